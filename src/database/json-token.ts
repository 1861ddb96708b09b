const punctuation = '{}[],:';
const blanks = ' \t\n\r';
const word = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const special = /["\\\u0000-\u001f]/g; // eslint-disable-line no-control-regex
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

export function skipBlanks(text: string, at: number): number {
  let end = at;
  while (end < text.length && blanks.includes(text.charAt(end))) end += 1;
  return end;
}

/** Empty if no token of JSON begins at `at` (RFC 8259, 2). */
export function readToken(text: string, at: number): string {
  const first = text.charAt(at);
  if (punctuation.includes(first)) return first;
  return text.slice(at, first === '"' ? stringEnd(text, at) : endOf(word, text, at));
}

export function bytesToIndent(json: string): number {
  let bytes = 0;
  let level = 0;
  for (let at = 0; at < json.length;) {
    const token = readToken(json, at);
    if (token === '{' || token === '[') level += 1;
    if (token === '}' || token === ']') level -= 1;
    if (punctuation.includes(token)) bytes += token === ':' ? 1 : 1 + 2 * level;
    at += token.length;
  }
  return bytes;
}

/** `at` itself if invalid. A single regular expression would backtrack. */
function stringEnd(text: string, at: number): number {
  for (let from = at + 1; ;) {
    special.lastIndex = from;
    if (!special.test(text)) return at;
    const found = special.lastIndex - 1;
    if (text.charAt(found) === '"') return found + 1;
    from = endOf(escape, text, found);
    if (from === found) return at;
  }
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
