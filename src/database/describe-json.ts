export type Bracket = '{' | '[';

/** `first-…`: right after the bracket, where it may also close. */
export type Expected = 'value' | 'first-value' | 'name' | 'first-name' | 'colon' | 'comma' | 'end';

export interface WrongToken {
  readonly found: string;
  readonly token: string;
  readonly expected: Expected;
  readonly around: Bracket | undefined;
}

export function describeToken({ found, token, expected, around }: WrongToken): string {
  if (found === "'") return 'strings need double quotes, not single ones';
  if (found === '/' || found === '#') return 'JSON has no comments';
  if (found === '"' && token === '')
    return 'this string has no closing quote on its line, or a wrong escape in it';
  if (expected === 'end') return 'there is something after the end';
  if (token === '}' || token === ']') return describeClosing(token, expected, around);
  if (expected === 'comma')
    return token === ':' ? 'a colon is not allowed here' : 'a comma is missing before this';
  if (expected === 'colon') return 'a colon is missing after the name';
  if (expected === 'value' || expected === 'first-value') return 'a value is missing here';
  return token === ',' ? 'there is a comma too many' : 'a name in double quotes is missing here';
}

function describeClosing(token: string, expected: Expected, around: Bracket | undefined): string {
  if (around === undefined) return `${token} closes nothing`;
  if (around !== (token === '}' ? '{' : '['))
    return `${token} is wrong here; ${closing(around)} must come first`;
  if (expected === 'colon') return 'a colon and a value are missing after the name';
  return expected === 'value' && around === '{'
    ? 'a value is missing before this'
    : `there is a comma too many before ${token}`;
}

export function describeEnd(around: Bracket | undefined): string {
  return around === undefined ? 'it is empty' : `it ends too early: ${closing(around)} is missing`;
}

function closing(bracket: Bracket): string {
  return bracket === '{' ? '}' : ']';
}
