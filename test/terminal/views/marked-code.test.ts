import { describe, expect, test } from 'vitest';
import { createStyle } from '../../../src/style/style.js';
import { markedCode } from '../../../src/terminal/views/marked-code.js';

const plain = createStyle({ columns: 80, colours: 0, plain: true });
const coloured = createStyle({ columns: 80, colours: 2, plain: false });
const right = 'const a = {\n  id: client.clientId,\n};\n';

describe('the words in which two examples differ', () => {
  test('have carets below them where there is no colour', async () => {
    const code = await markedCode(right.replace('clientId', 'clientID'), right);
    expect(code.wrong(plain)).toEqual([
      '  const a = {',
      '    id: client.clientID,',
      `${' '.repeat(15)}^^^^^^^^`,
      '  };',
    ]);
    expect(code.right(plain)[2]).toBe(`${' '.repeat(15)}^^^^^^^^`);
  });

  test('are coloured where there is colour, and then need no carets', async () => {
    const code = await markedCode(right.replace('clientId', 'clientID'), right);
    expect(code.wrong(coloured)).toEqual([
      '  const a = {',
      `    id: client.${coloured.bad('clientID')},`,
      '  };',
    ]);
    expect(code.right(coloured)[1]).toBe(`    id: client.${coloured.good('clientId')},`);
  });

  test('are marked on one side if the other lacks them', async () => {
    const code = await markedCode(right.replace('.clientId', ''), right);
    expect(code.wrong(plain).join('\n')).not.toContain('^');
    expect(code.right(plain)[2]).toBe(`${' '.repeat(14)}^^^^^^^^^`);
  });

  test('are where they are seen, after wide and control characters', async () => {
    const wrong = right.replace('id:', "'日\u001b': 1, id:").replace('clientId', 'x');
    const [, row = '', marks = ''] = (await markedCode(wrong, right)).wrong(plain);
    expect(row).toContain('\\u{1b}');
    // Two wide characters' worth of columns: the sign 日 takes two.
    expect(marks.lastIndexOf('^')).toBe(row.indexOf('client.x') + 'client.x'.length);
  });

  test('are not marked if there is hardly anything else', async () => {
    const code = await markedCode('{ "clients": [] }\n', right);
    expect([...code.wrong(plain), ...code.right(plain)].join('\n')).not.toContain('^');
  });
});
