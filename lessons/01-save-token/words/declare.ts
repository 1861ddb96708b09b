import { inWords, quoted, type Finding, type Words } from '#lesson';

interface Named {
  readonly name: string;
}

interface Names {
  readonly names: readonly string[];
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
}

/** `order`: that of the parameters, where it is not the server's. */
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
  'declare-without-keyword': Ordered;
  'declare-unset': Nothing;
  'declare-function-declaration': Ordered;
  'declare-function-expression': Ordered;
  'declare-star-function': Nothing;
  'declare-is-class': Nothing;
  'declare-not-function': { readonly is: keyof typeof heldWords };
  'declare-immediate-call': Nothing;
  'declare-result-of-call': Nothing;
  /** The first line that stands outside. */
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

/** Adds the order of the parameters to another fix. */
function inOrder(fix: string, names: readonly string[] | undefined): string {
  if (!names) return fix;
  return `${fix} Also change the order of the parameters, which is ${inWords(names)}. ${order}`;
}

const problems = {
  'declare-empty-file': {
    severity: 'problem',
    meaning: 'The file holds no code yet.',
    say: () => ({
      message: 'There is no code in this file yet.',
      fix: 'Begin with `const`, the name `saveToken` and `=`; the function comes behind it.',
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
    meaning: 'Marks of a web page stand around the code, which make a text of it.',
    say: () => ({
      message:
        'This line is a mark around code on a web page or in a chat. To JavaScript everything up to the next such mark is a text, not code.',
      fix: 'Delete the line, and its partner at the end of the code.',
    }),
  },
  'declare-in-comment': {
    severity: 'problem',
    meaning: 'saveToken stands in a comment, which is never run.',
    say: () => ({
      message: '`saveToken` stands in a comment here, and a comment is never run.',
      fix: 'Take away the `//`, or the `/*` and `*/`, around it.',
    }),
  },
  'declare-case-differs': {
    severity: 'problem',
    meaning: 'The name differs from saveToken only in capital letters or underscores.',
    say: ({ name, order: given }) => ({
      message: `The function is named ${quoted(name)}, but the server looks for \`saveToken\`: ${/[_-]/.test(name) ? 'an underscore makes another name of it' : 'capital and small letters make a difference'}.`,
      fix: inOrder(
        'Write the name as `saveToken`, with a capital T only, and do the same wherever you use it.',
        given,
      ),
    }),
  },
  'declare-name-misspelled': {
    severity: 'problem',
    meaning: 'The name is almost saveToken.',
    say: ({ name, order: given }) => ({
      message: `The function is named ${quoted(name)}. Did you mean \`saveToken\`?`,
      fix: inOrder('Correct the spelling here and wherever you use the name.', given),
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
    meaning: 'saveToken is taken from another file instead of being declared in this one.',
    say: () => ({
      message: '`saveToken` comes from another file here, and this file is the one that is judged.',
      fix: 'Declare it in this file with `const saveToken = …`, or check the file that it comes from.',
    }),
  },
  'declare-export-only': {
    severity: 'problem',
    meaning: 'saveToken is written straight into the exports and has no name of its own in the file.',
    say: ({ order: given }) => ({
      message: 'The function goes straight into a property here; the file itself has no `saveToken`.',
      fix: inOrder('Declare it first with `const saveToken = …`. Exporting it is the last step.', given),
    }),
  },
  'declare-method': {
    severity: 'problem',
    meaning: 'saveToken is a property of an object, not a declaration of its own.',
    say: ({ order: given }) => ({
      message: '`saveToken` is a part of an object here, not a declaration of its own.',
      fix: inOrder('Take it out of the object and declare it with `const saveToken = …`.', given),
    }),
  },
  'declare-class-method': {
    severity: 'problem',
    meaning: 'saveToken is a method of a class, not a declaration of its own.',
    say: ({ order: given }) => ({
      message: '`saveToken` is a part of a class here, not a declaration of its own.',
      fix: inOrder('Take it out of the class and declare it with `const saveToken = …`.', given),
    }),
  },
  'declare-only-called': {
    severity: 'problem',
    meaning: 'saveToken is called, but never declared.',
    say: () => ({
      message: '`saveToken` is called here, but nothing says what it is.',
      fix: 'You write the function, the server calls it: declare it with `const saveToken = …` and leave the call out.',
    }),
  },
  'declare-other-name': {
    severity: 'problem',
    meaning: 'A fitting function has another name than saveToken.',
    say: ({ name, order: given }) => ({
      message: `There is a fitting function here, but it is named ${quoted(name)}.`,
      fix: inOrder('The server finds the function by its name: call it `saveToken`.', given),
    }),
  },
  'declare-without-keyword': {
    severity: 'problem',
    meaning: 'saveToken is given a value without being declared.',
    say: ({ order: given }) => ({
      message: '`saveToken` is given a function here, but it was never declared.',
      fix: inOrder('Write `const` in front of the name.', given),
    }),
  },
  'declare-unset': {
    severity: 'problem',
    meaning: 'saveToken is declared without a value.',
    say: () => ({
      message: '`saveToken` is declared, but holds nothing.',
      fix: 'Write `=` and the function behind the name.',
    }),
  },
  'declare-function-declaration': {
    severity: 'problem',
    meaning: 'saveToken is a function declaration; the step asks for an arrow function.',
    say: ({ order: given }) => ({
      message:
        '`saveToken` is written with the word `function`. That works in JavaScript, but this step asks for an arrow function.',
      fix: inOrder(
        'Turn it around: `const saveToken =`, the parameters in parentheses, then `=>` and the body.',
        given,
      ),
    }),
  },
  'declare-function-expression': {
    severity: 'problem',
    meaning: 'saveToken holds a function expression; the step asks for an arrow function.',
    say: ({ order: given }) => ({
      message:
        '`saveToken` holds a function made with the word `function`. This step asks for an arrow function.',
      fix: inOrder('Leave the word `function` out and put `=>` between the parameters and the body.', given),
    }),
  },
  'declare-star-function': {
    severity: 'problem',
    meaning: 'saveToken is a generator function, which gives values one by one.',
    say: () => ({
      message:
        'The `*` makes this a generator: calling it runs nothing yet, and the server would wait for a token in vain.',
      fix: 'Use an arrow function: parameters in parentheses, then `=>` and the body.',
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
    meaning: 'saveToken holds something that is no function.',
    say: ({ is }) => ({
      message: `\`saveToken\` ${heldWords[is]}, and this step asks for an arrow function.`,
      fix: 'Put an arrow function behind the last `=` that sets `saveToken`.',
    }),
  },
  'declare-immediate-call': {
    severity: 'problem',
    meaning: 'The function is called on the spot, so saveToken holds its result.',
    say: () => ({
      message:
        'The parentheses behind the function call it at once, so `saveToken` holds what it gave back, not the function.',
      fix: 'Take the `()` behind the function away: the server calls it when it has a token.',
    }),
  },
  'declare-result-of-call': {
    severity: 'problem',
    meaning: 'saveToken holds the result of a call instead of an arrow function.',
    say: () => ({
      message:
        '`saveToken` is set to the result of a call. This step asks for an arrow function written right there.',
      fix: 'Write the arrow function itself behind the `=`.',
    }),
  },
  'declare-braces-missing': {
    severity: 'problem',
    meaning: 'The arrow function has no braces, so its body is one expression only.',
    say: ({ line }) => ({
      message: `Without braces the function ends with the first expression behind the arrow: line ${String(line)} and what follows stand outside of it.`,
      fix: 'Write `{` behind the arrow, and `}` below the last line that belongs to the function.',
    }),
  },
  'declare-braced-parameters': {
    severity: 'problem',
    meaning: 'The parameters are taken apart with braces or brackets.',
    say: () => ({
      message:
        'Braces or brackets around a parameter take a value apart. The server passes three values, and the function needs them whole.',
      fix: shape,
    }),
  },
  'declare-spread-parameter': {
    severity: 'problem',
    meaning: 'The parameters are collected with three dots.',
    say: () => ({
      message:
        'The `...` collects what is passed in one list. This step asks for three parameters with names of their own.',
      fix: shape,
    }),
  },
  'declare-parameterless': {
    severity: 'problem',
    meaning: 'The function has no parameters.',
    say: () => ({
      message: 'The function has no parameters, so it cannot see what the server passes to it.',
      fix: shape,
    }),
  },
  'declare-parameter-lacking': {
    severity: 'problem',
    meaning: 'The function has fewer than three parameters.',
    say: ({ names, missing }) => ({
      message: `The function has ${inWords(names.map(quoted))} but lacks ${inWords(missing.map(quoted))}.`,
      fix: `${order} Name all three, in that order.`,
    }),
  },
  'declare-parameter-extra': {
    severity: 'problem',
    meaning: 'The function has more than three parameters.',
    say: ({ names, unknown }) => ({
      message: `The function has ${String(names.length)} parameters${unknown.length > 0 ? `: ${inWords(unknown.map(quoted))} is one too many` : ''}.`,
      fix: `${order} Nothing else is passed, so take the others away.`,
    }),
  },
  'declare-parameters-permuted': {
    severity: 'problem',
    meaning: 'The three parameters stand in another order.',
    say: ({ names }) => ({
      message: `The parameters stand in the order ${inWords(names)}.`,
      fix: `${order} Put them in that order.`,
    }),
  },
  'declare-parameters-renamed': {
    severity: 'problem',
    meaning: 'The parameters have other names.',
    say: ({ unknown, missing }) => ({
      message: `${unknown.length === 1 ? 'A parameter is' : 'The parameters are'} named ${inWords(unknown.map(quoted))} where the step asks for ${inWords(missing.map(quoted))}.`,
      fix: 'JavaScript would not mind, but the steps that follow speak of `token`, `client` and `user`: use these names.',
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
    meaning: 'let works; const says that the name keeps its value.',
    say: () => ({
      message: '`let` works. `const` says that the name will keep its function.',
      fix: 'Write `const` where a name gets its value only once.',
    }),
  },
  'declare-var': {
    severity: 'advice',
    meaning: 'var works; const is what one writes today.',
    say: () => ({
      message: '`var` works, but it is the old way.',
      fix: 'Write `const` where a name gets its value only once.',
    }),
  },
  'declare-async': {
    severity: 'advice',
    meaning: 'async works, but nothing here has to be waited for.',
    say: () => ({
      message: '`async` works: the server waits for the answer. Nothing in this lesson needs it yet.',
      fix: 'You can leave `async` out.',
    }),
  },
  'declare-defaults': {
    severity: 'advice',
    meaning: 'Default values work, but the server always passes all three values.',
    say: () => ({
      message: 'Default values work, but they are never used: the server always passes all three.',
      fix: 'You can leave the default values out.',
    }),
  },
} satisfies Partial<Words<DeclareDetails>>;

const heldWords = {
  object: 'holds an object',
  text: 'holds a text',
  plain: 'holds a single value such as a number or `null`',
  pattern: 'holds a piece taken out of something else',
  choice: 'holds one of two values, chosen by `?`, `||`, `&&` or `??`',
  other: 'holds something else than a function that is written right there',
};

export const declareWords: Words<DeclareDetails> = { ...problems, ...advice };
