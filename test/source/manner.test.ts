import { describe, expect, test } from 'vitest';
import { isTypeScript, mannerOf, plainManner } from '../../src/source/manner.js';

describe('how a file is to be read', () => {
  test.each([
    ['model.js', 'by-text', false],
    ['model.mjs', 'module', false],
    ['model.cjs', 'commonjs', false],
    ['model.ts', 'by-text', true],
    ['model.mts', 'module', true],
    ['model.cts', 'commonjs', true],
    ['mjs/model', 'by-text', false],
    ['model.ts.js', 'by-text', false],
    ['model.jts', 'by-text', false],
    ['model.txts', 'by-text', false],
    ['modelts', 'by-text', false],
  ])('%s: %s, with types: %s', (file, format, isTyped) => {
    expect(mannerOf(file)).toMatchObject({ format, isTyped });
    expect(isTypeScript(file)).toBe(isTyped);
  });

  test('whether a package of ES modules is around it is for others to say', () => {
    expect(mannerOf('model.js').isInModulePackage()).toBe(false);
    expect(mannerOf('model.js', () => true).isInModulePackage()).toBe(true);
  });

  test('where nothing is known of it, it is JavaScript in no such package', () => {
    expect(plainManner).toMatchObject({ format: 'by-text', isTyped: false });
    expect(plainManner.isInModulePackage()).toBe(false);
  });
});
