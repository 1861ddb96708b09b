import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob } from 'tinyglobby';
import { emptyFolder } from '../support/program.js';
import { bin } from '../support/run.js';

export interface Copied {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

export const pageText = (page: string): Promise<string> => readFile(join(root, page), 'utf8');

export async function blocksOf(page: string, language: string): Promise<string[]> {
  const fences = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms');
  return [...(await pageText(page)).matchAll(fences)].map(([, block = '']) => block);
}

export const allPages = (): Promise<string[]> =>
  glob(['*.md', 'docs/*.md', 'lessons/*/*.md', 'examples/*/*.md', '.github/**/*.md'], {
    cwd: root,
    dot: true,
  });

export async function pagesWithCommands(): Promise<string[]> {
  const pages = (await allPages()).filter((page) => /^(?:docs\/)?[^/]*$/.test(page)).sort();
  const blocks = await Promise.all(pages.map((page) => blocksOf(page, 'sh')));
  return pages.filter((_page, index) => (blocks[index] ?? []).length > 0);
}

export async function freshMachine(program = bin): Promise<{ work: string; path: string }> {
  const folder = await emptyFolder();
  const [tools, work] = [join(folder, 'tools'), join(folder, 'work')];
  await mkdir(tools);
  await mkdir(work);
  await writeProgram(join(tools, 'npx'), await npx(program));
  await writeProgram(join(tools, 'npm'), await npm());
  return { work, path: `${tools}${delimiter}${process.env.PATH ?? ''}` };
}

export function runCopied(
  script: string,
  { work, path }: { work: string; path: string },
  env: Readonly<Record<string, string>> = {},
): Promise<Copied> {
  return new Promise((resolve) => {
    const options = { cwd: work, env: { PATH: path, ...env } };
    execFile('sh', ['-euc', script], options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
}

async function writeProgram(file: string, text: string): Promise<void> {
  await writeFile(file, `#!/bin/sh\n${text}\n`);
  await chmod(file, 0o755);
}

/** Accepts only the names of this version. */
async function npx(program: string): Promise<string> {
  const { version } = await packageJson();
  const [major, minor] = version.split('.');
  const names = ['', `@${version}`, `@${major ?? ''}.${minor ?? ''}`].map((end) => `oauth-lessons${end}`);
  return [
    '[ "$1" = --yes ] && shift',
    `case "$1" in ${names.join('|')}) ;; *) echo "There is no $1." >&2; exit 127 ;; esac`,
    'shift',
    `exec '${process.execPath}' '${program}' "$@"`,
  ].join('\n');
}

/** Does nothing, but fails for unknown scripts. */
async function npm(): Promise<string> {
  const { scripts } = await packageJson();
  const known = ['ci', 'test', ...Object.keys(scripts).map((name) => `run\\ ${name}`)];
  return `case "$1\${2:+ $2}" in ${known.join('|')}) ;; *) echo "npm cannot $*." >&2; exit 1 ;; esac`;
}

async function packageJson(): Promise<{ version: string; scripts: Record<string, string> }> {
  return JSON.parse(await pageText('package.json')) as { version: string; scripts: Record<string, string> };
}
