import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { copyFile, lstat, mkdir, readdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { LessonVerdict, ReportedFinding } from '../../src/verdict/verdict.js';
import { emptyFolder } from './program.js';

const program = fileURLToPath(new URL('../../bin/oauth-lessons.js', import.meta.url));

export const secret = 'SECRET-4f1c';

export interface Attacked {
  readonly code: number | null;
  readonly signal: string | null;
  readonly lesson: LessonVerdict | undefined;
  readonly findings: readonly ReportedFinding[];
  /** The pretty report, stdout and stderr. */
  readonly shown: string;
  readonly errors: string;
  readonly changed: readonly string[];
  readonly connections: number;
  readonly left: readonly string[];
}

interface Attack {
  readonly timeout?: number;
  readonly links?: boolean;
  /** After `model` in the name of the file. */
  readonly ending?: string;
  /** The model is in `src` of an app, opened with `--root`. */
  readonly inApp?: boolean;
  /** The file is a server, for the lesson about the token endpoint. */
  readonly isServer?: boolean;
  /** In bubblewrap. */
  readonly isolate?: boolean;
}

/** By the real program, in a folder next to a secret. */
export async function attack(
  text: string,
  {
    timeout = 5_000,
    links = false,
    ending = '.js',
    inApp = false,
    isServer = false,
    isolate = false,
  }: Attack = {},
): Promise<Attacked> {
  const base = await emptyFolder();
  const [work, outside] = [join(base, 'work'), join(base, 'outside')];
  await makeOutside(outside);
  const network = await listen(join(outside, 'socket'));
  const model = `${inApp ? 'src/' : ''}${isServer ? 'app' : 'model'}${ending}`;
  await makeWork(
    join(work, model),
    text.replaceAll('__OUTSIDE__', outside).replaceAll('__PORT__', String(network.port)),
  );
  if (inApp) await makeApp(work);
  if (links || inApp) await makeLinks(work);
  const before = await picture(base);
  const more = [
    '--timeout',
    String(timeout),
    ...(inApp ? ['--root', '.'] : []),
    ...(isServer ? ['--lesson', 'token-endpoint'] : []),
    ...(isolate ? ['--isolate'] : []),
  ];
  const run = await check([model, ...more], work, join(base, 'report.json'));
  const after = await picture(base);
  await network.close();
  const report = await readReport(join(base, 'report.json'));
  return {
    ...run,
    lesson: report,
    findings: report?.steps.flatMap(({ findings }) => findings) ?? [],
    changed: differences(before, after).filter((path) => path !== 'report.json'),
    connections: network.count(),
    left: await processesLeft(base),
  };
}

async function makeOutside(outside: string): Promise<void> {
  await mkdir(outside);
  const files = {
    'secret.txt': secret,
    'secret.env': `OUTSIDE=${secret}`,
    'secret.json': JSON.stringify(secret),
    'secret.js': `console.log('${secret}'); module.exports = '${secret}';`,
    'secret.mjs': `console.log('${secret}'); export default '${secret}';`,
    'secret.node': '',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(outside, name), content);
}

async function makeWork(model: string, text: string): Promise<void> {
  const work = dirname(model);
  await mkdir(work, { recursive: true });
  await writeFile(model, text);
  await writeFile(join(work, 'db.json'), '{ "clients": [], "users": [], "tokens": [] }\n');
}

/** Its package tries what the model may not do. */
async function makeApp(work: string): Promise<void> {
  await writeFile(join(work, 'package.json'), '{ "name": "app", "private": true }\n');
  const reach = join(work, 'node_modules', 'reach');
  await mkdir(reach, { recursive: true });
  await copyFile(new URL('../hostile/packages/reach.js', import.meta.url), join(reach, 'index.js'));
}

/** Links out of the folder, some by way of links inside, and a name with a meaning in Node's options. */
async function makeLinks(work: string): Promise<void> {
  await symlink('../outside', join(work, 'link'));
  await symlink('../outside/secret.txt', join(work, 'link.txt'));
  await mkdir(join(work, 'lib'));
  await symlink('../../outside', join(work, 'lib', 'up'));
  await symlink('lib', join(work, 'within'));
  await symlink('.', join(work, 'round'));
  if (process.platform !== 'win32') await writeFile(join(work, 'odd, name*.txt'), '');
}

interface Network {
  readonly port: number;
  readonly count: () => number;
  readonly close: () => Promise<void>;
}

/** TCP and UDP on one port, and a socket in a file. */
async function listen(path: string): Promise<Network> {
  let count = 0;
  const met = (): void => void (count += 1);
  const tcp = createServer((socket) => (met(), socket.destroy())).listen(0, '127.0.0.1');
  const file = createServer((socket) => (met(), socket.destroy())).listen(path);
  await Promise.all([once(tcp, 'listening'), once(file, 'listening')]);
  const { port } = tcp.address() as AddressInfo;
  const udp = createSocket('udp4', met).bind(port, '127.0.0.1');
  await once(udp, 'listening');
  return {
    port,
    count: () => count,
    close: async () => {
      udp.close();
      tcp.close();
      file.close();
      await Promise.all([once(tcp, 'close'), once(file, 'close')]);
    },
  };
}

type Ran = Pick<Attacked, 'code' | 'signal' | 'shown' | 'errors'>;

async function check(args: readonly string[], cwd: string, report: string): Promise<Ran> {
  const reporters = ['--reporter', 'pretty', '--reporter', `json=${report}`];
  const child = spawn(process.execPath, [program, 'check', ...args, ...reporters], {
    cwd,
    env: { PATH: process.env.PATH, OUTSIDE: secret },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const out: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => out.push(piece));
  child.stderr.on('data', (piece: Buffer) => errors.push(piece));
  // A stopped tool must not stop the tests.
  const timer = setTimeout(() => child.kill('SIGKILL'), 60_000);
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  clearTimeout(timer);
  return { code, signal, shown: Buffer.concat(out).toString(), errors: Buffer.concat(errors).toString() };
}

async function readReport(file: string): Promise<LessonVerdict | undefined> {
  if (!existsSync(file)) return undefined;
  const { lessons } = JSON.parse(await readFile(file, 'utf8')) as { lessons: LessonVerdict[] };
  return lessons[0];
}

async function picture(folder: string, below = ''): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const name of await readdir(join(folder, below))) {
    const path = join(below, name);
    const stats = await lstat(join(folder, path));
    if (stats.isDirectory()) for (const [key, value] of await picture(folder, path)) found.set(key, value);
    else if (stats.isSymbolicLink()) found.set(path, await readlink(join(folder, path)));
    else if (stats.isFile())
      found.set(path, `${stats.mode} ${stats.mtimeMs} ${await readFile(join(folder, path), 'latin1')}`);
    else found.set(path, 'something else');
  }
  return found;
}

function differences(before: Map<string, string>, after: Map<string, string>): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter(
    (path) => before.get(path) !== after.get(path) && path !== join('outside', 'socket'),
  );
}

/** Waits up to five seconds: a killed process needs a moment to end. */
export async function processesLeft(folder: string): Promise<string[]> {
  for (let tries = 0; tries < 50; tries += 1) {
    if ((await processesIn(folder)).length === 0) return [];
    await sleep(100);
  }
  return processesIn(folder);
}

/** Linux only. */
export async function processesIn(folder: string): Promise<string[]> {
  if (process.platform !== 'linux') return [];
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const cwd = await readlink(`/proc/${pid}/cwd`).catch(() => '');
      return cwd.startsWith(folder) ? [pid] : [];
    }),
  );
  return found.flat();
}
