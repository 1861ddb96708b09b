const adding = 'Look for the method that adds one item at the end of an array.';
const printing = 'In JavaScript values are printed with `console.log(…)`.';
const nothing = 'JavaScript writes `null` where there is no value.';
const object = 'In JavaScript an object is written with braces: a name, a colon and a value inside.';
const ofPages = 'It exists in web pages only; this file is run by Node, for a server.';

/** Names that Python, PHP, Java, Go, Ruby or web pages know, and Node does not. */
const instead: Readonly<Record<string, string>> = {
  True: 'JavaScript writes `true` with a small letter.',
  False: 'JavaScript writes `false` with a small letter.',
  None: nothing,
  nil: nothing,
  NULL: nothing,
  len: 'Write `.length` behind the list or the text: `db.tokens.length`.',
  print: printing,
  puts: printing,
  printf: printing,
  println: printing,
  fmt: printing,
  System: printing,
  Console: printing,
  pass: 'Take it away: in JavaScript braces may be empty.',
  self: 'Take it away: the function is given `token`, `client` and `user`, and nothing stands in front of them.',
  dict: object,
  append: adding,
  array_push: adding,
  isset: 'Ask for the value itself: `if (token)`, or `token.scope !== undefined`.',
  window: ofPages,
  document: ofPages,
  localStorage: ofPages,
  sessionStorage: ofPages,
  prompt: ofPages,
  confirm: ofPages,
  alert: printing,
};

/** What to write for a name that only another language knows; nothing for every other name. */
export function insteadOfForeign(name: string): string | undefined {
  return Object.hasOwn(instead, name) ? instead[name] : undefined;
}
