import { expect, test } from 'vitest';
import { inks } from '../../src/style/ink.js';

/** The relative luminance of one of the colours 16 to 255 of a terminal (WCAG 2.1). */
function luminance(colour: number): number {
  const levels = [0, 95, 135, 175, 215, 255];
  const grey = 8 + (colour - 232) * 10;
  const cube = colour - 16;
  const parts =
    colour < 232
      ? [Math.floor(cube / 36), Math.floor(cube / 6) % 6, cube % 6].map((at) => levels[at] ?? 0)
      : [grey, grey, grey];
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = part / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(Object.entries(inks))('the colour of a %s can be read on black and on white', (_what, colour) => {
  const light = luminance(colour) + 0.05;
  expect(light / 0.05).toBeGreaterThan(3.9);
  expect(1.05 / light).toBeGreaterThan(3.9);
});
