import type { ModelSubject } from '../../src/lesson/subject.js';

export interface SharedMistake {
  readonly what: string;
  readonly source: string;
  /** `*` is the step that finds it: `*-threw` is `save-threw` or `find-threw`. */
  readonly kind: string;
}

/** Mistakes that any solution can have: the kit or the table of syntax mistakes must find them. */
export function sharedMistakes(solution: string, { name, parameters, list }: ModelSubject): SharedMistake[] {
  const head = `(${parameters.join(', ')}) => {`;
  const declared = `const ${name} = ${head}`;
  const load = "const db = require('./db.js');\n";
  const exported = `module.exports = { ${name} };\n`;
  const misspelled = swappedLetters(name);
  const change = (what: string, kind: string, from: string | RegExp, to: string): SharedMistake => ({
    what,
    kind,
    source: changed(solution, from, to),
  });
  const heads = (what: string, kind: string, to: string): SharedMistake => change(what, kind, declared, to);
  const exports = (what: string, kind: string, to: string): SharedMistake => change(what, kind, exported, to);
  const lastly = (what: string, kind: string, statement: string): SharedMistake =>
    change(what, kind, /^ {2}return(?![^]*^ {2}return)/m, `  ${statement}\n  return`);
  return [
    change('another name', 'declare-other-name', new RegExp(`\\b${name}\\b`, 'g'), 'handleIt'),
    change('its name misspelled', 'declare-name-misspelled', new RegExp(`\\b${name}\\b`, 'g'), misspelled),
    heads('a parameter more', 'declare-parameter-extra', declared.replace(') =>', ', more) =>')),
    heads('no parameters', 'declare-parameterless', `const ${name} = () => {`),
    heads(
      'a function expression',
      'declare-function-expression',
      declared.replace('(', 'function (').replace(' =>', ''),
    ),
    heads('let', 'declare-let', declared.replace('const', 'let')),
    heads('no keyword', 'declare-without-keyword', declared.replace('const ', '')),
    heads('async', 'declare-async', declared.replace('= (', '= async (')),
    heads('no brace at its start', 'syntax-body-open', declared.replace('{', '').trimEnd()),
    heads('an arrow of another language', 'syntax-arrow', declared.replace('=>', '->')),
    ...(parameters.length < 2
      ? []
      : [
          heads(
            'parameters in another order',
            'declare-parameters-permuted',
            declared.replace(parameters.join(', '), [...parameters].reverse().join(', ')),
          ),
          heads(
            'a parameter less',
            'declare-parameter-lacking',
            declared.replace(`, ${parameters.at(-1) ?? ''}`, ''),
          ),
        ]),
    {
      what: 'all of it in a comment',
      kind: 'declare-in-comment',
      source: solution.replace(/^(?!const db).+$/gm, '// $&'),
    },
    change('no brace at its end', 'syntax-bracket-open', /^};$/m, ''),
    ...(solution.includes(load)
      ? [
          change('no database', '*-database-not-required', load, ''),
          change('the database without its array', '*-database-itself', `db.${list}.`, 'db.'),
          change('an array that is not there', '*-list-unknown', `db.${list}.`, `db.${list}Other.`),
        ]
      : []),
    lastly('an early return', '*-answer-missing', 'return;'),
    lastly('an exception', '*-threw', "throw new Error('not yet');"),
    lastly('an endless loop', '*-never-ends', 'while (true) {}'),
    lastly('the end of the process', '*-ended-process', 'process.exit(0);'),
    exports('nothing exported', 'export-absent', ''),
    exports(
      'exported under a misspelled name',
      'export-key-differs',
      `module.exports = { ${misspelled}: ${name} };\n`,
    ),
    exports('the function itself exported', 'export-bare-function', `module.exports = ${name};\n`),
    exports('called in the export', 'export-runs-function', `module.exports = { ${name}: ${name}() };\n`),
    exports('module misspelled', 'export-module-misspelled', `modul.exports = { ${name} };\n`),
    exports('a comma in the export', 'export-comma', `module,exports = { ${name} };\n`),
    exports('an unknown name exported', 'export-name-unknown', `module.exports = { ${misspelled} };\n`),
  ];
}

function changed(source: string, from: string | RegExp, to: string): string {
  const result = source.replace(from, () => to);
  if (result === source) throw new Error(`The solution has no ${String(from)}`);
  return result;
}

function swappedLetters(name: string): string {
  return `${name.slice(0, -2)}${name.at(-1) ?? ''}${name.at(-2) ?? ''}`;
}
