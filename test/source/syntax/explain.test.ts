import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explainSyntax } from '../../../src/source/syntax/explain.js';
import { moduleReader } from '../../../src/source/syntax/module-reader.js';
import { commonJsReader } from '../../../src/source/syntax/reader.js';
import { isTypeScript, lessonFiles, lessonFolder, lessonText } from '../../support/lesson-files.js';

const solution = lessonText('solution.js');

/** Each broken file of the lesson, with the line at which a person has to type. */
const lines: Readonly<Record<string, number>> = {
  'apostrophe/console': 6,
  'arrow-missing/none': 3,
  'arrow-new-line/below': 4,
  'arrow/colon': 3,
  'arrow/dash': 3,
  'arrow/double': 3,
  'arrow/equals': 3,
  'arrow/greater-equal': 3,
  'arrow/long': 3,
  'arrow/split': 3,
  'arrow/tilde': 3,
  'arrow/twice': 3,
  'await/plain-function': 6,
  'block-bare/catch': 8,
  'block-bare/try': 6,
  'body-bare/const': 3,
  'body-bare/inner': 7,
  'body-bare/return': 3,
  'body-bracketed/parentheses': 3,
  'body-bracketed/square': 3,
  'body-open/none': 3,
  'body-open/one-line': 3,
  'braces-missing/bare': 4,
  'braces-missing/parentheses': 4,
  'braces-missing/square': 4,
  'bracket-extra/brace': 10,
  'bracket-extra/object': 4,
  'bracket-extra/parenthesis': 6,
  'bracket-mismatch/end': 8,
  'bracket-mismatch/parenthesis': 4,
  'bracket-mismatch/square': 6,
  'bracket-open/and-export': 3,
  'bracket-open/brace': 3,
  'bracket-open/call': 6,
  'bracket-open/condition': 6,
  'bracket-open/end': 10,
  'bracket-open/export': 10,
  'bracket-open/inner-block': 6,
  'bracket-open/no-semicolon': 6,
  'bracket-open/object': 4,
  'bracket-open/parameters': 3,
  'bracket-open/parameters-on-lines': 3,
  'bracket-open/require': 1,
  'bracket-open/two-objects': 4,
  'break-outside/top': 7,
  'call-bare/closed-only': 6,
  'call-bare/load': 1,
  'call-bare/push': 6,
  'call-bare/require': 1,
  'call-braces/push': 6,
  'case-colon/arrow': 7,
  'case-colon/case': 7,
  'case-colon/default': 7,
  'catch-missing/try': 6,
  'class-member/const': 4,
  'class-member/function': 4,
  'colon-for-equals/client': 4,
  'colon-for-equals/const': 3,
  'colon-for-equals/exports': 10,
  'colon-missing/arrow': 4,
  'colon-missing/client': 4,
  'colon-missing/dash': 4,
  'comma-extra/first': 4,
  'comma-extra/parameters': 3,
  'comma-extra/return': 7,
  'comma-missing/exports': 10,
  'comma-missing/object': 5,
  'comma-missing/parameters': 3,
  'comma-missing/parameters-all': 3,
  'comment-nested/two': 1,
  'comment-open/no-end': 1,
  'comment-unbegun/end': 2,
  'condition-bare/if': 6,
  'condition-bare/in-parts': 6,
  'condition-bare/then': 6,
  'const-unset/behind': 6,
  'const-unset/none': 6,
  'declaration-bare/method': 3,
  'declared-twice/again': 10,
  'declared-twice/parameter': 6,
  'declared-twice/variant-declare-twice': 8,
  'dot-extra/call': 6,
  'dot-extra/square': 6,
  'dot-missing/all': 6,
  'dot-missing/db': 6,
  'dot-missing/method': 6,
  'dot-missing/token': 4,
  'dot-replaced/all': 6,
  'dot-replaced/arrow': 4,
  'dot-replaced/colons': 6,
  'else-alone/no-if': 6,
  'equals-in-object/both': 4,
  'equals-in-object/client': 4,
  'equals-in-object/exports': 10,
  'equals-in-object/semicolons': 5,
  'equals-missing/client': 4,
  'equals-missing/database': 1,
  'equals-missing/exports': 10,
  'equals-missing/function': 3,
  'equals-missing/name': 3,
  'equals-wrong/arrow': 4,
  'equals-wrong/colon-equals': 4,
  'equals-wrong/double': 3,
  'equals-wrong/require': 1,
  'equals-wrong/split': 4,
  'escape/unicode': 6,
  'fence/end-only': 11,
  'full-width/parenthesis': 6,
  'full-width/semicolon': 6,
  'function-and-arrow/async': 3,
  'function-and-arrow/async-equals': 3,
  'function-and-arrow/both': 3,
  'function-and-arrow/function-equals': 3,
  'function-and-arrow/named': 3,
  'hash-comment/backslashes': 2,
  'hash-comment/dashes': 4,
  'hash-comment/line': 4,
  'hole-bare/id': 4,
  'invisible-character/soft-hyphen': 6,
  'invisible-character/zero-width': 4,
  'json/data': 1,
  'key-dotted/key': 4,
  'key-dotted/value-only': 4,
  'keyword-before-property/const': 4,
  'keyword-before-property/let': 5,
  'keyword-before-property/unknown': 5,
  'keyword-before-property/var-exports': 10,
  'keyword-misspelled/Return': 7,
  'keyword-misspelled/asnyc': 3,
  'keyword-misspelled/below-web-comment': 7,
  'keyword-misspelled/capital': 3,
  'keyword-misspelled/cons': 3,
  'keyword-misspelled/conts': 3,
  'keyword-misspelled/cosnt': 1,
  'keyword-misspelled/cyrillic': 1,
  'keyword-misspelled/function': 3,
  'keyword-misspelled/retrun': 7,
  'keyword-misspelled/reutrn': 7,
  'keyword-misspelled/split': 1,
  'left-quoted/client': 4,
  'left-side/number': 4,
  'line-marks/bullets': 1,
  'line-marks/change': 4,
  'line-marks/diff': 1,
  'line-marks/numbers': 1,
  'line-marks/prompt': 1,
  'line-marks/shell': 1,
  'line-unfinished/comma': 6,
  'line-unfinished/function': 8,
  'line-unfinished/last': 10,
  'line-unfinished/return': 7,
  'look-alike/arrow': 3,
  'look-alike/dash': 6,
  'look-alike/dash-arrow': 3,
  'loop-word/as': 6,
  'loop-word/two-words': 6,
  'markup/jsx': 7,
  'markup/php': 1,
  'markup/script': 1,
  'merge-mark/conflict': 4,
  'module/double-quotes': 1,
  'module/equals': 10,
  'module/export-const': 3,
  'module/from-alone': 1,
  'module/import-alone': 1,
  'module/import-as-value': 1,
  'module/import-db': 1,
  'name-digit/const': 6,
  'name-missing/before-semicolon': 7,
  'name-missing/behind-dot': 5,
  'name-missing/behind-last-dot': 6,
  'name-missing/const': 3,
  'name-missing/key': 4,
  'name-missing/object': 4,
  'name-missing/property': 4,
  'name-split/hyphen': 3,
  'name-split/key': 4,
  'name-split/space': 3,
  'odd-character/emoji': 6,
  'odd-character/section': 6,
  'operator-missing/property': 4,
  'operator-missing/texts': 4,
  'optional-assigned/client': 4,
  'order/arrow': 3,
  'order/declaration': 1,
  'order/key': 4,
  'other-language/func': 3,
  'other-language/include': 1,
  'other-language/public': 3,
  'other/stray-sign': 6,
  'parameter-quoted/single': 3,
  'parameter-twice/token': 3,
  'parameter-word/types': 3,
  'parameter-word/var': 3,
  'parameters-bare/closing-only': 3,
  'parameters-bare/function': 3,
  'parameters-bare/none': 3,
  'parameters-bracketed/braces': 3,
  'parameters-bracketed/opener-only': 3,
  'parameters-bracketed/square': 3,
  'path-unquoted/relative': 1,
  'placeholder/angle': 7,
  'placeholder/dots': 7,
  'placeholder/dots-alone': 4,
  'placeholder/percent': 6,
  'prose/note': 4,
  'prose/sentence': 1,
  'python/def': 3,
  'python/if': 6,
  'regex/slash': 7,
  'reserved-name/default': 6,
  'reserved-name/enum': 6,
  'reserved-name/parameter': 3,
  'reserved-name/variant-declare-this': 2,
  'rest-not-last/first': 3,
  'return-equals/colon': 7,
  'return-equals/token': 7,
  'semicolon-in-object/client': 4,
  'semicolon-in-object/lines': 5,
  'semicolon-missing/all-on-one-line': 1,
  'semicolon-missing/one-line': 6,
  'separator/and': 3,
  'separator/dots': 3,
  'separator/semicolons': 3,
  'separator/variant-declare-semicolon': 2,
  'sigil/at': 4,
  'sign-doubled/brace': 4,
  'sign-doubled/brace-apart': 4,
  'sign-doubled/dots': 4,
  'sign-doubled/quotes': 1,
  'sign-doubled/word': 6,
  'sign-wrong/bang-behind': 6,
  'sign-wrong/equal-less': 6,
  'sign-wrong/loop-colon': 6,
  'sign-wrong/loop-commas': 6,
  'sign-wrong/not-equal': 6,
  'sign-wrong/split': 6,
  'sign-wrong/spread': 4,
  'smart-quote/curly': 1,
  'smart-quote/double': 1,
  'template-hole-open/log': 6,
  'template-open/log': 6,
  'text-open/mixed': 1,
  'text-open/other-quote': 1,
  'text-open/require': 1,
  'text-unbegun/path': 1,
  'throw-split/line': 6,
  'two-keywords/const-function': 3,
  'two-keywords/const-let': 3,
  'two-keywords/return-return': 7,
  'typescript/any': 3,
  'typescript/as': 7,
  'typescript/constant': 1,
  'typescript/enum': 1,
  'typescript/exclamation': 5,
  'typescript/generic': 3,
  'typescript/index': 7,
  'typescript/interface': 1,
  'typescript/map': 6,
  'typescript/optional': 3,
  'typescript/return-type': 3,
  'value-missing/client': 4,
  'value-missing/condition': 6,
  'value-missing/database': 1,
  'value-missing/exports': 10,
  'value-missing/key': 4,
  'word-operator/and': 6,
  'word-operator/elif': 6,
  'word-operator/except': 8,
  'word-operator/is': 4,
  'word-operator/not': 6,
  'word-operator/unless': 6,
  'word-stray/async-behind': 3,
  'word-stray/if-behind': 6,
  'word-stray/semicolon-inside': 6,
  'word-stray/set-to': 4,
  'word-stray/sql': 6,
  'word-stray/the': 7,
  'word-stray/then': 6,
  'bracket-open/equals-too': 4,
  'python/from': 1,
  'python/lambda': 3,
  'python/formatted': 4,
  'python/documentation': 4,
  'markup/sign-arrow': 3,
  'markup/sign-and': 7,
  'markup/sign-blanks': 5,
  'markup/sign-quotes': 1,
  'placeholder/dots-as-value': 4,
  'placeholder/ellipsis': 4,
  'look-alike/spread': 4,
  'order/exports': 10,
  'property-bare/called': 10,
  'property-bare/quoted': 10,
  // ES modules
  'export/bare': 10,
  'export/default-const': 3,
  'exported-twice/both': 10,
  'import/no-from': 1,
  'import/no-quotes': 1,
};

const kinds = readdirSync(join(lessonFolder, 'wrong')).filter((kind) => kind.startsWith('syntax-'));

describe('each recogniser speaks about its own files, and keeps silent about all others', () => {
  const files = kinds.flatMap((kind) =>
    lessonFiles('wrong', kind)
      .filter((file) => !isTypeScript(file))
      .map((file) => [kind, file] as const),
  );

  test.each(files)('%s: %s', (kind, file) => {
    const { name, ext } = parse(file);
    const line = lines[`${kind.slice('syntax-'.length)}/${name}`];
    const reader = ext === '.mjs' ? moduleReader : commonJsReader;
    expect(explainSyntax(lessonText('wrong', kind, file), reader)).toMatchObject({ kind, place: { line } });
  });

  test('there are at least 45', () => {
    expect(kinds.length).toBeGreaterThanOrEqual(45);
  });

  test('the file is read again as soon as the sign is right', () => {
    expect(explainSyntax(lessonText('right', 'plain.js'))).toBeUndefined();
  });

  test('a brace that is never closed is shown where it was opened', () => {
    expect(explainSyntax(lessonText('wrong', 'syntax-bracket-open', 'brace.js'))?.place).toEqual({
      line: 3,
      column: 44,
    });
  });
});

describe("V8's words stand beside a mistake that they are about", () => {
  const twice = 'const a = 1;\nconst a = 2;\n';

  test.each([
    ['a quote below a second declaration', `${twice}const b = ‘text’;`, undefined],
    ['a quote alone', 'const b = ‘text’;', 'Invalid or unexpected token'],
    ['a second declaration', twice, "Identifier 'a' has already been declared"],
  ])('%s', (_what, source, v8) => {
    expect(explainSyntax(source)?.details.v8).toBe(v8);
  });
});

describe('where nothing is wrong, nothing is said', () => {
  test.each([
    ['the solution', solution],
    ['a return at the top', 'return 5;'],
    [
      'brackets in texts, comments and regular expressions',
      "const a = '({['; // ({[\n/* ({[ */ const b = /[({]/; const c = `({[`;",
    ],
    ['a division is no regular expression', 'const a = 4 / 2 / 1;'],
    ['arrows and comparisons', 'const a = 5 >= 4; const f = () => a;'],
    [
      'words of other languages as names',
      'const def = 1, elif = 2, any = 3; const retrun = def + elif + any;',
    ],
    ['import as a function', "import('node:fs'); const o = { export: 1, import: 2 };"],
    ['a byte order mark and a line for the shell', '\uFEFF#!/usr/bin/env node\nlet a;'],
    ['typographic quotes inside of a text', "const a = '“quoted”';"],
    ['names that are words elsewhere', 'let of = 1, async = 2, type = 3, as = 4, func = 5;'],
    ['a hash before a private field', 'class A { #list = []; add(one) { this.#list.push(one); } }'],
    ['a label and a block', 'const f = () => { id: 5 };'],
    ['a property with a reserved name', 'const a = { class: 1, default: 2 }; a.new = a.class;'],
    ['comments as on web pages', '<!-- one\nlet a;\n--> two'],
    ['a comparison that looks like a type', 'let a, b, c; a <b> (c);'],
    ['commas at the ends', 'const f = (a, b,) => ({ a, b, }); f(1, 2,);'],
    ['odd characters in texts and comments', "// → ， 👍\nconst a = '→ ，';"],
    ['an optional chain that is read', 'const a = {}; a?.b?.c;'],
    ['a comparison as a statement', 'let a; a == 1;'],
    ['two names that are nearly keywords', 'const retun = 1; const cnst = retun;'],
    ['a template in a template', 'const a = `${`${1}`}`;'],
    ['no semicolons', 'const a = 1\nconst b = 2\nconst c = a + b'],
  ])('%s', (_what, source) => {
    expect(explainSyntax(source)).toBeUndefined();
  });
});

describe('a byte order mark', () => {
  test.each(['Const db = 1;', '> const db = 1;', 'interface One { two: string }', 'import db'])(
    'changes nothing: %s',
    (source) => {
      expect(explainSyntax(`\uFEFF${source}`)).toEqual(explainSyntax(source));
    },
  );
});

describe('a recogniser keeps silent about what is not its own', () => {
  test.each([
    ['a keyword that is right, in a broken line', 'return )', 'syntax-bracket-extra'],
    ['import above another mistake is told first', "import db from './db.js';\nconst a = ;", 'syntax-module'],
    ['a colon in an object that lacks a comma', 'const a = { b: 1 c: 2 };', 'syntax-comma-missing'],
    ['a type-like text in a ternary', 'const a = b ? c : ;', 'syntax-value-missing'],
    [
      'a name that is declared in two functions',
      'const f = () => { let a; };\nlet a; let b = ;',
      'syntax-value-missing',
    ],
  ])('%s', (_what, source, kind) => {
    expect(explainSyntax(source)?.kind).toBe(kind);
  });
});

test('a long file is explained as well', () => {
  const long = `${'(() => { g(); });\n'.repeat(2_000)}const = ;`;
  expect(explainSyntax(long)?.place?.line).toBe(2_001);
});

test('reading never runs anything', () => {
  expect(explainSyntax('throw new Error("ran");')).toBeUndefined();
  expect(readFileSync(join(lessonFolder, 'solution.js'), 'utf8')).toBe(solution);
});
