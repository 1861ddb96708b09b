import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Installation } from './installation.js';
import type { Io, Terminal } from './io.js';
import type { Judging } from './judging.js';

/** What the learner's code may take, in ms, where nobody says otherwise. */
const defaultRunMs = 5_000;
const bootMs = 60_000;

/** The folder of the installed package, found from any file in it. */
export function packageRoot(from: string): string {
  for (let folder = dirname(fileURLToPath(from)); ; folder = dirname(folder)) {
    if (isOurPackage(folder)) return folder;
    if (folder === dirname(folder))
      throw new Error('The package of oauth-lessons is not complete: its package.json is missing.');
  }
}

export function versionOf(root: string): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
}

export function realInstallation(root: string): Installation {
  const at = (...parts: string[]): URL => pathToFileURL(join(root, ...parts));
  return {
    version: versionOf(root),
    lessons: new URL(`${at('lessons').href}/`),
    lessonModule: (name) => at('dist', 'lessons', `${name}.js`),
    database: at('data', 'db.json'),
    runner: join(root, 'dist', 'runner.cjs'),
  };
}

export function realJudging({ runner }: Installation, runMs = defaultRunMs): Judging {
  return {
    node: process.execPath,
    runner,
    limits: { bootMs, runMs },
    random: (bytes) => randomBytes(bytes).toString('hex'),
    now: () => new Date(),
  };
}

/** `wantsPlain`: asked for with `--plain`; else it follows from where the output goes. */
export function realIo(wantsPlain: boolean): Io {
  const { stdin, stdout, stderr, env } = process;
  return {
    stdin,
    stdout,
    stderr,
    env,
    cwd: process.cwd(),
    now: () => new Date(),
    terminal: realTerminal(wantsPlain),
  };
}

function realTerminal(wantsPlain: boolean): Terminal {
  const { stdin, stdout, env } = process;
  const isDumb = env.TERM === 'dumb';
  const isTerminal = stdout.isTTY;
  return {
    interactive: stdin.isTTY && isTerminal && !isDumb,
    columns: stdout.columns || 80,
    rows: stdout.rows || 24,
    colours: wantsPlain || isDumb ? 0 : coloursFor(env, isTerminal),
    plain: wantsPlain || isDumb || !isTerminal || !speaksUtf8(env),
  };
}

/** `NO_COLOR` and `FORCE_COLOR` as their communities define them; the first wins. */
function coloursFor(env: NodeJS.ProcessEnv, isTerminal: boolean): Terminal['colours'] {
  if (env.NO_COLOR) return 0;
  const { FORCE_COLOR: forced } = env;
  if (forced !== undefined) return forcedColours(forced);
  if (!isTerminal) return 0;
  if (env.COLORTERM === 'truecolor' || env.COLORTERM === '24bit') return 3;
  return /256color/.test(env.TERM ?? '') ? 2 : 1;
}

function forcedColours(forced: string): Terminal['colours'] {
  if (forced === '0' || forced === 'false') return 0;
  return forced === '2' ? 2 : forced === '3' ? 3 : 1;
}

/** Where the locale says that the terminal reads something else, only ASCII is safe. */
function speaksUtf8({ LC_ALL, LC_CTYPE, LANG }: NodeJS.ProcessEnv): boolean {
  const locale = [LC_ALL, LC_CTYPE, LANG].find(Boolean);
  return locale === undefined || /utf-?8/i.test(locale) || process.platform === 'win32';
}

function isOurPackage(folder: string): boolean {
  try {
    const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name?: unknown };
    return name === 'oauth-lessons';
  } catch {
    return false;
  }
}
