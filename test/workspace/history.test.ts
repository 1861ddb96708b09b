import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { saveOver, startOver, undoStartOver, restoreVersion } from '../../src/workspace/change-text.js';
import {
  historyFolder,
  keepVersion,
  listVersions,
  readVersion,
  type Keeping,
} from '../../src/workspace/history.js';
import { createWorkspace } from '../../src/workspace/create-workspace.js';
import { textPlaceOf, type TextPlace } from '../../src/workspace/workspace.js';
import { emptyFolder } from '../support/program.js';

const at = new Date('2026-11-24T15:04:05.000Z');
const later = new Date('2026-11-24T16:00:00.000Z');
const aside: Keeping = { because: 'typed', at };

async function newPlace(text?: string): Promise<{ place: TextPlace; file: string }> {
  const content = {
    lessons: [{ id: 'one', starter: '// start\n', subject: { type: 'function' as const } }],
    database: fileURLToPath(new URL('../../data/db.json', import.meta.url)),
  };
  const workspace = await createWorkspace(join(await emptyFolder(), 'w'), content);
  const place = textPlaceOf(workspace, { id: 'one', subject: { type: 'function' } });
  const { file } = place;
  if (text !== undefined) await writeFile(file, text);
  return { place, file };
}

async function textsOf(place: TextPlace): Promise<string[]> {
  return (await listVersions(place)).map(readVersion);
}

async function fill(place: TextPlace, first: number, last: number): Promise<void> {
  const folder = historyFolder(place);
  await mkdir(folder, { recursive: true });
  for (let number = first; number <= last; number += 1)
    await writeFile(join(folder, `${String(number).padStart(4, '0')}.js`), String(number));
}

describe('the history of a lesson', () => {
  test('keeps texts in order, the same text in a row once', async () => {
    const { place } = await newPlace();
    const kept = [];
    for (const text of ['a', 'a', 'b', 'a']) kept.push((await keepVersion(place, text, aside)).slice(-7));
    expect(kept).toEqual(['0001.js', '0001.js', '0002.js', '0003.js']);
    expect(await textsOf(place)).toEqual(['a', 'b', 'a']);
  });

  test('keeps the text, when it was, and how its last check ended', async () => {
    const { place } = await newPlace();
    await keepVersion(place, 'a', aside);
    await keepVersion(place, 'a', { checked: { passed: 1, steps: 5 }, at: later });
    await keepVersion(place, 'a', { because: 'typed', at }); // the newer reason must not replace the verdict
    const problem = { step: 'client', kind: 'client-id-missing' };
    await keepVersion(place, 'b', { checked: { passed: 2, steps: 5, problem }, at: later });
    expect(await listVersions(place)).toEqual([
      { number: 1, file: expect.any(String) as string, keptAt: later, checked: { passed: 1, steps: 5 } },
      {
        number: 2,
        file: expect.any(String) as string,
        keptAt: later,
        checked: { passed: 2, steps: 5, problem },
      },
    ]);
  });

  test('holds two hundred versions, and four mebibytes; the oldest go first', async () => {
    const { place } = await newPlace();
    await fill(place, 1, 202);
    await keepVersion(place, '203', aside);
    const texts = await textsOf(place);
    expect(texts).toHaveLength(200);
    expect([texts[0], texts.at(-1)]).toEqual(['4', '203']);
    for (const sign of 'abcde') await keepVersion(place, sign.repeat(1024 * 1024), aside);
    expect((await textsOf(place)).map((text) => text[0])).toEqual(['b', 'c', 'd', 'e']);
    expect((await readdir(historyFolder(place))).length).toBe(8);
  });

  test('spares what a start-over put aside, as long as that can be undone', async () => {
    const { place, file } = await newPlace('mine');
    await startOver(place, '// start\n', at);
    await fill(place, 2, 205);
    await keepVersion(place, 'one more', aside);
    await undoStartOver(place, at);
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  test('does without notes that are broken', async () => {
    const { place } = await newPlace();
    const kept = await keepVersion(place, 'a', aside);
    await writeFile(kept.replace('.js', '.json'), '{"keptAt": 5');
    expect(await listVersions(place)).toMatchObject([{ number: 1 }]);
  });

  test('loses nothing when several keep at once', async () => {
    const { place } = await newPlace();
    const texts = Array.from({ length: 12 }, (_, index) => `text ${String(index)}`);
    await Promise.all(texts.map((text) => keepVersion(place, text, aside)));
    expect((await textsOf(place)).sort()).toEqual([...texts].sort());
  });
});

describe('a learner’s file that gets another text', () => {
  test('a start-over can be undone, and loses neither text', async () => {
    const { place, file } = await newPlace('mine');
    await startOver(place, '// start\n', at);
    expect(await readFile(file, 'utf8')).toBe('// start\n');
    await writeFile(file, 'second try');
    await undoStartOver(place, at);
    expect(await readFile(file, 'utf8')).toBe('mine');
    expect(await textsOf(place)).toEqual(['mine', 'second try']);
    await expect(undoStartOver(place, at)).rejects.toThrow('no reset to undo');
  });

  test('a start-over needs no old text', async () => {
    const { place, file } = await newPlace();
    await rm(join(file, '..'), { recursive: true });
    expect(await startOver(place, '// start\n', at)).toBeUndefined();
    expect(await readFile(file, 'utf8')).toBe('// start\n');
  });

  test('an older version comes back, and what stood there is one itself', async () => {
    const { place, file } = await newPlace('new');
    await keepVersion(place, 'old', aside);
    const [version] = await listVersions(place);
    if (version) await restoreVersion(place, version, at);
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await textsOf(place)).toEqual(['old', 'new']);
  });

  test('is saved over what its writer has seen, and over nothing else', async () => {
    const { place, file } = await newPlace('seen');
    expect(await saveOver(place, 'mine', 'seen', at)).toBeUndefined();
    expect(await readFile(file, 'utf8')).toBe('mine');
    await writeFile(file, 'theirs');
    expect(await saveOver(place, 'mine again', 'mine', at)).toEqual({ type: 'text', text: 'theirs' });
    expect(await readFile(file, 'utf8')).toBe('theirs');
  });

  test('is made anew where it was deleted', async () => {
    const { place, file } = await newPlace('seen');
    await rm(join(file, '..'), { recursive: true });
    expect(await saveOver(place, 'mine', undefined, at)).toBeUndefined();
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  test('bytes that are no text are kept, too, when they are in the way', async () => {
    const { place, file } = await newPlace();
    const bytes = Buffer.from([0, 0xff, 1]);
    await writeFile(file, bytes);
    expect(await saveOver(place, 'mine', undefined, at)).toBeUndefined();
    expect(await readFile(join(historyFolder(place), '0001.js'))).toEqual(bytes);
    const [version] = await listVersions(place);
    expect(() => version && readVersion(version)).toThrow('not UTF-8 text');
  });

  test('a folder in its place is told, and stays', async () => {
    const { place, file } = await newPlace();
    await rm(file);
    await mkdir(file);
    await expect(saveOver(place, 'mine', undefined, at)).rejects.toThrow('is a folder');
    await expect(startOver(place, 'mine', at)).rejects.toThrow('is a folder');
  });

  test('is not replaced where the old text cannot be kept', async () => {
    const { place, file } = await newPlace('mine');
    await mkdir(join(historyFolder(place), '..'), { recursive: true });
    await writeFile(historyFolder(place), 'a file in the way');
    await expect(startOver(place, '// start\n', at)).rejects.toThrow('is a file, not a folder');
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  test('a file that may not be written is told', async () => {
    const { place, file } = await newPlace('seen');
    await chmod(file, 0o444);
    await expect(saveOver(place, 'mine', 'seen', at)).rejects.toThrow('you do not have permission');
  });
});
