import jsTokens from 'js-tokens';

export interface CodeToken {
  /** Two tokens with the same key mean the same. */
  readonly key: string;
  /** From 0. */
  readonly line: number;
  /** The first column and the one after the last, from 0. Only for tokens on one line. */
  readonly start: number;
  readonly end: number;
}

/** Everything but spaces. */
export function exactTokens(source: string): CodeToken[] {
  return tokensOf(source).map(({ value, ...place }) => ({ key: value, ...place }));
}

/** Without what changes no meaning: comments, semicolons, last commas and the choice of quotes. */
export function meaningfulTokens(source: string): CodeToken[] {
  const tokens = tokensOf(source).filter(({ type, value }) => !type.endsWith('Comment') && value !== ';');
  return tokens
    .filter(({ value }, index) => value !== ',' || !/^[)\]}]$/.test(tokens[index + 1]?.value ?? ''))
    .map(({ type, value, ...place }) => ({ key: meaningOf(type, value), ...place }));
}

interface Read extends Omit<CodeToken, 'key'> {
  readonly type: string;
  readonly value: string;
}

function tokensOf(source: string): Read[] {
  const found: Read[] = [];
  let [line, start] = [0, 0];
  for (const { type, value } of jsTokens(source)) {
    const rows = value.split(/\r\n|[\n\r]/);
    if (type !== 'WhiteSpace' && type !== 'LineTerminatorSequence')
      found.push({ type, value, line, start, end: start + value.length });
    start = rows.length > 1 ? (rows.at(-1) ?? '').length : start + value.length;
    line += rows.length - 1;
  }
  return found;
}

function meaningOf(type: string, value: string): string {
  const isString = type === 'StringLiteral' || type === 'NoSubstitutionTemplate';
  return isString ? `"${value.slice(1, -1).replace(/\\(['"`])/g, '$1')}"` : value;
}
