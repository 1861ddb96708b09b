import { describe, expect, test } from 'vitest';
import type { SourceKind } from '../../../src/source/source-kind.js';
import { readerFor } from '../../../src/source/syntax/reader-for.js';
import { hasTypes } from '../../support/has-types.js';

const packages = {
  'a package of modules': true,
  'another package': false,
};

async function readAs(
  source: string,
  kind: Pick<SourceKind, 'format'> & Partial<SourceKind>,
): Promise<{ format: string; isTyped: boolean; isReadable: boolean }> {
  const { reader, isReadable } = await readerFor(source, {
    isTyped: false,
    isInModulePackage: packages['another package'],
    ...kind,
  });
  return { format: reader.format, isTyped: reader.isTyped, isReadable };
}

const common = { format: 'commonjs', isTyped: false };
const module = { format: 'module', isTyped: false };

describe('what can be read as CommonJS is CommonJS', () => {
  test.each(Object.entries(packages))('in %s', async (_where, isInModulePackage) => {
    expect(await readAs('const a = 1;', { format: 'by-text', isInModulePackage })).toEqual({
      ...common,
      isReadable: true,
    });
  });
});

describe('a text with exports', () => {
  test('is a module in a package of modules', async () => {
    const isInModulePackage = packages['a package of modules'];
    expect(await readAs('export {};', { format: 'by-text', isInModulePackage })).toEqual({
      ...module,
      isReadable: true,
    });
    expect(await readAs('export {', { format: 'by-text', isInModulePackage })).toEqual({
      ...module,
      isReadable: false,
    });
  });

  test('is CommonJS that cannot be read in another one', async () => {
    expect(await readAs('export {};', { format: 'by-text' })).toEqual({ ...common, isReadable: false });
  });
});

test('a broken text without any is CommonJS, even in a package of modules', async () => {
  const isInModulePackage = packages['a package of modules'];
  expect(await readAs('const = 1;', { format: 'by-text', isInModulePackage })).toEqual({
    ...common,
    isReadable: false,
  });
});

describe("a file's name may say what it is", () => {
  test('a module, whatever it looks like', async () => {
    expect(await readAs('const a = 1;', { format: 'module' })).toEqual({ ...module, isReadable: true });
    expect(await readAs('const = 1;', { format: 'module' })).toEqual({ ...module, isReadable: false });
  });

  test('CommonJS, whatever it looks like', async () => {
    const isInModulePackage = packages['a package of modules'];
    expect(await readAs('export {};', { format: 'commonjs', isInModulePackage })).toEqual({
      ...common,
      isReadable: false,
    });
    expect(await readAs('const a = 1;', { format: 'commonjs' })).toEqual({ ...common, isReadable: true });
  });
});

test.runIf(hasTypes)('in TypeScript, a text with exports is a module wherever it lies', async () => {
  expect(await readAs('export const a: number = 1;', { format: 'by-text', isTyped: true })).toEqual({
    format: 'module',
    isTyped: true,
    isReadable: true,
  });
});

test.runIf(hasTypes)('in TypeScript, types can be read', async () => {
  expect(await readAs('const a: number = 1;', { format: 'by-text', isTyped: true })).toEqual({
    format: 'commonjs',
    isTyped: true,
    isReadable: true,
  });
});
