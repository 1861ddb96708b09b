import { stoppedAt, type Broken } from '../broken.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';
import { openerOf } from '../token-context.js';

export const calledAtOnce = syntaxMistake({
  kind: 'syntax-called-at-once',
  summary: 'A function is called right after its body.',
  recognise: { type: 'certain', find },
  words: ({ line }) => [
    `The parentheses after the body, on line ${String(line)}, call this function immediately. JavaScript cannot read that here.`,
    'Remove these parentheses: a function is called later, by its name.',
  ],
  hints: [
    'Who runs your function, and when?',
    'Parentheses after a function call it immediately. Here you only declare it.',
    'The shape, with nothing between `}` and `;`:\n    const name = (one, two) => {\n    };',
  ],
});

/** `(token) => { … }()`, `function saveToken() { … }()` */
function find(broken: Broken): Found<{ line: number }> | undefined {
  const { code, place } = broken;
  const stop = stoppedAt(broken);
  const call = code[stop]?.text === '(' ? stop : stop - 1;
  const [brace, sign] = [code[call - 1], code[call]];
  const opener = brace?.text === '}' && sign?.text === '(' ? openerOf(broken, brace) : undefined;
  if (opener === undefined || !sign) return undefined;
  const isArrow = code[opener - 1]?.text === '=>' && call === stop;
  const start = isArrow ? startOfArrow(opener - 1, broken) : startOfDeclaration(opener, broken);
  const first = start === undefined ? undefined : code[start];
  return first && { details: { line: place(sign.start).line }, at: first.start };
}

function startOfArrow(arrow: number, broken: Broken): number {
  const { code } = broken;
  const before = code[arrow - 1];
  const open = before?.text === ')' ? (openerOf(broken, before) ?? arrow - 1) : arrow - 1;
  const first = code[open - 1]?.text === 'async' ? open - 1 : open;
  return code[first - 1]?.text === '=' && code[first - 2]?.type === 'word' ? first - 2 : first;
}

function startOfDeclaration(body: number, broken: Broken): number | undefined {
  const { code } = broken;
  const closer = code[body - 1];
  const open = closer?.text === ')' ? openerOf(broken, closer) : undefined;
  return open !== undefined && code[open - 2]?.text === 'function' ? open - 2 : undefined;
}
