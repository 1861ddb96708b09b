const adding = 'Use the array method that adds one item at the end.';
const printing = 'In JavaScript, print values with `console.log(…)`.';
const nothing = 'In JavaScript, write `null` for "no value".';
const object = 'In JavaScript, write an object with braces: a name, a colon and a value inside.';
const ofPages = 'It exists only in web pages. This file runs in Node, on a server.';

/** Names of Python, PHP, Java, Go, Ruby or web pages. */
const instead: Readonly<Record<string, string>> = {
  True: 'In JavaScript, write `true` with a small letter.',
  False: 'In JavaScript, write `false` with a small letter.',
  None: nothing,
  nil: nothing,
  NULL: nothing,
  len: 'Write `.length` after the array or the string: `db.tokens.length`.',
  print: printing,
  puts: printing,
  printf: printing,
  println: printing,
  fmt: printing,
  System: printing,
  Console: printing,
  pass: 'Remove it: in JavaScript, braces may be empty.',
  self: 'Remove it: write `token`, `client` and `user` with nothing before them.',
  dict: object,
  append: adding,
  array_push: adding,
  isset: 'Test the value itself: `if (token)`, or `token.scope !== undefined`.',
  window: ofPages,
  document: ofPages,
  localStorage: ofPages,
  sessionStorage: ofPages,
  prompt: ofPages,
  confirm: ofPages,
  alert: printing,
};

export function insteadOfForeign(name: string): string | undefined {
  return Object.hasOwn(instead, name) ? instead[name] : undefined;
}
