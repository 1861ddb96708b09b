// eslint-disable-next-line n/no-unsupported-features/node-builtins -- there, and enough for a few files
import { cpSync } from 'node:fs';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { allPages, freshMachine, pageText, runCopied } from '../docs/copied.js';
import { begin } from '../support/journey.js';
import { entries } from '../support/examples.js';
import { lessonText } from '../support/lesson-files.js';
import { stringsOf } from '../support/plain-words.js';
import { emptyFolder } from '../support/program.js';
import { bin, run } from '../support/run.js';
import { sample } from '../support/sample.js';
import { key, openTerminal } from '../support/terminal.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const names = [...new Set(entries.map(({ usage }) => usage.split(' ')[0] ?? ''))];
const program = String.raw`(?:npx )?oauth-lessons (?:${names.join('|')}|--help)\b`;

/** The commands in a text: between backticks, or from the program's name to the end of the line. */
function commandsIn(text: string): string[] {
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code.trim());
  const atTheEnd = [...text.matchAll(new RegExp(`(?:^|: +)(${program}.*)$`, 'gm'))].map(
    ([, line = '']) => line,
  );
  const begins = new RegExp(`^(?:cd .+ && )?${program}`);
  return [...new Set([...quoted, ...atTheEnd, ...inScreens(text)])].filter((line) => begins.test(line));
}

/** A drawn screen has colours in place of backticks: there a command ends after its name and options. */
function inScreens(text: string): string[] {
  const rows = text.split('\n').filter((row) => row.startsWith('|'));
  return rows.flatMap((row) => row.match(new RegExp(`${program}(?: --[a-z-]+)*`, 'g')) ?? []);
}

/** A command with a placeholder, such as `<kind>`, cannot be copied. */
const isWhole = (command: string): boolean => !/<[a-z]+>|\.\.\./.test(command);

describe('one place builds the commands of messages', () => {
  test('no other string of the program holds one', async () => {
    const files = await glob(['src/**/*.ts'], { cwd: root });
    // The README of a workspace and SARIF are read elsewhere: `npx` works everywhere.
    const bare = new RegExp(String.raw`(?<!npx )oauth-lessons (?:${names.join('|')})\b`);
    const found = files.flatMap((file) => stringsOf(join(root, file)).filter((text) => bare.test(text)));
    expect(found).toEqual([]);
  });
});

/** Where the learner is, and how they call the program. */
const situations = [
  { where: 'beside ./oauth-lessons, with npx', at: '.', dir: 'oauth-lessons', called: 'npx' },
  {
    where: 'inside, with a global install',
    at: 'oauth-lessons/save-token',
    dir: 'oauth-lessons',
    called: 'global',
  },
  { where: 'beside a workspace of another name, with npx', at: '.', dir: "Ada's lessons", called: 'npx' },
] as const;

/** Whatever recommends a command. `@` is the workspace, where a command takes one. */
const calls = [
  ['--help'],
  ['chek'],
  ['db', 'prun'],
  ['start', '@'],
  ['check', '@'],
  ['check', '@/save-token/none.js'],
  ['trace', '@'],
  ['list'],
  ['hint'],
  ['hint'],
  ['hint'],
  ['history'],
  ['history', 'show', '99'],
  ['solution'],
  ['explain', 'client'],
  ['explain', 'nothing-like-it'],
  ['check', '--lesson', 'save-tokens', '@'],
  ['reset'],
  ['db', '--data', '@/none.json'],
  ['doctor'],
  ['completion', 'tcsh'],
];

describe.skipIf(process.platform === 'win32')('every command that is printed can be copied', () => {
  test.each(sample(situations, 3))('$where', { timeout: 240_000 }, async ({ at, dir, called }) => {
    const machine = await machineFor(called);
    const env = called === 'npx' ? { npm_command: 'exec' } : {};
    await run(machine.work, ['start', dir], env);
    const model = join(machine.work, dir, 'save-token', 'model.js');
    await writeFile(model, lessonText('wrong', 'client-value-undefined', 'capitals.js'));
    const cwd = join(machine.work, at);
    const folder = join(machine.work, dir);
    const said: string[] = [];
    const say = async (args: readonly string[]): Promise<void> => {
      const { stdout, stderr } = await run(
        cwd,
        args.map((arg) => arg.replace('@', folder)),
        env,
      );
      said.push(stdout, stderr);
    };
    for (const args of calls) await say(args);
    await writeFile(join(folder, 'db.json'), '{');
    await say(['check', folder]);
    await run(folder, ['db', 'reset'], env);
    await rm(model);
    await say(['check', folder]);
    await writeFile(model, lessonText('solution.js'));
    await run(folder, ['check'], env);
    await say(['list']);
    await say(['check', folder]);
    said.push(await leaving(cwd, folder, env));
    const commands = [...new Set(said.flatMap(commandsIn))].filter(isWhole);
    expect(commands.length).toBeGreaterThan(10);
    for (const command of commands) {
      expect(command.includes('npx '), command).toBe(called === 'npx');
      await expectToWork(command, machine, at);
    }
  });

  test('in the goldens, the help, the README of a workspace and the docs', { timeout: 240_000 }, async () => {
    const machine = await machineFor('both');
    await run(machine.work, ['start']);
    const model = join(machine.work, 'oauth-lessons', 'save-token', 'model.js');
    for (const text of ['// 1\n', '// 2\n', lessonText('solution.js')]) {
      await writeFile(model, text);
      await run(machine.work, ['check']);
    }
    await run(machine.work, ['reset']);
    await writeFile(model, lessonText('solution.js'));
    const goldens = await glob(['test/**/*.txt'], { cwd: root });
    const texts = await Promise.all([
      ...goldens.map((file) => readFile(join(root, file), 'utf8')),
      ...(await allPages()).filter((page) => /^(?:docs\/|lessons\/|README)/.test(page)).map(pageText),
      readFile(join(machine.work, 'oauth-lessons', 'README.md'), 'utf8'),
    ]);
    const commands = [...new Set(texts.flatMap(commandsIn))].filter(
      (line) => isWhole(line) && needsNoFile(line),
    );
    expect(commands.length).toBeGreaterThan(10);
    for (const command of commands) await expectToWork(command, machine, '.');
  });
});

/** Examples with files of one's own run in `examples.test.ts` and `documented.test.ts`. */
function needsNoFile(command: string): boolean {
  return !/[|>]|\.jsonl\b|\bserve\b|--(?:data|output|reporter|root|db|watch)\b|\b(?:src|lib|students|examples|model)\b/.test(
    command,
  );
}

async function leaving(cwd: string, folder: string, env: Readonly<Record<string, string>>): Promise<string> {
  const terminal = openTerminal(cwd, ['start', folder], { env, columns: 160 });
  await begin(terminal); // of the next lesson
  terminal.write(key.leave);
  expect(await terminal.ended()).toBe(130);
  return terminal.rows().join('\n');
}

/** Where `npx oauth-lessons`, `oauth-lessons` or both are this program. */
async function machineFor(called: 'npx' | 'global' | 'both'): Promise<{ work: string; path: string }> {
  const { work, path } = await freshMachine();
  if (called === 'npx') return { work, path };
  const tools = join(await emptyFolder(), 'bin');
  await mkdir(tools);
  await writeFile(join(tools, 'oauth-lessons'), `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`);
  await chmod(join(tools, 'oauth-lessons'), 0o755);
  const rest = called === 'both' ? path : path.split(delimiter).slice(1).join(delimiter);
  return { work, path: `${tools}${delimiter}${rest}` };
}

/** In a copy, because some commands change things. */
async function expectToWork(
  command: string,
  { work, path }: { work: string; path: string },
  at: string,
): Promise<void> {
  const copy = await emptyFolder();
  cpSync(work, copy, { recursive: true });
  const { code, stdout, stderr } = await runCopied(command, { work: join(copy, at), path }, { HOME: copy });
  expect([0, 1], `${command}\n${stdout}\n${stderr}`).toContain(code);
  expect(stderr, command).not.toMatch(/no command|unknown|not found/);
}
