import type { WantedFunction } from '../source/facts.js';

export type Subject = ModelSubject | AppSubject | RequestsSubject;

interface SubjectBase {
  /** Modules of Node that the file may load. */
  readonly modules: readonly string[];
  /** What the editor completes after the name of an object and a dot. */
  readonly properties?: Readonly<Record<string, readonly string[]>>;
}

/** A function of the library's model, in `model.js`. */
export interface ModelSubject extends SubjectBase, WantedFunction {
  readonly type: 'function';
  /** The parameter that the function changes and stores, if any. */
  readonly changes?: string;
}

/** A server that answers HTTP requests, in `app.js`. */
export interface AppSubject extends SubjectBase {
  readonly type: 'app';
  /** What is sent to it. */
  readonly requests: 'token' | 'photos';
  /** A file that contains it is about this lesson: `.token(`. */
  readonly mark: string;
  /** What a file of an earlier lesson needs. It is put before the export when the lesson begins. */
  readonly given?: GivenCode;
}

/** HTTP requests, in `requests.http`. `modules`: those of the server that answers them. */
export interface RequestsSubject extends SubjectBase {
  readonly type: 'requests';
}

export interface GivenCode {
  /** A file that contains it needs nothing. */
  readonly sign: string;
  readonly code: string;
}

/** The file that the learner writes. */
export const fileNames: Readonly<Record<Subject['type'], string>> = {
  function: 'model.js',
  app: 'app.js',
  requests: 'requests.http',
};

/** What the learner writes: `saveToken` or `app.js`. */
export function nameOf(subject: Subject): string {
  return subject.type === 'function' ? subject.name : fileNames[subject.type];
}

/** For a sentence: `saveToken()` or `app.js`. */
export function shownName(subject: Subject): string {
  return subject.type === 'function' ? `${subject.name}()` : fileNames[subject.type];
}

/** Requests are recognised by the name of their file. */
export function isAbout(source: string, subject: Subject): boolean {
  if (subject.type === 'requests') return false;
  return source.includes(subject.type === 'function' ? subject.name : subject.mark);
}

/** They reach neither the network nor other processes. */
export const plainModules: readonly string[] = [
  ...['assert', 'assert/strict', 'async_hooks', 'buffer', 'console', 'constants', 'crypto', 'events', 'fs'],
  ...['fs/promises', 'module', 'os', 'path', 'path/posix', 'path/win32', 'perf_hooks', 'process', 'punycode'],
  ...[
    'querystring',
    'stream',
    'stream/promises',
    'stream/web',
    'string_decoder',
    'timers',
    'timers/promises',
  ],
  ...['url', 'util', 'util/types', 'zlib'],
];
