import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairAt } from '../../../src/terminal/views/brackets.js';
import { tokenRows } from '../../../src/terminal/views/highlight.js';

function kindsIn(text: string): string[][] {
  const lines = text.split('\n');
  return tokenRows(text, lines.length).map((row, index) =>
    row
      .filter(({ kind }) => kind !== 'other')
      .map(({ kind, start, end }) => `${kind}:${(lines[index] ?? '').slice(start, end)}`),
  );
}

describe('the tokens of a text', () => {
  test('tell keywords, texts, numbers and comments apart', () => {
    expect(kindsIn("const a = 'b'; // c\nreturn 12 / a;")).toEqual([
      ['keyword:const', "string:'b'", 'comment:// c'],
      ['keyword:return', 'number:12'],
    ]);
  });

  test('go over several lines where comments and templates do', () => {
    expect(kindsIn('/* a\nb */ let c = `d\n${1}\n`;')).toEqual([
      ['comment:/* a'],
      ['comment:b */', 'keyword:let', 'string:`d'],
      ['string:${', 'number:1', 'string:}'],
      ['string:`'],
    ]);
  });

  test('are there for what is no program, too', () => {
    expect(kindsIn("const = 'open\n) if (")).toEqual([
      ['keyword:const', "string:'open"],
      ['closing:)', 'keyword:if', 'opening:('],
    ]);
  });

  test('are read as far as they are asked for, and further when they are asked again', () => {
    const text = Array.from({ length: 100 }, (_, index) => `let a${String(index)};`).join('\n');
    expect(tokenRows(text, 10).length).toBeLessThan(15);
    expect(tokenRows(text, 99)).toHaveLength(100);
    expect(tokenRows(`${text}\nlet b;`, 200)).toHaveLength(101);
  });
});

describe('the pair of brackets at the cursor', () => {
  const pair = (text: string): string[] => {
    const cursor = text.indexOf('|');
    const lines = text.replace('|', '').split('\n');
    const row = text.slice(0, cursor).split('\n').length - 1;
    const column = cursor - (text.lastIndexOf('\n', cursor) + 1);
    const rows = tokenRows(lines.join('\n'), lines.length);
    return pairAt(rows, { row, column }, { from: 0, to: lines.length }).map(
      (place) => `${String(place.row)}:${String(place.column)}`,
    );
  };

  test.each([
    ['behind an opening one', 'f({|[1], [2]})', ['0:2', '0:11']],
    ['before it', '|f()', []],
    ['before a closing one', 'f(1|)', ['0:3', '0:1']],
    ['that before the cursor comes first', 'f(()|)', ['0:3', '0:2']],
    ['over lines', 'f({\n})|', ['1:1', '0:1']],
    ['texts hold no brackets', "f('('|)", ['0:5', '0:1']],
    ['there may be none', 'f({|', []],
  ])('%s', (_what, text, places) => {
    expect(pair(text)).toEqual(places);
  });
});

describe('a text that differs from the one before', () => {
  const pieces = fc.constantFrom(
    ...[
      'let a = 1;\n',
      'call(b);\r\n',
      'const c = {\n  d: 1,\n};\n',
      'const f = () => {\n  g();\n',
      '}\n',
      '\n',
    ],
    ...[
      'for (let i = 0;\n  i < 9;\n  i += 1) /r/.test(s);\n',
      '/* a;\n b;\n*/\n',
      '*/;\n',
      '// c;\n',
      '#!/no;\n',
    ],
    ...[
      't = `a;\n${h(`i;\n`)};\n`;\n',
      '`',
      '${',
      '}',
      '(',
      ')',
      ';',
      "'",
      '/',
      ' / 2;\n',
      '\r',
      '\n',
      ';\r',
      '\u2028',
    ],
  );
  const texts = fc.array(pieces, { maxLength: 25 });

  test('has the tokens that it would have on its own', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(), fc.nat(9), (all, others, place, count) => {
        const at = place % (all.length + 1);
        const before = all.join('');
        const after = [...all.slice(0, at), ...others.slice(0, 3), ...all.slice(at + count)].join('');
        tokenRows(before, Infinity);
        const changed = structuredClone(tokenRows(after, Infinity));
        tokenRows('', 0);
        expect(changed).toEqual(tokenRows(after, Infinity));
      }),
      { numRuns: 500 },
    );
  });
});
