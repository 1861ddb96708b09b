const instead: Readonly<Record<string, string>> = {
  True: 'JavaScript writes `true` with a small letter.',
  False: 'JavaScript writes `false` with a small letter.',
  None: 'JavaScript writes `null` where there is no value.',
  len: 'Write `.length` behind the list or the text: `db.tokens.length`.',
  print: 'In JavaScript values are printed with `console.log(…)`.',
  pass: 'Take it away: in JavaScript braces may be empty.',
};

/** What to write for a name that only Python knows; nothing for every other name. */
export function insteadOfPython(name: string): string | undefined {
  return Object.hasOwn(instead, name) ? instead[name] : undefined;
}
