import { pairBrackets, type Pairs } from './pairs.js';
import { isOneOf, tokensOf, type Token } from './tokens.js';

/** A source, valid or not, in tokens without comments. */
interface Tokens extends Pairs {
  readonly source: string;
  readonly code: readonly Token[];
}

/** Replaces `[from, to)` with `text` and blanks. */
interface Cover {
  readonly from: number;
  readonly to: number;
  readonly text?: string;
}

/** An ES module as a script with the same offsets: without imports, exports and top-level `await`. */
export function withoutModuleWords(source: string): string | undefined {
  const tokens = readTokens(source);
  const { code } = tokens;
  const covers = code.map((token, index) => coverOf(token, index, tokens));
  if (covers.includes('malformed')) return undefined;
  return covers.reduce<string>(
    (text, cover) => (typeof cover === 'object' ? covered(text, cover) : text),
    source,
  );
}

/** Whether a statement begins with `import` or `export`. */
export function hasModuleWords(source: string): boolean {
  const tokens = readTokens(source);
  return tokens.code.some(
    ({ text }, index) =>
      isFirst(index, tokens) &&
      (text === 'export' || (text === 'import' && !isOneOf(tokens.code[index + 1]?.text, '( .'))),
  );
}

function readTokens(source: string): Tokens {
  const code = tokensOf(source).filter(({ type }) => type !== 'comment');
  return { source, code, ...pairBrackets(code) };
}

function covered(text: string, { from, to, text: cover = '' }: Cover): string {
  const hidden = text.slice(from, to).replace(/[^\n\r\u2028\u2029]/g, ' ');
  return text.slice(0, from) + cover + hidden.slice(cover.length) + text.slice(to);
}

function coverOf(token: Token, index: number, tokens: Tokens): Cover | 'malformed' | undefined {
  const next = tokens.code[index + 1];
  if (token.text === 'import' && next?.text === '.')
    return { from: token.start, to: token.end, text: 'object' };
  if (token.text === 'await')
    return isInFunction(index, tokens) ? undefined : { from: token.start, to: token.end, text: 'void' };
  if (!isFirst(index, tokens)) return undefined;
  if (token.text === 'export') return exportCover(token, index, tokens);
  return token.text === 'import' && next?.text !== '(' ? importCover(token, index, tokens) : undefined;
}

/** Whether a statement may begin with this token. */
export function isFirst(index: number, { source, code }: Pick<Tokens, 'source' | 'code'>): boolean {
  const [before, token] = [code[index - 1], code[index]];
  if (!before || !token) return true;
  return isOneOf(before.text, '; }') || /[\n\r\u2028\u2029]/.test(source.slice(before.end, token.start));
}

function exportCover(token: Token, index: number, { code, pairs }: Tokens): Cover {
  const next = code[index + 1];
  if (next?.text === 'default') return { from: token.start, to: next.end, text: 'x=' };
  const list = pairs.find(({ opener }) => opener === next)?.closer;
  if (list) return { from: token.start, to: endOfSource(list, code) };
  if (next?.text !== '*') return { from: token.start, to: token.end };
  const path = code.slice(index, index + 6).find(({ type }) => type === 'text');
  return { from: token.start, to: path?.end ?? token.end };
}

/** After `export { … }`: `from './file.js'`, if any. */
function endOfSource(list: Token, code: readonly Token[]): number {
  const [from, path] = code.slice(code.indexOf(list) + 1);
  return from?.text === 'from' && path?.type === 'text' ? path.end : list.end;
}

function importCover(token: Token, index: number, { code, pairs }: Tokens): Cover | 'malformed' {
  for (let at = index + 1; at < code.length; at += 1) {
    const one = code[at];
    if (one?.type === 'text') return { from: token.start, to: endOfAttributes(at, code, pairs) };
    if (!one || (one.type !== 'word' && !isOneOf(one.text, '{ } , *'))) break;
  }
  return 'malformed';
}

/** `with { type: 'json' }` */
function endOfAttributes(path: number, code: readonly Token[], pairs: Pairs['pairs']): number {
  const attributes = pairs.find(({ opener }) => opener === code[path + 2]);
  const end = code[path]?.end ?? 0;
  return code[path + 1]?.text === 'with' && attributes ? attributes.closer.end : end;
}

const heads = 'if for while switch catch with await';

/** Judged by the brackets around the token. */
function isInFunction(index: number, tokens: Tokens): boolean {
  const opener = tokens.around[index];
  if (!opener) return false;
  const at = tokens.code.indexOf(opener);
  return isBody(at, tokens) || isInFunction(at, tokens);
}

function isBody(brace: number, { code, pairs }: Tokens): boolean {
  const before = code[brace - 1];
  if (code[brace]?.text !== '{') return false;
  if (before?.text !== ')') return before?.text === '=>';
  const opener = pairs.find(({ closer }) => closer === before)?.opener;
  return !opener || !isOneOf(code[code.indexOf(opener) - 1]?.text, heads);
}
