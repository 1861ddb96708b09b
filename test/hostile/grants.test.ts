import { readdirSync } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../support/program.js';
import { run } from '../support/run.js';

interface Database {
  readonly clients: readonly { readonly clientId: string; readonly grants: readonly string[] }[];
  readonly users: readonly Record<string, unknown>[];
  readonly tokens: readonly Record<string, unknown>[];
}

interface Checked {
  readonly code: number | null;
  readonly status: string | undefined;
  readonly before: Database;
  readonly after: Database;
}

function folderOf(kind: string): string {
  return fileURLToPath(new URL(`${kind}/`, import.meta.url));
}

function files(kind: string): string[] {
  return readdirSync(folderOf(kind)).sort();
}

async function checkInWorkspace(kind: string, file: string): Promise<Checked> {
  const folder = await emptyFolder();
  await run(folder, ['start', '.']);
  const database = join(folder, 'db.json');
  const read = async (): Promise<Database> => JSON.parse(await readFile(database, 'utf8')) as Database;
  const before = await read();
  await copyFile(join(folderOf(kind), file), join(folder, 'save-token', 'model.js'));
  const { code, stdout, stderr } = await run(folder, ['check', '--reporter', 'json']);
  expect(stderr).toBe('');
  const { lessons } = JSON.parse(stdout) as { lessons: { status: string }[] };
  return { code, status: lessons[0]?.status, before, after: await read() };
}

/** Wrong only for the clients and users of db.json. */
describe('a grant is judged like a probe', () => {
  test.concurrent.each(files('grants'))('%s', async (file) => {
    const { code, status, before, after } = await checkInWorkspace('grants', file);
    expect(status).toBe('failed');
    expect(code).toBe(1);
    expect(after).toEqual(before);
  });
});

/** Wrong only if one process loads the file twice. */
describe('what a new process would save is right', () => {
  test.concurrent.each(files('grants-replayed'))('%s', async (file) => {
    const { code, before, after } = await checkInWorkspace('grants-replayed', file);
    expect(after.clients).toEqual(before.clients);
    expect(after.users).toEqual(before.users);
    if (code === 1) {
      expect(after.tokens).toEqual(before.tokens);
      return;
    }
    const clients = before.clients.map(({ clientId }) => ({ id: clientId }));
    const people = before.users.map(({ username }) => username);
    const machines = before.clients.filter(({ grants }) => grants.includes('client_credentials'));
    const names = [...people, ...machines.map(({ clientId }) => `service:${clientId}`)];
    expect(after.tokens).toHaveLength(names.length);
    for (const { accessToken, client, user } of after.tokens) {
      expect(accessToken).toMatch(/^[0-9a-f]{64}$/);
      expect(clients).toContainEqual(client);
      expect(names.map((username) => ({ username }))).toContainEqual(user);
    }
  });
});
