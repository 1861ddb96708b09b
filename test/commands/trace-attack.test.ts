import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lessonText } from '../support/lesson-files.js';
import { emptyFolder } from '../support/program.js';
import { run } from '../support/run.js';

const solution = lessonText('solution.js');
const withSecret = solution.replace('{ id: client.clientId }', 'client');

async function workspaceWith(source: string): Promise<string> {
  const folder = await emptyFolder();
  await run(folder, ['start', '.']);
  await writeFile(join(folder, 'save-token', 'model.js'), source);
  return folder;
}

describe('trace --attack', () => {
  test('shows request by request how a thief gets through', async () => {
    const folder = await workspaceWith(withSecret);
    const { code, stdout } = await run(folder, ['trace', '--attack', 'secret-from-database']);
    expect(code).toBe(1);
    expect(stdout).toContain('the thief got through');
    expect(stdout).toContain('Request 2 of 2');
    expect(stdout).not.toContain('not-a-real-secret');
  });

  test('ends with 0 where the function withstands it', async () => {
    const folder = await workspaceWith(solution);
    const { code, stdout } = await run(folder, ['trace', '--attack', 'renewed-by-another', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      lesson: 'save-token',
      attack: 'renewed-by-another',
      status: 'withstood',
      scenes: [
        { isSafe: true, grant: 'authorization_code', status: 'granted' },
        { isSafe: true, grant: 'refresh_token', status: 'refused' },
      ],
    });
  });

  test('says that a function which does not exist yet cannot be attacked', async () => {
    const folder = await workspaceWith('// nothing yet\n');
    const { code, stdout } = await run(folder, ['trace', '--attack', 'renewed-by-another']);
    expect(code).toBe(1);
    expect(stdout).toContain('cannot be called yet');
  });

  test('names the attacks that exist', async () => {
    const folder = await workspaceWith(solution);
    const { code, stderr } = await run(folder, ['trace', '--attack', 'renewed-by-anothr']);
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean');
    expect(stderr).toContain('renewed-by-another');
  });

  test('a report names the attack that got through, and check says how to see it', async () => {
    const folder = await workspaceWith(withSecret);
    const { stdout } = await run(folder, ['check']);
    expect(stdout).toContain('trace --attack secret-from-database');
    const { stdout: json } = await run(folder, ['check', '--reporter', 'json']);
    const { lessons } = JSON.parse(json) as { lessons: { stories: unknown }[] };
    expect(lessons[0]?.stories).toEqual([{ name: 'secret-from-database', attack: true, status: 'fell' }]);
  });
});
