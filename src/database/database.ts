import { Low, type Adapter } from 'lowdb';
import { ChangedMeanwhileError, readDurable, writeDurable } from '../durable-file/durable-file.js';
import { locked } from '../durable-file/locked.js';
import type { Data } from '../outside/data.js';
import { UserError } from '../errors/user-error.js';
import { findJsonFault, type JsonFault } from './json-fault.js';
import { bytesToIndent } from './json-token.js';
import { placeName } from './place.js';
import { validate } from './schema.js';

/** Another program may edit the file at the same time. */
const mostAttempts = 20;

const mostBytes = 50 * 1024 * 1024;

/** @throws UserError if the file is missing, or the server would not accept it */
export async function readDatabase(file: string): Promise<Data> {
  return (await open(file)).data;
}

/** After an edit by hand `change` runs again. @throws UserError as `readDatabase` does, and if it cannot be written */
export async function updateDatabase(file: string, change: (data: Data) => void): Promise<Data> {
  return locked(file, async () => {
    for (let attempt = 1; ; attempt += 1) {
      const database = await open(file);
      change(database.data);
      try {
        await database.write();
        return database.data;
      } catch (error) {
        if (!(error instanceof ChangedMeanwhileError) || attempt === mostAttempts) throw error;
      }
    }
  });
}

async function open(file: string): Promise<Low<Data>> {
  const database = new Low<Data>(durableAdapter(file), { clients: [], users: [], tokens: [] });
  await database.read();
  return database;
}

function durableAdapter(file: string): Adapter<Data> {
  let known: string | undefined;
  return {
    read: () => {
      known = readText(file);
      return Promise.resolve(dataIn(known, file));
    },
    write: (data) => writeDurable(file, textToWrite(data, file), known),
  };
}

function readText(file: string): string {
  const text = readDurable(file, { mostBytes });
  if (text !== undefined) return text;
  throw new UserError(
    `There is no database at ${file}.`,
    (commandLine) => `Run \`${commandLine('db reset', file)}\` to create one.`,
  );
}

/** On one line if indentation would make it too large. @throws UserError if it could not be read again */
function textToWrite({ clients, users, tokens, ...others }: Data, file: string): string {
  const value = { clients, users, tokens, ...others };
  const short = JSON.stringify(value);
  const isLarge = Buffer.byteLength(short) + bytesToIndent(short) >= mostBytes;
  const text = isLarge ? short : JSON.stringify(value, null, 2);
  const problem = Buffer.byteLength(text) >= mostBytes ? 'is larger than 50 MB' : parse(text).problem;
  if (problem === undefined) return `${text}\n`;
  throw new UserError(
    `${file} was not changed: the new version ${problem}.`,
    'Remove tokens from the file that you do not need, then try again.',
  );
}

function dataIn(text: string, file: string): Data {
  const { data, problem } = parse(text.replace(/^\uFEFF/, ''));
  if (data) return data;
  throw new UserError(
    `The database ${file} ${problem}.`,
    (commandLine) =>
      `Fix the file by hand, or run \`${commandLine('db reset', file)}\`: it creates a fresh database and keeps this file beside it. ${file} was not changed.`,
  );
}

type Parsed =
  { readonly data: Data; readonly problem?: never } | { readonly data?: never; readonly problem: string };

function parse(json: string): Parsed {
  if (json.trim() === '') return { problem: 'is empty' };
  const fault = findJsonFault(json);
  if (fault) return { problem: describeFault(fault, json) };
  const validated = validate(JSON.parse(json));
  return 'problem' in validated ? { problem: `cannot be used: ${validated.problem}` } : validated;
}

function describeFault({ type, message, line, column, path }: JsonFault, json: string): string {
  const where = `line ${String(line)}, column ${String(column)}`;
  switch (type) {
    case 'syntax':
      return `is not valid JSON. At ${where}: ${message}`;
    case 'depth':
      return `cannot be used: at ${placeName(path, undefined)} (${where}), ${message}`;
    case 'loss':
      return `cannot be used, because saving it would change it. At ${placeName(path, JSON.parse(json))} (${where}), ${message}`;
  }
}
