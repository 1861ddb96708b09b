import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { otherLanguageHints } from '../hints.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';
import { wordOfLine } from '../v8-line.js';

export const python = syntaxMistake({
  kind: 'syntax-python',
  summary: 'The code is written as in Python.',
  recognise: { type: 'certain', find },
  words: ({ word }) => {
    const marks = /^["']+$/.test(word) ? 'quotes' : word.replace(/^f["']$/, 'f');
    const own = Object.hasOwn(pythonForms, marks) ? pythonForms[marks] : undefined;
    return [
      `This line with ${quoted(word)} is written as in Python. ${own?.[0] ?? 'In JavaScript, a block is in braces and needs no colon.'}`,
      own?.[1] ?? 'Put the condition in parentheses, put the block in braces, and remove the colon.',
    ];
  },
  hints: otherLanguageHints,
});

/** Before the words of a module, because Python has `import` too. */
export const pythonFunction = syntaxMistake({
  ...python,
  recognise: {
    type: 'certain',
    find: (broken) => (/^(?:import|from)\b/m.test(broken.source) ? functionIn(broken) : undefined),
  },
});

const pythonForms: Readonly<Record<string, readonly [instead: string, fix: string]>> = {
  def: [
    'In JavaScript, this step uses an arrow function.',
    'Write `const`, the name, `=`, the parameters in parentheses and `=>`, then the body in braces.',
  ],
  else: [
    'In JavaScript, a block is in braces and needs no colon.',
    'Put braces around the block, and remove the colon.',
  ],
  try: [
    'In JavaScript, a block is in braces and needs no colon.',
    'Put braces around the block, and remove the colon.',
  ],
  from: [
    'In JavaScript, `require` loads a file.',
    "Load the database with `const db = require('./db.js')`; its arrays are `db.clients`, `db.users` and `db.tokens`.",
  ],
  lambda: [
    'In JavaScript, write such a function with an arrow.',
    'Write the parameters in parentheses, `=>`, and the body in braces: `(token, client, user) => { … }`.',
  ],
  f: [
    'In JavaScript, a string with values in it is in backticks.',
    'Remove the `f`, put the string in backticks, and write each value as `${value}`.',
  ],
  quotes: [
    'In JavaScript, three quotes do not begin a string.',
    'Write a note as a comment: `//` before a line, or `/*` and `*/` around several lines.',
  ],
};

function find(broken: Broken): Found<{ word: string }> | undefined {
  return (
    wordOfLine(
      broken,
      /^[ \t]*(def|elif|class|with|for|while|if|else|try)\b(?:[^={};]|[=!<>]=)*:[ \t]*(?:#.*)?$/m,
    ) ??
    wordOfLine(broken, /^[ \t]*(if|elif|while)[ \t]+(?!\()[^={};?'"]*:[ \t]+\w/) ??
    wordOfLine(broken, /^[ \t]*(from)[ \t]+[.\w]+[ \t]+import\b/) ??
    lambda(broken) ??
    documentation(broken) ??
    formatted(broken)
  );
}

/** `def get_access_token(access_token):` */
function functionIn({ source }: Broken): Found<{ word: string }> | undefined {
  const found = /^([ \t]*)def[ \t]+\w+[ \t]*\([^){};]*\)[^{};\n]*:[ \t]*(?:#.*)?$/m.exec(source);
  return found ? { details: { word: 'def' }, at: found.index + (found[1] ?? '').length } : undefined;
}

/** `lambda token, client, user: token` */
function lambda({ code, source, v8, place }: Broken): Found<{ word: string }> | undefined {
  const found = code.find(
    ({ start }) => place(start).line === v8.line && /^lambda\b[\w ,*=]*:/.test(source.slice(start)),
  );
  return found && { details: { word: 'lambda' }, at: found.start };
}

/** `'''note'''`: JavaScript reads an empty string and the start of another. */
function documentation({ code, source }: Broken): Found<{ word: string }> | undefined {
  const found = code.find(
    ({ type, text, end }) => type === 'text' && text.length === 2 && source[end] === text.charAt(0),
  );
  return found && { details: { word: found.text + found.text.charAt(0) }, at: found.start };
}

/** `f"{client.clientId}"` */
function formatted({ code, source }: Broken): Found<{ word: string }> | undefined {
  const found = code.find(({ text, end }, index) => {
    const next = code[index + 1];
    return text === 'f' && next?.type === 'text' && next.start === end;
  });
  return found && { details: { word: `f${source.charAt(found.end)}` }, at: found.start };
}
