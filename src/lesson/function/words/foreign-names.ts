import { inWords, quoted } from '#lesson';
import type { FunctionSubject } from '../subject.js';

const printing = 'In JavaScript, print values with `console.log(…)`.';
const nothing = 'In JavaScript, write `null` for "no value".';
const object = 'In JavaScript, write an object with braces: a name, a colon and a value inside.';
const ofPages = 'It exists only in web pages. This file runs in Node, on a server.';

/** Names of other languages and of web pages. */
const instead: Readonly<Record<string, string | ((subject: FunctionSubject) => string)>> = {
  True: 'In JavaScript, write `true` with a small letter.',
  False: 'In JavaScript, write `false` with a small letter.',
  None: nothing,
  nil: nothing,
  NULL: nothing,
  len: ({ list }) => `Write \`.length\` after the array or the string: \`db.${list}.length\`.`,
  print: printing,
  puts: printing,
  printf: printing,
  println: printing,
  fmt: printing,
  System: printing,
  Console: printing,
  pass: 'Remove it: in JavaScript, braces may be empty.',
  self: ({ parameters }) =>
    `Remove it: write ${inWords(parameters.map(quoted))} with nothing before ${parameters.length === 1 ? 'it' : 'them'}.`,
  dict: object,
  done: callback,
  callback,
  append: adding,
  array_push: adding,
  isset: ({ texts }) => `Test the value itself: ${texts.test}.`,
  window: ofPages,
  document: ofPages,
  localStorage: ofPages,
  sessionStorage: ofPages,
  prompt: ofPages,
  confirm: ofPages,
  alert: printing,
};

function callback({ texts }: FunctionSubject): string {
  return `The server does not pass a callback: remove this call, and return the ${texts.result}.`;
}

function adding({ list }: FunctionSubject): string {
  return `In JavaScript, arrays have a method that adds one item at the end: call it on \`db.${list}\`.`;
}

export function insteadOfForeign(name: string, subject: FunctionSubject): string | undefined {
  if (!Object.hasOwn(instead, name)) return undefined;
  const known = instead[name];
  return typeof known === 'function' ? known(subject) : known;
}
