import { Lexer, type Token, type Tokens } from 'marked';
import { wrapAnsi } from 'fast-wrap-ansi';
import { inOwnSigns } from '../../style/paragraph.js';
import type { Style } from '../../style/style.js';

export function markdownRows(text: string, style: Style): string[] {
  const blocks = new Lexer().lex(inOwnSigns(text, style)).filter(({ type }) => type !== 'space');
  return blocks.flatMap((block, index) => [...(index > 0 ? [''] : []), ...blockRows(block, style)]);
}

function blockRows(block: Token, style: Style): string[] {
  switch (block.type) {
    case 'heading':
      return wrapped(style.strong(inline(block.tokens ?? [], style)), style.width);
    case 'code':
      return (block as Tokens.Code).text.split('\n').map((line) => `    ${style.code(line)}`);
    case 'list':
      return (block as Tokens.List).items.flatMap((item) => itemRows(item, style));
    default:
      return wrapped(inline('tokens' in block ? (block.tokens ?? []) : [block], style), style.width);
  }
}

function itemRows(item: Tokens.ListItem, style: Style): string[] {
  const [first = '', ...rest] = wrapped(inline(item.tokens, style), style.width - 4);
  return [`  ${style.marks.advice} ${first}`, ...rest.map((row) => `    ${row}`)];
}

function wrapped(text: string, width: number): string[] {
  return wrapAnsi(text.replaceAll('\n', ' '), Math.max(10, width), { hard: true }).split('\n');
}

function inline(tokens: readonly Token[], style: Style): string {
  return tokens.map((token) => inlineToken(token, style)).join('');
}

function inlineToken(token: Token, style: Style): string {
  const inner = textIn(token, style);
  switch (token.type) {
    case 'strong':
    case 'em':
      return style.strong(inner);
    case 'codespan':
      return style.code('x') === 'x' ? `\`${inner}\`` : style.code(inner);
    case 'link':
      return `${inner} (${(token as Tokens.Link).href})`;
    case 'br':
      return ' ';
    default:
      return inner;
  }
}

function textIn(token: Token, style: Style): string {
  const { tokens, text } = token as { tokens?: readonly Token[]; text?: string };
  return tokens ? inline(tokens, style) : (text ?? token.raw);
}
