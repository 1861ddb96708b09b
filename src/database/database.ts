import { Low, type Adapter } from 'lowdb';
import { ChangedMeanwhileError, readDurable, writeDurable } from '../durable-file/durable-file.js';
import { locked } from '../durable-file/locked.js';
import type { Data } from '../outside/data.js';
import { UserError } from '../user-error.js';
import { findJsonFault } from './json-fault.js';
import { validate } from './schema.js';

/** How often a write is tried anew because somebody edited the file at the same moment. */
const mostAttempts = 20;

/**
 * Reads the database.
 * @throws UserError where there is none, or where it is no database; the file stays as it is.
 */
export async function readDatabase(file: string): Promise<Data> {
  return (await open(file)).data;
}

/**
 * Changes the database while no other process does. What a person writes into the file meanwhile is
 * never overwritten: then the change is made anew, on what they wrote.
 * @throws UserError as `readDatabase`, and where the file cannot be written.
 */
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

/** The text of a database as people read it: two spaces, a newline at the end, the known lists first. */
function toText({ clients, users, tokens, ...others }: Data): string {
  return `${JSON.stringify({ clients, users, tokens, ...others }, null, 2)}\n`;
}

async function open(file: string): Promise<Low<Data>> {
  const database = new Low<Data>(durableAdapter(file), { clients: [], users: [], tokens: [] });
  await database.read();
  return database;
}

/** Remembers what it read, so that it never replaces anything else. */
function durableAdapter(file: string): Adapter<Data> {
  let known: string | undefined;
  return {
    read: () => {
      known = readText(file);
      return Promise.resolve(dataIn(known, file));
    },
    write: (data) => writeDurable(file, toText(data), known),
  };
}

function readText(file: string): string {
  const text = readDurable(file);
  if (text !== undefined) return text;
  throw new UserError(
    `There is no database at ${file}.`,
    'Run `oauth-lessons db reset` in the workspace to make a new one.',
  );
}

function dataIn(text: string, file: string): Data {
  const json = text.replace(/^\uFEFF/, '');
  if (json.trim() === '') throw broken(file, 'is empty');
  const fault = findJsonFault(json);
  if (fault) {
    const where = `line ${String(fault.line)}, column ${String(fault.column)}`;
    throw broken(file, `is no valid JSON. At ${where}: ${fault.message}`);
  }
  const validated = validate(JSON.parse(json));
  if ('problem' in validated) throw broken(file, `is not made as a database is: ${validated.problem}`);
  return validated.data;
}

function broken(file: string, what: string): UserError {
  return new UserError(`The database ${file} ${what}.`, adviceFor(file));
}

function adviceFor(file: string): string {
  return `Mend the file by hand, or run \`oauth-lessons db reset\`: it makes a fresh database and keeps this file beside it. ${file} was not changed.`;
}
