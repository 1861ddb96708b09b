import { describe, expect, test } from 'vitest';
import { isTypeScript, sourceKindOf, plainSource } from '../../src/source/source-kind.js';

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
    expect(sourceKindOf(file)).toMatchObject({ format, isTyped });
    expect(isTypeScript(file)).toBe(isTyped);
  });

  test('whether a package of ES modules is around it is for others to say', () => {
    expect(sourceKindOf('model.js').isInModulePackage).toBe(false);
    expect(sourceKindOf('model.js', true).isInModulePackage).toBe(true);
  });

  test('where nothing is known of it, it is JavaScript in no such package', () => {
    expect(plainSource).toMatchObject({ format: 'by-text', isTyped: false });
    expect(plainSource.isInModulePackage).toBe(false);
  });
});
