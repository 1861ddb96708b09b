import { promises as fs } from 'node:fs';
import type { Writable } from 'node:stream';
import { refuseUnwritable, writeDurable } from '../../durable-file/durable-file.js';
import { codeOf, explained } from '../../errors/system-error.js';
import { UserError } from '../../errors/user-error.js';

export interface Sink {
  write(text: string): Promise<void>;
  close(): Promise<void>;
  drop(): Promise<void>;
}

/** The owner of the stream reports its errors. */
export function streamSink(stream: Writable): Sink {
  const nothing = (): Promise<void> => Promise.resolve();
  const write = (text: string): Promise<void> =>
    new Promise((resolve) => stream.write(text, () => resolve()));
  return { write: (text) => (text === '' ? nothing() : write(text)), close: nothing, drop: nothing };
}

/** Writes a whole file. @throws UserError if it cannot be written; nothing has changed then */
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

/** Replaces the file at its first line. What was written stays, even if the check fails. */
export async function growingSink(path: string): Promise<Sink> {
  try {
    if (await isStream(path)) return await straightSink(path, 'w');
    refuseUnwritable(path);
  } catch (error) {
    throw unwritable(error, path);
  }
  let sink: Promise<Sink> | undefined;
  const opened = (): Promise<Sink> =>
    (sink ??= straightSink(path, 'w').catch((error: unknown) => {
      throw unwritable(error, path);
    }));
  const close = async (): Promise<void> => (await sink)?.close();
  return {
    write: async (text) => (text === '' ? undefined : (await opened()).write(text)),
    close,
    drop: close,
  };
}

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
      // The reader of the pipe has seen enough.
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
