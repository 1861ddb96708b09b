import { inWords, quoted, type Finding, type Words } from '#lesson';

interface Named {
  readonly name: string;
}

interface Names {
  readonly names: readonly string[];
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
}

/** `order`: the order of the parameters, if it is wrong. */
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
  'declare-not-function': { readonly is: keyof typeof heldWords };
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

const order = 'The server passes the token first, then the client, then the user.';
const shape = 'Write the three names in parentheses before the arrow: token, client, user.';

function inOrder(fix: string, names: readonly string[] | undefined): string {
  if (!names) return fix;
  return `${fix} Also change the order of the parameters, which is ${inWords(names)}. ${order}`;
}

const problems = {
  'declare-empty-file': {
    severity: 'problem',
    meaning: 'The file has no code yet.',
    say: () => ({
      message: 'There is no code in this file yet.',
      fix: 'Begin with `const`, the name `saveToken` and `=`. The function comes after that.',
    }),
  },
  'declare-absent': {
    severity: 'problem',
    meaning: 'Nothing in the file is named saveToken.',
    say: () => ({
      message: 'Nothing in this file is named `saveToken` yet.',
      fix: 'Declare it at the left edge of the file, outside of every pair of braces: `const saveToken = …`.',
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
    meaning: 'saveToken is inside a comment, so it never runs.',
    say: () => ({
      message: '`saveToken` is inside a comment here, and comments never run.',
      fix: 'Remove the `//`, or the `/*` and `*/`, around it.',
    }),
  },
  'declare-case-differs': {
    severity: 'problem',
    meaning: 'The name differs from saveToken only in capital letters or underscores.',
    say: ({ name, order: given }) => ({
      message: `The function is named ${quoted(name)}, but the server looks for \`saveToken\`: ${/[_-]/.test(name) ? 'an underscore makes it a different name' : 'capital and small letters are different'}.`,
      fix: inOrder(
        'Write the name as `saveToken`, with only the T as a capital letter, everywhere you use it.',
        given,
      ),
    }),
  },
  'declare-name-misspelled': {
    severity: 'problem',
    meaning: 'The name is almost saveToken.',
    say: ({ name, order: given }) => ({
      message: `The function is named ${quoted(name)}. Did you mean \`saveToken\`?`,
      fix: inOrder('Correct the spelling here and everywhere you use the name.', given),
    }),
  },
  'declare-nested': {
    severity: 'problem',
    meaning: 'saveToken is declared inside a function or block, where nothing outside can see it.',
    say: ({ order: given }) => ({
      message: '`saveToken` is declared inside a pair of braces, so the rest of the file cannot see it.',
      fix: inOrder('Move the declaration out of the braces, to the top level of the file.', given),
    }),
  },
  'declare-imported': {
    severity: 'problem',
    meaning: 'saveToken comes from another file and is not declared in this one.',
    say: () => ({
      message: '`saveToken` comes from another file here, but only this file is checked.',
      fix: 'Declare it in this file with `const saveToken = …`, or run the check on the other file.',
    }),
  },
  'declare-export-only': {
    severity: 'problem',
    meaning: 'The function is written directly in the exports, and the file declares no saveToken.',
    say: ({ order: given }) => ({
      message: 'The function is written directly as a property here, so the file declares no `saveToken`.',
      fix: inOrder('Declare it first with `const saveToken = …`. You export it in the last step.', given),
    }),
  },
  'declare-method': {
    severity: 'problem',
    meaning: 'saveToken is a property of an object, not a declared variable.',
    say: ({ order: given }) => ({
      message: '`saveToken` is a property of an object here, not a declared variable.',
      fix: inOrder('Move it out of the object and declare it with `const saveToken = …`.', given),
    }),
  },
  'declare-class-method': {
    severity: 'problem',
    meaning: 'saveToken is a method of a class, not a declared variable.',
    say: ({ order: given }) => ({
      message: '`saveToken` is a part of a class here, not a declared variable.',
      fix: inOrder('Move it out of the class and declare it with `const saveToken = …`.', given),
    }),
  },
  'declare-only-called': {
    severity: 'problem',
    meaning: 'saveToken is called, but never declared.',
    say: () => ({
      message: '`saveToken` is called here, but it is never declared.',
      fix: 'Declare it with `const saveToken = …` and remove the call: the server calls the function.',
    }),
  },
  'declare-other-name': {
    severity: 'problem',
    meaning: 'A function looks right, but its name is not saveToken.',
    say: ({ name, order: given }) => ({
      message: `This looks like the function of this step, but its name is ${quoted(name)}.`,
      fix: inOrder('The server finds the function by its name: rename it to `saveToken`.', given),
    }),
  },
  'declare-older-name': {
    severity: 'problem',
    meaning: 'The function has the name of older versions of the library.',
    say: ({ name }) => ({
      message: `${quoted(name)} is the name in versions 2 and 3 of the library. The server now calls \`saveToken\`, with the token, the client and the user.`,
      fix: 'Declare `saveToken` with these three parameters. It returns the token; there is no callback.',
    }),
  },
  'declare-without-keyword': {
    severity: 'problem',
    meaning: 'saveToken gets a value, but it is never declared.',
    say: ({ order: given }) => ({
      message: '`saveToken` is set to a function here, but it is never declared.',
      fix: inOrder('Write `const` before the name.', given),
    }),
  },
  'declare-unset': {
    severity: 'problem',
    meaning: 'saveToken is declared without a value.',
    say: () => ({
      message: '`saveToken` is declared, but it has no value.',
      fix: 'Write `=` and the function after the name.',
    }),
  },
  'declare-function-declaration': {
    severity: 'problem',
    meaning: 'saveToken is a function declaration; the step asks for an arrow function.',
    say: ({ order: given }) => ({
      message:
        '`saveToken` is written with the word `function`. That works in JavaScript, but this step asks for an arrow function.',
      fix: inOrder(
        'Rewrite it: `const saveToken =`, the parameters in parentheses, then `=>` and the body.',
        given,
      ),
    }),
  },
  'declare-function-expression': {
    severity: 'problem',
    meaning: 'saveToken holds a function expression; the step asks for an arrow function.',
    say: ({ order: given }) => ({
      message:
        '`saveToken` holds a function written with the word `function`. This step asks for an arrow function.',
      fix: inOrder('Remove the word `function` and write `=>` between the parameters and the body.', given),
    }),
  },
  'declare-star-function': {
    severity: 'problem',
    meaning: 'saveToken is a generator function, which produces values one by one.',
    say: () => ({
      message:
        'The `*` makes this a generator function: a call does not run its code yet, so the server gets no token.',
      fix: 'Write an arrow function: parameters in parentheses, then `=>` and the body.',
    }),
  },
  'declare-is-class': {
    severity: 'problem',
    meaning: 'saveToken is a class, which cannot be called.',
    say: () => ({
      message: '`saveToken` is a class here, and a class cannot be called like a function.',
      fix: 'Make it an arrow function: parameters in parentheses, then `=>` and the body.',
    }),
  },
  'declare-not-function': {
    severity: 'problem',
    meaning: 'saveToken holds something that is not a function.',
    say: ({ is }) => ({
      message: `\`saveToken\` ${heldWords[is]}, but this step asks for an arrow function.`,
      fix: 'Write an arrow function after the last `=` that sets `saveToken`.',
    }),
  },
  'declare-immediate-call': {
    severity: 'problem',
    meaning: 'The function is called immediately, so saveToken holds the return value.',
    say: () => ({
      message:
        'The parentheses after the function call it immediately, so `saveToken` holds the return value, not the function.',
      fix: 'Remove the `()` after the function: the server calls it when it has a token.',
    }),
  },
  'declare-result-of-call': {
    severity: 'problem',
    meaning: 'saveToken holds the result of a call instead of an arrow function.',
    say: () => ({
      message:
        '`saveToken` is set to the result of a call. This step asks for an arrow function in this place.',
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
  'declare-braced-parameters': {
    severity: 'problem',
    meaning: 'The parameters are unpacked with braces or brackets (destructuring).',
    say: () => ({
      message:
        'Braces or brackets around a parameter unpack a value (destructuring). The function needs the three values whole.',
      fix: shape,
    }),
  },
  'declare-spread-parameter': {
    severity: 'problem',
    meaning: 'The parameters are collected with three dots.',
    say: () => ({
      message:
        'The `...` collects the values in one array. This step asks for three parameters, each with its own name.',
      fix: shape,
    }),
  },
  'declare-parameterless': {
    severity: 'problem',
    meaning: 'The function has no parameters.',
    say: () => ({
      message: 'The function has no parameters, so it cannot use the values that the server passes.',
      fix: shape,
    }),
  },
  'declare-parameter-lacking': {
    severity: 'problem',
    meaning: 'The function has fewer than three parameters.',
    say: ({ names, missing }) => ({
      message: `The function has ${inWords(names.map(quoted))} but ${inWords(missing.map(quoted))} ${missing.length === 1 ? 'is' : 'are'} missing.`,
      fix: `${order} Write all three names, in that order.`,
    }),
  },
  'declare-parameter-extra': {
    severity: 'problem',
    meaning: 'The function has more than three parameters.',
    say: ({ names, unknown }) => ({
      message: `The function has ${String(names.length)} parameters${unknown.length > 0 ? `, and ${inWords(unknown.map(quoted))} ${unknown.length === 1 ? 'is' : 'are'} not needed` : ''}.`,
      fix: `${order} Remove the other parameters.`,
    }),
  },
  'declare-parameters-permuted': {
    severity: 'problem',
    meaning: 'The three parameters are in another order.',
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
      fix: 'Use the names `token`, `client` and `user`: the next steps use them too.',
    }),
  },
  'declare-parameter-misspelled': {
    severity: 'problem',
    meaning: 'A parameter is almost one of token, client and user.',
    say: ({ name, meant }) => ({
      message: `A parameter is named ${quoted(name)}. Did you mean ${quoted(meant)}?`,
      fix: 'Correct the spelling here and in the body of the function.',
    }),
  },
} satisfies Partial<Words<DeclareDetails>>;

const advice = {
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
    meaning: 'Default values work, but the server always passes all three values.',
    say: () => ({
      message: 'Default values work, but they are never used: the server always passes all three values.',
      fix: 'You can remove the default values.',
    }),
  },
} satisfies Partial<Words<DeclareDetails>>;

const heldWords = {
  object: 'holds an object',
  text: 'holds a string',
  plain: 'holds a single value such as a number or `null`',
  pattern: 'holds a part of another value',
  choice: 'holds one of two values, chosen by `?`, `||`, `&&` or `??`',
  other: 'holds something other than a function written in this place',
};

export const declareWords: Words<DeclareDetails> = { ...problems, ...advice };
