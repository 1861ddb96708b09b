import { join } from 'node:path';
import { isatty } from 'node:tty';
import type { Installation } from './installation.js';
import type { Io, Terminal } from './io.js';
import type { Judging } from './judging.js';
import { versionOf } from './package-root.js';

const defaultRunMs = 5_000;
const bootMs = 60_000;

export function realInstallation(root: string): Installation {
  return {
    version: versionOf(root),
    lessons: join(root, 'lessons'),
    lessonModule: (name, part) => join(root, 'dist', 'lessons', name, `${part}.cjs`),
    examples: (name) => join(root, 'dist', 'lessons', name, 'examples.json'),
    database: join(root, 'data', 'db.json'),
    runner: join(root, 'dist', 'runner.cjs'),
  };
}

export function realJudging({ runner }: Installation, runMs = defaultRunMs): Judging {
  return {
    node: process.execPath,
    runner,
    limits: { bootMs, runMs },
    random: randomHex,
    now: () => new Date(),
  };
}

/** Random bytes are cheap in large portions only. */
const portion = 8_192;
let drawn = '';

function randomHex(bytes: number): string {
  const digits = bytes * 2;
  if (drawn.length < digits) {
    // Loaded on first use: it takes a tenth of a start, and the child should start before.
    drawn = process
      .getBuiltinModule('node:crypto')
      .randomBytes(bytes + portion)
      .toString('hex');
  }
  const hex = drawn.slice(0, digits);
  drawn = drawn.slice(digits);
  return hex;
}

/** Without `--plain` the terminal decides. */
export function realIo(wantsPlain: boolean): Io {
  const { stdout, stderr, env } = process;
  return {
    get stdin() {
      return process.stdin; // opened only by the commands that read it
    },
    stdout,
    stderr,
    env,
    cwd: process.cwd(),
    now: () => new Date(),
    terminal: realTerminal(wantsPlain),
  };
}

function realTerminal(wantsPlain: boolean): Terminal {
  const { stdout, env } = process;
  const cannotMove = wantsPlain || env.TERM === 'dumb';
  const isTalkative = stdout.isTTY && isatty(0) && !isCi(env);
  return {
    dialogue: !isTalkative ? 'none' : cannotMove ? 'lines' : 'screen',
    columns: stdout.columns || 80,
    rows: stdout.rows || 24,
    colours: cannotMove ? 0 : coloursFor(process),
    plain: cannotMove || !stdout.isTTY,
    inSentences: wantsPlain,
    encoding: speaksUtf8(env) ? 'utf-8' : 'ascii',
    waiting: waitingOn(process, cannotMove),
  };
}

/** `NO_COLOR` wins over `FORCE_COLOR`; https://no-color.org and https://force-color.org define them. */
function coloursFor({ env, stdout }: Pick<NodeJS.Process, 'env' | 'stdout'>): Terminal['colours'] {
  if (env.NO_COLOR) return 0;
  const { FORCE_COLOR: forced } = env;
  if (forced !== undefined) return forcedColours(forced);
  if (!stdout.isTTY) return 0;
  const bits = stdout.getColorDepth(env);
  return bits >= 24 ? 3 : bits >= 8 ? 2 : bits >= 4 ? 1 : 0;
}

function forcedColours(forced: string): Terminal['colours'] {
  if (forced === '0' || forced === 'false') return 0;
  return forced === '2' ? 2 : forced === '3' ? 3 : 1;
}

function waitingOn(
  { env, stderr }: Pick<NodeJS.Process, 'env' | 'stderr'>,
  cannotMove: boolean,
): Terminal['waiting'] {
  if (!stderr.isTTY || isCi(env)) return 'silent';
  return cannotMove ? 'told' : 'animated';
}

/** A CI job may have a terminal, but no reader. */
function isCi({ CI }: NodeJS.ProcessEnv): boolean {
  return CI !== undefined && CI !== '' && CI !== '0' && CI !== 'false';
}

function speaksUtf8({ LC_ALL, LC_CTYPE, LANG }: NodeJS.ProcessEnv): boolean {
  const locale = [LC_ALL, LC_CTYPE, LANG].find(Boolean);
  return locale === undefined || /utf-?8/i.test(locale) || process.platform === 'win32';
}
