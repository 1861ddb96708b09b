import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { everyLesson } from '../support/every-lesson.js';
import { lessonFile, workspaceIn } from '../../src/workspace/workspace.js';
import { begin } from '../support/journey.js';
import { emptyFolder } from '../support/program.js';
import { run } from '../support/run.js';
import { key, openTerminal } from '../support/terminal.js';

test('a learner writes every lesson in one session, and Enter goes from one to the next', async () => {
  const folder = await emptyFolder();
  const terminal = openTerminal(folder, ['start', '.'], { columns: 100, rows: 60 });
  for (const [index, { lesson, files }] of everyLesson.entries()) {
    await terminal.shows('Enter: begin');
    if (index === 0) await begin(terminal);
    else terminal.write(key.enter);
    await terminal.shows(`Step 1 of ${String(lesson.steps.length)}: ${lesson.steps[0]?.title ?? ''}`);
    await terminal.shows('^S save and check');
    await writeFile(
      lessonFile(workspaceIn(folder), lesson),
      files.text(lesson.subject.type === 'requests' ? 'solution.http' : 'solution.js'),
    );
    await terminal.shows(`${lesson.title}: all ${String(lesson.steps.length)} steps pass`);
    const next = everyLesson[index + 1];
    await terminal.shows(next ? `Next: ${next.lesson.title}` : 'Enter: back to your code');
    if (next) terminal.write(key.enter);
  }
  terminal.write(key.escape);
  await terminal.shows('All steps pass');
  terminal.write(key.leave);
  expect(await terminal.ended()).toBe(130);

  const entries = await readdir(folder, { withFileTypes: true });
  const folders = entries.filter((one) => one.isDirectory() && !one.name.startsWith('.'));
  const wanted = everyLesson.map(({ id, lesson }) => (lesson.subject.type === 'app' ? 'app' : id));
  expect(folders.map(({ name }) => name).sort()).toEqual([...new Set(wanted)].sort());
  const { tokens } = JSON.parse(await readFile(join(folder, 'db.json'), 'utf8')) as { tokens: unknown[] };
  expect(tokens.length).toBeGreaterThan(0);
  const checked = await run(folder, ['check', '--all']);
  expect(checked.code, checked.stdout).toBe(0);
  expect(checked.stdout).toContain(
    `${String(everyLesson.length)} of ${String(everyLesson.length)} lessons pass`,
  );
});
