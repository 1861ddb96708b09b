import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLines, type Heard } from '../../src/sandbox/outside/read-lines.js';
import { converse } from '../../src/sandbox/outside/conversation.js';
import type { Child } from '../../src/sandbox/outside/child.js';

const gone: Heard = { type: 'gone', code: 0, signal: null, tookTooMuch: false };
const nonce = '0123456789abcdef0123456789abcdef';

async function heardOf(pieces: readonly Uint8Array[]): Promise<Heard[]> {
  const stream = new PassThrough();
  const ended = new Promise<Heard>((resolve) => stream.on('close', () => resolve(gone)));
  const lines = readLines(stream, ended);
  for (const piece of pieces) stream.write(piece);
  stream.end();
  const heard: Heard[] = [];
  for (;;) {
    const next = await lines.next(1_000);
    if (next.type !== 'line') return heard;
    heard.push(next);
  }
}

function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const at = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort(
    (one, other) => one - other,
  );
  return [0, ...at].map((start, index) => bytes.subarray(start, at[index] ?? bytes.length));
}

describe('the reader of the pipe', () => {
  test('gives the same lines, wherever the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\n', ' '))),
        fc.array(fc.nat()),
        async (texts, places) => {
          const bytes = Buffer.from(texts.map((text) => `${text}\n`).join(''));
          const expected = bytes.toString('utf8').split('\n').slice(0, -1);
          const heard = await heardOf(cut(bytes, places));
          expect(heard.map((one) => (one.type === 'line' ? one.text : ''))).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('takes any bytes without falling over', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), fc.array(fc.nat()), async (bytes, places) => {
        expect(Array.isArray(await heardOf(cut(bytes, places)))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a conversation', () => {
  function childThatSays(text: string): Child {
    const unused = (): never => {
      throw new Error('not used here');
    };
    return {
      folder: '',
      ready: () => Promise.resolve(),
      send: () => undefined,
      hear: () => Promise.resolve({ type: 'line', text }),
      isGone: () => false,
      printed: () => ({ text: '', isCut: false }),
      stop: unused,
      drop: unused,
    };
  }

  const reply = (line: string): Promise<object> => {
    const random = (): string => nonce;
    return converse(childThatSays(line), { random }).ask(
      { type: 'snapshot', limitMs: 1_000 },
      () => undefined,
    );
  };
  const ended = '{"type":"ended","ending":{"type":"pending"}}';
  const tampered = { type: 'silent', ending: { type: 'tampered' } };

  test('takes a line with the nonce and the next number', async () => {
    expect(await reply(`${nonce}1 ${ended}`)).toEqual({ type: 'ended', ending: { type: 'pending' } });
  });

  test('takes no line without, whatever it holds', async () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json().map((json) => `1 ${json}`),
      fc.constant(`${nonce}2 ${ended}`),
      fc.constant(`1 ${ended}`),
      fc.string().map((other) => `${nonce.slice(1)}${other}1 ${ended}`),
    );
    await fc.assert(
      fc.asyncProperty(line, async (text) => {
        expect(await reply(text)).toEqual(tampered);
      }),
      { numRuns: 1_000 },
    );
  });

  test('takes no message of another shape, well signed as it may be', async () => {
    const size = fc.oneof(fc.integer(), fc.double(), fc.string(), fc.constant(null));
    const look = fc.record({ args: fc.jsonValue(), lists: fc.jsonValue(), uncaught: fc.jsonValue() });
    const message = fc.oneof(
      fc.jsonValue(),
      fc.record({ type: fc.constant('reached'), statement: fc.oneof(fc.string(), fc.constant(-1)) }),
      fc.record({ type: fc.constant('snapshot'), snapshot: look, more: fc.constant(1) }),
      fc.record({
        type: fc.constant('ended'),
        ending: fc.record({ type: fc.constant('hung'), after: size }),
      }),
      fc.record({ type: fc.constant('answered'), outcomes: fc.jsonValue(), after: look }),
    );
    await fc.assert(
      fc.asyncProperty(message, async (one) => {
        expect(await reply(`${nonce}1 ${JSON.stringify(one)}`)).toEqual(tampered);
      }),
      { numRuns: 1_000 },
    );
  });
});
