import { promises as fs } from 'node:fs';
import type { Writable } from 'node:stream';
import { refuseUnwritable, writeDurable } from '../../durable-file/durable-file.js';
import { codeOf, explained } from '../../errors/system-error.js';
import { UserError } from '../../errors/user-error.js';

/** Where the text of a report goes. */
export interface Sink {
  write(text: string): Promise<void>;
  /** All has been written: a file is there when it resolves. */
  close(): Promise<void>;
  /** Nothing more will come, and what is there is no report. */
  drop(): Promise<void>;
}

/** Where it breaks, whoever owns the stream tells. Waits until the text is out, so that it does not pile up. */
export function streamSink(stream: Writable): Sink {
  const nothing = (): Promise<void> => Promise.resolve();
  const write = (text: string): Promise<void> =>
    new Promise((resolve) => stream.write(text, () => resolve()));
  return { write: (text) => (text === '' ? nothing() : write(text)), close: nothing, drop: nothing };
}

/**
 * A file that is whole or not there. What is no regular file (a pipe, a terminal) is written as the text comes.
 * @throws UserError where it cannot be written; nothing has been changed then.
 */
export async function fileSink(path: string): Promise<Sink> {
  try {
    if (await isStream(path)) return await straightSink(path, 'w');
    refuseUnwritable(path);
  } catch (error) {
    throw unwritable(error, path);
  }
  const texts: string[] = [];
  return {
    write: (text) => Promise.resolve(void texts.push(text)),
    close: () =>
      writeDurable(path, texts.join('')).catch((error: unknown) => {
        throw unwritable(error, path);
      }),
    drop: () => Promise.resolve(),
  };
}

/** A file to whose end the text is added as it comes. */
export async function appendingSink(path: string): Promise<Sink> {
  try {
    return await straightSink(path, 'a');
  } catch (error) {
    throw unwritable(error, path);
  }
}

async function isStream(path: string): Promise<boolean> {
  try {
    const stats = await fs.stat(path);
    return !stats.isFile() && !stats.isDirectory();
  } catch {
    return false;
  }
}

async function straightSink(path: string, flags: 'w' | 'a'): Promise<Sink> {
  const file = await fs.open(path, flags);
  const close = (): Promise<void> => file.close();
  const write = async (text: string): Promise<void> => {
    try {
      await file.appendFile(text);
    } catch (error) {
      // Whoever read the pipe has seen enough: nothing is wrong.
      if (codeOf(error) !== 'EPIPE') throw unwritable(error, path);
    }
  };
  return { write, close, drop: close };
}

function unwritable(error: unknown, path: string): UserError {
  const told = explained(error, path, 'written');
  if (told instanceof UserError) return told;
  return new UserError(
    `The report cannot be written to ${path} (${codeOf(error) ?? 'unknown reason'}).`,
    'Name a file in an existing folder that you can write to.',
    { cause: error },
  );
}
