import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEditor, selectionOf, type Editor } from '../../../src/terminal/editor/editor.js';
import { redo, undo } from '../../../src/terminal/editor/history.js';
import type { Key } from '../../../src/terminal/editor/key.js';
import { press } from '../../../src/terminal/editor/press.js';
import { pointAt } from '../../../src/terminal/editor/pointing.js';
import { paste } from '../../../src/terminal/editor/typing.js';
import { boundaries, pressSlowly, type SlowEditor } from './slow-editor.js';

const letters = [
  'a',
  ' ',
  '{',
  '}',
  '(',
  ';',
  'é',
  '日',
  '👍🏽',
  '👩‍👩‍👧',
  'e\u0301',
  '\u0301',
  '\u200d',
  '\u0600',
  '❤\ufe0f',
  '🇩🇪',
  '"',
  "'",
  '`',
  '[',
];
const signs = fc.constantFrom(...letters, '\n', '\r\n', '\r', '\t', '\u001b');
const texts = fc.array(signs, { maxLength: 30 }).map((all) => all.join(''));
const letterKeys = fc.constantFrom(...letters).map((sequence): Key => ({ sequence }));

const named = (names: readonly string[], held: Omit<Key, 'name'> = {}): fc.Arbitrary<Key> =>
  fc.constantFrom(...names).map((name) => ({ name, ...held }));

const places = ['left', 'right', 'up', 'down', 'home', 'end', 'pageup', 'pagedown'];
const edits = ['return', 'tab', 'backspace', 'delete'];

/** What Tab completes: an object, and names of which one begins as the other does. */
const properties = { o: ['a', 'aé', 'B'] };
const objects = fc.constantFrom('o.', 'o.a', ' o.', 'o.b', 'p.').map((pasted) => ({ pasted }));
const clicks = fc.record({
  row: fc.integer({ min: -1, max: 9 }),
  column: fc.integer({ min: -1, max: 20 }),
  how: fc.constantFrom('click' as const, 'drag' as const),
});

const moves = fc.oneof(
  named(places),
  named(places, { shift: true }),
  named(places, { ctrl: true }),
  named(places, { ctrl: true, shift: true }),
  named(['a', 'e'], { ctrl: true }),
  named(['a', 'b', 'f'], { meta: true }),
  named(['escape']),
  named(['c'], { ctrl: true }),
);
const changes = fc.oneof(
  letterKeys,
  named(edits),
  named(['tab'], { shift: true }),
  named(['d', 'h', 'k', 'w', 'x', 'v', 'backspace', 'delete'], { ctrl: true }),
  named(['c', 'd', 'backspace'], { meta: true }),
);
const backAndForth = named(['u', 'y', 'z'], { ctrl: true });
const finds = named(['f'], { ctrl: true });
const pastes = texts.map((pasted) => ({ pasted }));
const inputs = fc.oneof(
  { weight: 3, arbitrary: moves },
  { weight: 4, arbitrary: changes },
  { weight: 1, arbitrary: backAndForth },
  { weight: 1, arbitrary: pastes },
  { weight: 1, arbitrary: fc.oneof(objects, finds, clicks) },
);

type Taken =
  Key | { readonly pasted: string } | (typeof clicks extends fc.Arbitrary<infer Click> ? Click : never);

function take(editor: Editor, input: Taken): Editor {
  if ('how' in input) return pointAt(editor, input, input.how);
  return 'pasted' in input ? paste(editor, input.pasted) : press(editor, input, 3);
}

const runs = { numRuns: 10_000 };

describe('whatever is pressed', () => {
  test('the text is one and the cursor stands between two characters of it', () => {
    fc.assert(
      fc.property(texts, fc.array(inputs, { maxLength: 25 }), (text, all) => {
        let editor = createEditor(text, properties);
        for (const input of all) {
          editor = take(editor, input);
          const places = boundaries(editor.text);
          expect(places).toContain(editor.cursor);
          if (editor.anchor !== undefined) expect(places).toContain(editor.anchor);
        }
      }),
      runs,
    );
  });

  test('moving and selecting change no text', () => {
    fc.assert(
      fc.property(texts, fc.array(moves, { maxLength: 20 }), (text, all) => {
        expect(all.reduce(take, createEditor(text)).text).toBe(text);
      }),
    );
  });

  test('finding changes no text, and Esc ends it with the cursor where a match begins', () => {
    const asked = fc.oneof(letterKeys, named(['return', 'up', 'down', 'backspace']), pastes, finds);
    fc.assert(
      fc.property(texts, fc.array(moves, { maxLength: 5 }), fc.array(asked), (text, before, all) => {
        const start = press(before.reduce(take, createEditor(text)), { name: 'f', ctrl: true }, 3);
        const found = all.reduce(take, start);
        expect(found.text).toBe(text);
        const match = selectionOf(found);
        const cursor = match?.start ?? found.finding?.from;
        expect(press(found, { name: 'escape' }, 3)).toMatchObject({ text, cursor });
        if (match && found.finding)
          expect(text.slice(match.start, match.end).toLowerCase()).toContain(
            found.finding.query.toLowerCase(),
          );
      }),
      runs,
    );
  });

  test('a letter, a bracket or a quote inserts itself and nothing more', () => {
    fc.assert(
      fc.property(texts, fc.array(inputs, { maxLength: 9 }), letterKeys, (text, all, key) => {
        const { finding: _finding, ...before } = all.reduce(take, createEditor(text, properties));
        const after = press(before, key, 3).text;
        const { start, end } = selectionOf(before) ?? { start: before.cursor, end: before.cursor };
        const head = before.text.slice(0, start);
        const written = (kept: string): string => kept + (key.sequence ?? '') + before.text.slice(end);
        // A closing bracket on a blank line also removes one indent.
        expect([head, head.replace(/(?:\t| {1,2})$/, '')].map(written)).toContain(after);
      }),
      runs,
    );
  });

  test('undoing everything gives the start, redoing everything the end', () => {
    fc.assert(
      fc.property(texts, fc.array(inputs, { maxLength: 25 }), (text, all) => {
        const end = all.reduce(take, createEditor(text, properties));
        let editor = end;
        while (editor.undone.length > 0) editor = redo(editor);
        const last = editor.text;
        const count = editor.done.length;
        while (editor.done.length > 0) editor = undo(editor);
        expect(editor.text).toBe(text);
        for (let step = 0; step < count; step += 1) editor = redo(editor);
        expect(editor.text).toBe(last);
        expect(editor.undone).toEqual([]);
      }),
      runs,
    );
  });

  test('a slow and plain editor comes to the same text, cursor and selection', () => {
    const known = fc.oneof(
      letterKeys.filter(({ sequence = '' }) => !'}'.includes(sequence)),
      named(['left', 'right', 'home', 'end', 'backspace', 'delete']),
      named(['left', 'right', 'home', 'end'], { shift: true }),
      named(['x', 'v'], { ctrl: true }),
      named(['a', 'c'], { meta: true }),
    );
    fc.assert(
      fc.property(texts, fc.array(known, { maxLength: 25 }), (some, all) => {
        const text = `\n${some}`; // the end for a text that has none any more
        let fast = createEditor(text);
        let slow: SlowEditor = { text, cursor: text.length };
        for (const key of all) {
          fast = press(fast, key, 3);
          slow = pressSlowly(slow, key);
          expect({ text: fast.text, cursor: fast.cursor }).toEqual({ text: slow.text, cursor: slow.cursor });
          expect(fast.anchor ?? fast.cursor).toBe(slow.anchor ?? slow.cursor);
        }
      }),
      runs,
    );
  });

  test('a paste arrives as it is, but for the ends of its lines', () => {
    fc.assert(
      fc.property(texts, texts, fc.array(moves, { maxLength: 5 }), (text, pasted, all) => {
        const before = all.reduce(take, createEditor(text));
        const { anchor = before.cursor, cursor } = before;
        const [start, end] = [Math.min(anchor, cursor), Math.max(anchor, cursor)];
        const lineEnd = /\r\n|[\n\r]/.exec(text)?.[0] ?? '\n';
        const whole = pasted.replace(/\r\n|[\n\r]/g, lineEnd);
        expect(paste(before, pasted).text).toBe(text.slice(0, start) + whole + text.slice(end));
      }),
      runs,
    );
  });

  test('a line is cut and put back where it was', () => {
    fc.assert(
      fc.property(texts, fc.array(moves, { maxLength: 5 }), (text, all) => {
        // A lone \r before a cut line and an empty one behind it become one line end: there is no line then to put it above.
        const closed = `${text}\n`.replace(/\r(?!\n)/g, '\n');
        // Without an earlier copy: an empty last line cannot be cut, so that would be pasted.
        const { clip: _clip, ...start } = press(
          all.reduce(take, createEditor(closed)),
          { name: 'escape' },
          3,
        );
        const cut = press(start, { name: 'x', ctrl: true }, 3);
        expect(press(cut, { name: 'v', ctrl: true }, 3).text).toBe(closed);
      }),
    );
  });

  test('line ends stay what they are: Enter and Tab bring no other kind', () => {
    const writing = fc.oneof(letterKeys, named(edits), moves);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '\t', '{'), { maxLength: 9 }),
        fc.array(writing),
        (all, keys) => {
          const start = createEditor(`${all.join('\r\n')}\r\n`);
          const { text } = keys.reduce(take, start);
          expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        },
      ),
    );
  });
});
