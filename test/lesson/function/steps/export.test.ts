import { describe, expect, test } from 'vitest';
import { exportFinding } from '../../../../src/lesson/function/steps/exported.js';
import { loadFinding } from '../../../../src/lesson/function/steps/load.js';
import type { Run } from '../../../../src/lesson/evidence.js';
import { factsOf } from '../../../support/facts.js';

type Exports = Run['exports'];
type Property = Exports['properties'][number];

function exporting(type: Exports['type'], ...properties: Property[]): Run {
  return { ...nothing, exports: { type, isBinding: false, properties } };
}

function property(name: string, type: Property['type'], isBinding = false): Property {
  return { name, type, isBinding };
}

const nothing: Run = {
  leftOut: [],
  loaded: true,
  binding: { type: 'function' },
  exports: { type: 'object', isBinding: false, properties: [] },
  probed: 'binding',
  probes: [],
  exportProbes: [],
};

describe('a file that exports', () => {
  test.each([
    [
      'what the function gives',
      'module.exports = { saveToken: saveToken() };',
      exporting('object', property('saveToken', 'object')),
      { kind: 'export-runs-function', place: { line: 1, column: 1 } },
    ],
    [
      'something else, though a function calls it',
      'const f = () => saveToken();\nmodule.exports = { saveToken: 5 };',
      exporting('object', property('saveToken', 'number')),
      { kind: 'export-not-callable', details: { type: 'number' }, place: { line: 2, column: 1 } },
    ],
    [
      'something else, though a method of that name is called',
      'model.saveToken();\nexports.saveToken = 5;',
      exporting('object', property('saveToken', 'number')),
      { kind: 'export-not-callable', place: { line: 2, column: 1 } },
    ],
    [
      'it one level down, in an object of its own',
      'module.exports = {};\nmodule.exports.model = {};\nmodule.exports.model.saveToken = saveToken;',
      exporting('object', property('model', 'object')),
      {
        kind: 'export-one-level-down',
        details: { path: 'module.exports.model.saveToken' },
        place: { line: 3, column: 1 },
      },
    ],
    [
      'it one level down, by the short name',
      'exports.model = {};\nexports.model.saveToken = saveToken;',
      exporting('object', property('model', 'object')),
      {
        kind: 'export-one-level-down',
        details: { path: 'exports.model.saveToken' },
        place: { line: 2, column: 1 },
      },
    ],
    [
      'it one level down, in a literal',
      'module.exports = { count: 5, model: { saveToken } };',
      exporting('object', property('count', 'number'), property('model', 'object')),
      {
        kind: 'export-one-level-down',
        details: { path: 'module.exports.model.saveToken' },
        place: { line: 1, column: 39 },
      },
    ],
    [
      'another object, while a function builds one with it',
      'const f = () => ({ saveToken });\nmodule.exports = { model: {} };',
      exporting('object', property('model', 'object')),
      { kind: 'export-lacks-name', details: { names: ['model'] }, place: { line: 2, column: 1 } },
    ],
    [
      'its own function under another name',
      'module.exports = { savedToken: 5, save: saveToken };',
      exporting('object', property('savedToken', 'number'), property('save', 'function', true)),
      { kind: 'export-key-differs', details: { name: 'save' }, place: { line: 1, column: 1 } },
    ],
    [
      'nothing, for a later export replaced it',
      'exports.saveToken = saveToken;\nmodule.exports = {};',
      exporting('object'),
      { kind: 'export-replaced-later', place: { line: 2, column: 1 } },
    ],
    [
      'nothing, for the function that would is not called',
      'const setUp = () => { module.exports.saveToken = saveToken; };\nmodule.exports = {};',
      exporting('object'),
      { kind: 'export-in-function', place: { line: 1, column: 23 } },
    ],
    [
      'nothing, where the whole is set in a function that is not called',
      'exports.other = 5;\nconst setUp = () => { module.exports = { saveToken }; };',
      exporting('object', property('other', 'number')),
      { kind: 'export-lacks-name', details: { names: ['other'] }, place: { line: 1, column: 1 } },
    ],
    [
      'nothing, for only the short name was set',
      'exports = { saveToken };',
      exporting('object'),
      { kind: 'export-nickname', details: { name: 'exports' }, place: { line: 1, column: 1 } },
    ],
    [
      'nothing, for only the module was set',
      'module = { exports: { saveToken } };',
      exporting('object'),
      { kind: 'export-nickname', details: { name: 'module' }, place: { line: 1, column: 1 } },
    ],
    [
      'nothing, with a letter missing',
      'module.export = { saveToken };',
      exporting('object'),
      { kind: 'export-module-misspelled', details: { name: 'module.export', meant: 'module.exports' } },
    ],
    [
      'nothing, as a default',
      'let a;\nmodule.default = { saveToken };',
      exporting('object'),
      {
        kind: 'export-module-misspelled',
        details: { name: 'module.default', meant: 'module.exports' },
        place: { line: 2, column: 1 },
      },
    ],
    [
      'nothing, misspelled and without the module',
      'exprots = { saveToken };',
      exporting('object'),
      {
        kind: 'export-module-misspelled',
        details: { name: 'exprots', meant: 'module.exports' },
        place: { line: 1, column: 1 },
      },
    ],
    [
      'nothing, where other things of the module and other names are set',
      'module.id = 5; model.exprots = 5; count = 5; const f = () => { module.export = 5; };',
      exporting('object'),
      { kind: 'export-absent', place: undefined },
    ],
    [
      'nothing, in a comment',
      '// module.exports  = { saveToken };',
      exporting('object'),
      { kind: 'export-in-comment', place: { line: 1, column: 1 } },
    ],
    [
      'nothing, and a comment only speaks of exports',
      '// what others get: exports, later\nmodule.exports;',
      exporting('object'),
      { kind: 'export-absent', place: { line: 2, column: 1 } },
    ],
    [
      'nothing, for it compares',
      'module.exports == { saveToken };',
      exporting('object'),
      { kind: 'export-compared', place: { line: 1, column: 1 } },
    ],
    [
      'the function itself',
      'module.exports = saveToken;',
      exporting('function'),
      { kind: 'export-bare-function', place: { line: 1, column: 1 } },
    ],
    [
      'a text',
      "module.exports = 'saveToken';",
      exporting('string'),
      { kind: 'export-not-object', details: { type: 'string' }, place: { line: 1, column: 1 } },
    ],
  ])('%s', async (_what, source, run, finding) => {
    expect({ place: undefined, ...exportFinding(run, await factsOf(source)) }).toMatchObject(finding);
  });

  test('a function of that name is all right, whatever else it exports', async () => {
    const run = exporting('function', property('saveToken', 'function'));
    expect(exportFinding(run, await factsOf('module.exports = saveToken;'))).toBeUndefined();
  });
});

describe('a file that stops', () => {
  const threw = (name: string, message: string, ...frames: { line: number; column: number }[]) => ({
    type: 'threw' as const,
    error: { name, message, frames, isError: true },
  });
  const place = { line: 2, column: 1 };

  test.each([
    [
      'at its export, for it calls the function there',
      'module.exports = { saveToken: saveToken() };',
      threw('TypeError', 'Cannot set properties of undefined', { line: 9, column: 9 }, place),
      { kind: 'export-runs-function', details: { isInExport: true }, place },
    ],
    [
      'at its export, for the name comes later',
      'exports.saveToken = saveToken;',
      threw('ReferenceError', "Cannot access 'saveToken' before initialization"),
      { kind: 'export-before-declared', details: { name: 'saveToken' }, place },
    ],
    [
      'at its export, for a name in it is unknown',
      'module.exports = { saveTokne };',
      threw('ReferenceError', 'saveTokne is not defined'),
      { kind: 'export-name-unknown', details: { name: 'saveTokne', meant: 'saveToken' }, place },
    ],
    [
      'at its export, for `module` is misspelled',
      'modul.exports = { saveToken };',
      threw('ReferenceError', 'modul is not defined'),
      { kind: 'export-module-misspelled', details: { name: 'modul', meant: 'module' }, place },
    ],
    [
      'at its export, for `exports` is misspelled',
      'exprots.saveToken = saveToken;',
      threw('ReferenceError', 'exprots is not defined'),
      { kind: 'export-module-misspelled', details: { name: 'exprots', meant: 'exports' }, place },
    ],
    [
      'at its export, for something else in it is unknown',
      'module.exports = { saveToken: model };',
      threw('ReferenceError', 'model is not defined'),
      { kind: 'export-name-unknown', details: { name: 'model' }, place },
    ],
    [
      'at its export, in another way',
      'module.exports = { saveToken: null.a };',
      threw('TypeError', "Cannot read properties of null (reading 'a')"),
      { kind: 'export-load-failed', place },
    ],
    [
      'at its export, with an error of its own that sounds alike',
      "module.exports = fail('this is not defined');",
      threw('Error', 'saveToken is not defined'),
      { kind: 'export-load-failed', place },
    ],
    [
      'at its export, with a longer message',
      'module.exports = fail();',
      threw('ReferenceError', 'saveToken is not defined yet'),
      { kind: 'export-load-failed', place },
    ],
    [
      'at its export, and ended the process',
      'module.exports = { saveToken: process.exit(1) };',
      { type: 'exited' as const, code: 1 },
      { kind: 'export-load-failed', place },
    ],
    [
      'at a statement that sets something else',
      'db.list = make();',
      threw('ReferenceError', 'saveToken is not defined'),
      { kind: 'export-load-failed', place },
    ],
    [
      'at a statement that calls the function',
      'db.list = saveToken();',
      { type: 'exited' as const, code: 1 },
      { kind: 'export-runs-function', details: { isInExport: false }, place },
    ],
    [
      'at a statement that calls the exports',
      'module.exports({ saveToken });',
      threw('TypeError', 'module.exports is not a function'),
      { kind: 'export-called', place },
    ],
    [
      'at a statement that calls the exports by the short name',
      'exports({ saveToken });',
      threw('TypeError', 'exports is not a function'),
      { kind: 'export-called', place },
    ],
  ])('%s', async (_what, statement, ending, finding) => {
    const facts = await factsOf(`const saveToken = () => {};\n${statement}\nsaveToken();`);
    const run = { ...nothing, leftOut: [{ statement: 1, ending }] };
    expect(loadFinding(run, facts)).toMatchObject(finding);
  });

  test('of which nothing is known has no place', async () => {
    const facts = await factsOf('module.exports = saveToken();');
    const run = {
      ...nothing,
      leftOut: [{ statement: undefined, ending: { type: 'exited' as const, code: 1 } }],
    };
    expect(loadFinding(run, facts)).toEqual({
      kind: 'export-load-failed',
      details: { ending: { type: 'exited', code: 1 } },
    });
  });

  test('nowhere has nothing to tell', async () => {
    expect(loadFinding(nothing, await factsOf('let a;'))).toBeUndefined();
  });
});
