import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { inks } from '../../src/style/ink.js';
import { createStyle, palette } from '../../src/style/style.js';

type Colour = readonly [red: number, green: number, blue: number];

/** Black, two dark and two light themes, Ubuntu's purple, white. */
const backgrounds: Readonly<Record<string, Colour>> = {
  black: [0, 0, 0],
  'dark grey': [30, 30, 30],
  'solarized dark': [0, 43, 54],
  purple: [48, 10, 36],
  'solarized light': [253, 246, 227],
  'nearly white': [250, 250, 250],
  white: [255, 255, 255],
};

describe('the colours', () => {
  test.each(Object.entries({ ...palette, ...inks }))(
    '%s can be read on light and on dark',
    (_name, number) => {
      const colour = colourOf(number);
      // WCAG 2.2, 1.4.11 asks for 3 to 1.
      for (const [name, background] of Object.entries(backgrounds))
        expect({ name, isLegible: contrast(colour, background) >= 3 }).toEqual({ name, isLegible: true });
    },
  );

  test.each([0, 1, 2, 3] as const)('at level %i say nothing that the words do not', (colours) => {
    const { marks, good, bad, warn, quiet, strong, code } = createStyle({
      columns: 80,
      colours,
      plain: false,
    });
    const signs = [marks.passed, marks.failed, marks.blocked, marks.advice, marks.current];
    expect(new Set(signs).size).toBe(signs.length);
    for (const paint of [good, bad, warn, quiet, strong, code])
      expect(stripVTControlCharacters(paint('words'))).toBe('words');
  });

  test('yellow and cyan, pale in most light themes, are not used where there are sixteen', () => {
    const { good, bad, warn, quiet, strong, code } = createStyle({ columns: 80, colours: 1, plain: false });
    const painted = [good, bad, warn, quiet, strong, code].map((paint) => paint('x')).join('');
    // eslint-disable-next-line no-control-regex -- the colours of a terminal
    expect(painted).not.toMatch(/\u001b\[(?:33|36|93|96)m/);
  });
});

describe('the marks', () => {
  test.each([
    ['asked to be plain', { plain: true, encoding: 'utf-8' }],
    ['of another locale than UTF-8', { plain: false, encoding: 'ascii' }],
  ] as const)('are ASCII in a terminal %s', (_what, terminal) => {
    const { marks } = createStyle({ columns: 80, colours: 0, ...terminal });
    expect(Object.values(marks).join('')).toMatch(/^[\x20-\x7e]+$/);
  });
});

/** The 256 colours of xterm: a cube of 6 x 6 x 6 from 16 on, greys from 232 on. */
function colourOf(number: number): Colour {
  if (number >= 232) {
    const grey = 8 + 10 * (number - 232);
    return [grey, grey, grey];
  }
  const level = (index: number): number => [0, 95, 135, 175, 215, 255][index % 6] ?? 0;
  const inCube = number - 16;
  return [level(Math.floor(inCube / 36)), level(Math.floor(inCube / 6)), level(inCube)];
}

/** WCAG 2.2. */
function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
