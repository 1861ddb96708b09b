import { inWords, quoted, withHints, type Finding, type Findings, type SharedHints } from '#lesson';
import type { FunctionSubject } from '../subject.js';
import { capital, counted, declarationShape, inLetters, placeholders } from './counted.js';
import { outsideHints } from './shared-hints.js';

interface Named {
  readonly name: string;
}

interface Names {
  readonly names: readonly string[];
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
}

interface Ordered {
  readonly order?: readonly string[];
}

type Nothing = Readonly<Record<string, never>>;

export interface DeclareDetails {
  'declare-empty-file': Nothing;
  'declare-absent': Nothing;
  'declare-fenced': Nothing;
  'declare-in-comment': Named;
  'declare-case-differs': Named & Ordered;
  'declare-name-misspelled': Named & Ordered;
  'declare-nested': Named & Ordered;
  'declare-imported': Named;
  'declare-export-only': Named & Ordered;
  'declare-method': Named & Ordered;
  'declare-class-method': Named & Ordered;
  'declare-only-called': Named;
  'declare-other-name': Named & Ordered;
  'declare-older-name': Named;
  'declare-without-keyword': Ordered;
  'declare-unset': Nothing;
  'declare-function-declaration': Ordered;
  'declare-function-expression': Ordered;
  'declare-star-function': Nothing;
  'declare-is-class': Nothing;
  'declare-not-function': { readonly type: keyof typeof heldWords };
  'declare-immediate-call': Nothing;
  'declare-result-of-call': Nothing;
  'declare-braces-missing': { readonly line: number };
  'declare-braced-parameters': Nothing;
  'declare-spread-parameter': Nothing;
  'declare-parameterless': Nothing;
  'declare-parameter-lacking': Names;
  'declare-parameter-extra': Names;
  'declare-parameters-permuted': Names;
  'declare-parameters-renamed': Names;
  'declare-parameter-misspelled': { readonly name: string; readonly meant: string };
  'declare-let': Nothing;
  'declare-var': Nothing;
  'declare-async': Nothing;
  'declare-defaults': Nothing;
}

export type DeclareFinding = Finding<DeclareDetails>;

type Part = Partial<Findings<DeclareDetails>>;

function nameProblems(subject: FunctionSubject) {
  const { name: wanted, parameters, texts } = subject;
  const { inOrder } = parameterTexts(subject);
  return {
    'declare-empty-file': {
      severity: 'problem',
      meaning: 'The file has no code yet.',
      say: () => ({
        message: 'There is no code in this file yet.',
        fix: `Begin with \`const\`, the name \`${wanted}\` and \`=\`. The function comes after that.`,
      }),
    },
    'declare-absent': {
      severity: 'problem',
      meaning: `Nothing in the file is named ${wanted}.`,
      say: () => ({
        message: `Nothing in this file is named \`${wanted}\` yet.`,
        fix: `Declare it at the left edge of the file, outside of every pair of braces: \`const ${wanted} = …\`.`,
      }),
    },
    'declare-fenced': {
      severity: 'problem',
      meaning: 'Backticks from a web page are around the code, so JavaScript reads it as a string.',
      say: () => ({
        message:
          'These backticks mark code on a web page or in a chat. JavaScript reads everything up to the next ones as a string, not as code.',
        fix: 'Delete this line and the matching line at the end of the code.',
      }),
    },
    'declare-in-comment': {
      severity: 'problem',
      meaning: `${wanted} is inside a comment, so it never runs.`,
      say: () => ({
        message: `\`${wanted}\` is inside a comment here, and comments never run.`,
        fix: 'Remove the `//`, or the `/*` and `*/`, around it.',
      }),
    },
    'declare-case-differs': {
      severity: 'problem',
      meaning: `The name differs from ${wanted} only in capital letters or underscores.`,
      say: ({ name, order: given }) => ({
        message: `The function is named ${quoted(name)}, but the server looks for \`${wanted}\`: ${/[_-]/.test(name) ? 'an underscore makes it a different name' : 'capital and small letters are different'}.`,
        fix: inOrder(
          `Write the name as \`${wanted}\`, with only the ${capitals(wanted)}, everywhere you use it.`,
          given,
        ),
      }),
    },
    'declare-name-misspelled': {
      severity: 'problem',
      meaning: `The name is almost ${wanted}.`,
      say: ({ name, order: given }) => ({
        message: `The function is named ${quoted(name)}. Did you mean \`${wanted}\`?`,
        fix: inOrder('Correct the spelling here and everywhere you use the name.', given),
      }),
    },
    'declare-nested': {
      severity: 'problem',
      meaning: `${wanted} is declared inside a function or block, where nothing outside can see it.`,
      say: ({ order: given }) => ({
        message: `\`${wanted}\` is declared inside a pair of braces, so the rest of the file cannot see it.`,
        fix: inOrder('Move the declaration out of the braces, to the top level of the file.', given),
      }),
    },
    'declare-imported': {
      severity: 'problem',
      meaning: `${wanted} comes from another file and is not declared in this one.`,
      say: () => ({
        message: `\`${wanted}\` comes from another file here, but only this file is checked.`,
        fix: `Declare it in this file with \`const ${wanted} = …\`, or run the check on the other file.`,
      }),
    },
    'declare-export-only': {
      severity: 'problem',
      meaning: `The function is written directly in the exports, and the file declares no ${wanted}.`,
      say: ({ order: given }) => ({
        message: `The function is written directly as a property here, so the file declares no \`${wanted}\`.`,
        fix: inOrder(`Declare it first with \`const ${wanted} = …\`. You export it in the last step.`, given),
      }),
    },
    'declare-method': {
      severity: 'problem',
      meaning: `${wanted} is a property of an object, not a declared variable.`,
      say: ({ order: given }) => ({
        message: `\`${wanted}\` is a property of an object here, not a declared variable.`,
        fix: inOrder(`Move it out of the object and declare it with \`const ${wanted} = …\`.`, given),
      }),
    },
    'declare-class-method': {
      severity: 'problem',
      meaning: `${wanted} is a method of a class, not a declared variable.`,
      say: ({ order: given }) => ({
        message: `\`${wanted}\` is a part of a class here, not a declared variable.`,
        fix: inOrder(`Move it out of the class and declare it with \`const ${wanted} = …\`.`, given),
      }),
    },
    'declare-only-called': {
      severity: 'problem',
      meaning: `${wanted} is called, but never declared.`,
      say: () => ({
        message: `\`${wanted}\` is called here, but it is never declared.`,
        fix: `Declare it with \`const ${wanted} = …\` and remove the call: the server calls the function.`,
      }),
    },
    'declare-other-name': {
      severity: 'problem',
      meaning: `A function looks right, but its name is not ${wanted}.`,
      say: ({ name, order: given }) => ({
        message: `This looks like the function of this step, but its name is ${quoted(name)}.`,
        fix: inOrder(`The server finds the function by its name: rename it to \`${wanted}\`.`, given),
      }),
    },
    'declare-older-name': {
      severity: 'problem',
      meaning: 'The function has the name of older versions of the library.',
      say: ({ name }) => ({
        message: `${quoted(name)} is the name in versions 2 and 3 of the library. The server now calls \`${wanted}\`, with ${inWords(texts.values)}.`,
        fix: `Declare \`${wanted}\` with ${parameters.length === 1 ? 'this one parameter' : `these ${counted(parameters, 'parameter')}`}. It returns the ${texts.result}; there is no callback.`,
      }),
    },
    'declare-without-keyword': {
      severity: 'problem',
      meaning: `${wanted} gets a value, but it is never declared.`,
      say: ({ order: given }) => ({
        message: `\`${wanted}\` is set to a function here, but it is never declared.`,
        fix: inOrder('Write `const` before the name.', given),
      }),
    },
  } satisfies Part;
}

function valueProblems(subject: FunctionSubject) {
  const { name: wanted, texts } = subject;
  const { inOrder } = parameterTexts(subject);
  return {
    'declare-unset': {
      severity: 'problem',
      meaning: `${wanted} is declared without a value.`,
      say: () => ({
        message: `\`${wanted}\` is declared, but it has no value.`,
        fix: 'Write `=` and the function after the name.',
      }),
    },
    'declare-function-declaration': {
      severity: 'problem',
      meaning: `${wanted} is a function declaration; the step asks for an arrow function.`,
      say: ({ order: given }) => ({
        message: `\`${wanted}\` is written with the word \`function\`. That works in JavaScript, but this step asks for an arrow function.`,
        fix: inOrder(
          `Rewrite it: \`const ${wanted} =\`, the parameters in parentheses, then \`=>\` and the body.`,
          given,
        ),
      }),
    },
    'declare-function-expression': {
      severity: 'problem',
      meaning: `${wanted} holds a function expression; the step asks for an arrow function.`,
      say: ({ order: given }) => ({
        message: `\`${wanted}\` holds a function written with the word \`function\`. This step asks for an arrow function.`,
        fix: inOrder('Remove the word `function` and write `=>` between the parameters and the body.', given),
      }),
    },
    'declare-star-function': {
      severity: 'problem',
      meaning: `${wanted} is a generator function, which produces values one by one.`,
      say: () => ({
        message: `The \`*\` makes this a generator function: a call does not run its code yet, so the server gets no ${texts.result}.`,
        fix: 'Write an arrow function: parameters in parentheses, then `=>` and the body.',
      }),
    },
    'declare-is-class': {
      severity: 'problem',
      meaning: `${wanted} is a class, which cannot be called.`,
      say: () => ({
        message: `\`${wanted}\` is a class here, and a class cannot be called like a function.`,
        fix: 'Make it an arrow function: parameters in parentheses, then `=>` and the body.',
      }),
    },
    'declare-not-function': {
      severity: 'problem',
      meaning: `${wanted} holds something that is not a function.`,
      say: ({ type }) => ({
        message: `\`${wanted}\` ${heldWords[type]}, but this step asks for an arrow function.`,
        fix: `Write an arrow function after the last \`=\` that sets \`${wanted}\`.`,
      }),
    },
    'declare-immediate-call': {
      severity: 'problem',
      meaning: `The function is called immediately, so ${wanted} holds the return value.`,
      say: () => ({
        message: `The parentheses after the function call it immediately, so \`${wanted}\` holds the return value, not the function.`,
        fix: `Remove the \`()\` after the function: the server calls it ${texts.when}.`,
      }),
    },
    'declare-result-of-call': {
      severity: 'problem',
      meaning: `${wanted} holds the result of a call instead of an arrow function.`,
      say: () => ({
        message: `\`${wanted}\` is set to the result of a call. This step asks for an arrow function in this place.`,
        fix: 'Write the arrow function itself after the `=`.',
      }),
    },
    'declare-braces-missing': {
      severity: 'problem',
      meaning: 'The arrow function has no braces, so its body is only one expression.',
      say: ({ line }) => ({
        message: `Without braces, the function ends after the first expression. Line ${String(line)} and the lines below it are outside the function.`,
        fix: 'Write `{` after the arrow, and `}` below the last line of the function.',
      }),
    },
  } satisfies Part;
}

function parameterProblems(subject: FunctionSubject) {
  const { parameters } = subject;
  const { order, shape, isOne, all } = parameterTexts(subject);
  return {
    'declare-braced-parameters': {
      severity: 'problem',
      meaning: 'The parameters are unpacked with braces or brackets (destructuring).',
      say: () => ({
        message: `Braces or brackets around a parameter unpack a value (destructuring). The function needs ${isOne ? 'the value' : `the ${counted(parameters, 'value')}`} whole.`,
        fix: shape,
      }),
    },
    'declare-spread-parameter': {
      severity: 'problem',
      meaning: 'The parameters are collected with three dots.',
      say: () => ({
        message: `The \`...\` collects the values in one array. This step asks for ${counted(parameters, 'parameter')}, ${isOne ? 'with a name' : 'each with its own name'}.`,
        fix: shape,
      }),
    },
    'declare-parameterless': {
      severity: 'problem',
      meaning: 'The function has no parameters.',
      say: () => ({
        message: `The function has no parameters, so it cannot use the ${isOne ? 'value' : 'values'} that the server passes.`,
        fix: shape,
      }),
    },
    'declare-parameter-lacking': {
      severity: 'problem',
      meaning: `The function has fewer than ${counted(parameters, 'parameter')}.`,
      say: ({ names, missing }) => ({
        message: `The function has ${inWords(names.map(quoted))} but ${inWords(missing.map(quoted))} ${missing.length === 1 ? 'is' : 'are'} missing.`,
        fix: `${order} Write ${all} names, in that order.`,
      }),
    },
    'declare-parameter-extra': {
      severity: 'problem',
      meaning: `The function has more than ${counted(parameters, 'parameter')}.`,
      say: ({ names, unknown }) => ({
        message: `The function has ${String(names.length)} parameters${unknown.length > 0 ? `, and ${inWords(unknown.map(quoted))} ${unknown.length === 1 ? 'is' : 'are'} not needed` : ''}.`,
        fix: `${order} Remove the other parameters.`,
      }),
    },
    'declare-parameters-permuted': {
      severity: 'problem',
      meaning: `The ${counted(parameters, 'parameter')} are in another order.`,
      say: ({ names }) => ({
        message: `The parameters are in the order ${inWords(names)}.`,
        fix: `${order} Put them in that order.`,
      }),
    },
    'declare-parameters-renamed': {
      severity: 'problem',
      meaning: 'The parameters have other names.',
      say: ({ unknown, missing }) => ({
        message: `${unknown.length === 1 ? 'A parameter is' : 'The parameters are'} named ${inWords(unknown.map(quoted))}, but the step asks for ${inWords(missing.map(quoted))}.`,
        fix: `Use the ${isOne ? 'name' : 'names'} ${inWords(parameters.map(quoted))}: the next steps use ${isOne ? 'it' : 'them'} too.`,
      }),
    },
    'declare-parameter-misspelled': {
      severity: 'problem',
      meaning: `A parameter is almost ${isOne ? '' : 'one of '}${inWords(parameters)}.`,
      say: ({ name, meant }) => ({
        message: `A parameter is named ${quoted(name)}. Did you mean ${quoted(meant)}?`,
        fix: 'Correct the spelling here and in the body of the function.',
      }),
    },
  } satisfies Part;
}

function advice(subject: FunctionSubject) {
  const { isOne, all } = parameterTexts(subject);
  return {
    'declare-let': {
      severity: 'advice',
      meaning: 'let works; const shows that the variable keeps its value.',
      say: () => ({
        message: '`let` works, but this variable never gets another value.',
        fix: 'Write `const` when a variable gets its value only once.',
      }),
    },
    'declare-var': {
      severity: 'advice',
      meaning: 'var works; modern code uses const.',
      say: () => ({
        message: '`var` works, but modern code uses `const` instead.',
        fix: 'Write `const` when a variable gets its value only once.',
      }),
    },
    'declare-async': {
      severity: 'advice',
      meaning: 'async works, but nothing here needs to wait.',
      say: () => ({
        message: '`async` works: the server waits for the result. Nothing in this lesson needs it yet.',
        fix: 'You can remove `async`.',
      }),
    },
    'declare-defaults': {
      severity: 'advice',
      meaning: `Default values work, but the server always passes ${all} ${isOne ? 'value' : 'values'}.`,
      say: () => ({
        message: `Default values work, but they are never used: the server always passes ${all} ${isOne ? 'value' : 'values'}.`,
        fix: 'You can remove the default values.',
      }),
    },
  } satisfies Part;
}

const heldWords = {
  object: 'holds an object',
  text: 'holds a string',
  plain: 'holds a single value such as a number or `null`',
  pattern: 'holds a part of another value',
  choice: 'holds one of two values, chosen by `?`, `||`, `&&` or `??`',
  other: 'holds something other than a function written in this place',
};

export function declareFindings(subject: FunctionSubject): Findings<DeclareDetails> {
  const problems = { ...nameProblems(subject), ...valueProblems(subject), ...parameterProblems(subject) };
  return withHints({ ...problems, ...advice(subject) }, declareHints(subject));
}

function declareHints(subject: FunctionSubject): SharedHints<DeclareDetails> {
  const { name, parameters } = subject;
  const shape = declarationShape(parameters);
  const words = (name.match(/[A-Z]/g) ?? []).length + 1;
  const isOne = parameters.length === 1;
  return [
    [['declare-braces-missing'], outsideHints(subject)],
    [
      ['declare-case-differs', 'declare-name-misspelled', 'declare-other-name', 'declare-older-name'],
      [
        'How does the server know which of your functions it must call?',
        'It calls the function by its name, letter by letter. Compare your name with the one in the instruction, capital letters too.',
        `${capital(inLetters(words))} words, ${inLetters(name.length)} letters, ${counted({ length: words - 1 }, 'capital letter')}:\n    const ${inLetters(words)}Words = (…) => { … };`,
      ],
    ],
    [
      ['declare-without-keyword', 'declare-unset', 'declare-only-called'],
      [
        'Which three parts does a declaration need?',
        'A declaration has a keyword for a new variable, a name, and a value.',
        'The shape. Here, the value is the whole function:\n    const name = value;',
      ],
    ],
    [
      [
        'declare-function-declaration',
        'declare-function-expression',
        'declare-star-function',
        'declare-is-class',
        'declare-not-function',
      ],
      [
        'JavaScript has several ways to write a function. Which one does the instruction ask for?',
        'An arrow function has no word before its parameters: it begins with the parentheses.',
        `The shape:\n    ${shape}\n    };`,
      ],
    ],
    [
      ['declare-immediate-call', 'declare-result-of-call'],
      [
        'Should the variable hold the function, or the value that the function returns?',
        'Parentheses after a function call it immediately. Who should call yours, and when?',
        `The server calls it. The shape without a call:\n    ${shape}\n    };`,
      ],
    ],
    [
      ['declare-nested', 'declare-imported', 'declare-method', 'declare-class-method', 'declare-export-only'],
      [
        'Where in the file can your function be used by its name?',
        'A variable that is declared inside braces exists only there, and a property is not a variable.',
        `At the top level of the file, with no braces around it:\n    ${shape}\n    };`,
      ],
    ],
    [
      ['declare-in-comment', 'declare-fenced'],
      [
        'Which lines of the file does JavaScript run?',
        'JavaScript does not run comments and strings. Look at the characters before and after your function.',
        'Remove the signs that make it a comment or a string:\n    // …\n    /* … */\n    ` … `',
      ],
    ],
    [
      [
        'declare-braced-parameters',
        'declare-spread-parameter',
        'declare-parameterless',
        'declare-parameter-lacking',
        'declare-parameter-extra',
        'declare-parameters-permuted',
        'declare-parameters-renamed',
        'declare-parameter-misspelled',
      ],
      [
        'What does the server pass to your function, and in which order?',
        `The instruction names ${counted(parameters, 'value')}. The server passes ${isOne ? 'it' : 'them'} by position, and you read ${isOne ? 'it' : 'them'} by name.`,
        `${capital(counted(parameters, 'plain name'))}, in the order of the instruction:\n    (${placeholders(parameters)}) => { … }`,
      ],
    ],
  ];
}

function parameterTexts({ parameters, texts: { values } }: FunctionSubject) {
  const isOne = parameters.length === 1;
  const [first = '', ...rest] = values;
  const order = isOne
    ? `The server passes ${first}.`
    : `The server passes ${[`${first} first`, ...rest].join(', then ')}.`;
  return {
    isOne,
    order,
    shape: `Write the ${isOne ? 'name' : counted(parameters, 'name')} in parentheses before the arrow: ${parameters.join(', ')}.`,
    all: isOne ? 'the' : parameters.length === 2 ? 'both' : `all ${inLetters(parameters.length)}`,
    inOrder: (fix: string, names: readonly string[] | undefined): string =>
      names ? `${fix} Also change the order of the parameters, which is ${inWords(names)}. ${order}` : fix,
  };
}

/** `T as a capital letter` */
function capitals(name: string): string {
  const all = name.match(/[A-Z]/g) ?? [];
  return `${inWords(all)} as ${all.length === 1 ? 'a capital letter' : 'capital letters'}`;
}
