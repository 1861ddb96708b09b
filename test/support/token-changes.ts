import { lesson } from '../../lessons/01-save-token/lesson.js';
import { compileProblem } from '../../src/source/syntax/compiles.js';
import { tokensOf, type Token } from '../../src/source/syntax/tokens.js';
import { factsOf } from './facts.js';
import { lessonText } from './lesson-files.js';

/** A right file with one token changed, so that it cannot be read. */
export interface TokenChange {
  readonly name: string;
  readonly source: string;
}

const files = ['solution.js', 'right/helper-class.js', 'right/switch-true.js'];

/** Dropped, doubled, swapped with the next one, misspelled, or another bracket. */
export function tokenChanges(): TokenChange[] {
  return files
    .flatMap((file) => changesOf(file, lessonText(...file.split('/'))))
    .filter(({ source }) => compileProblem(source) !== undefined);
}

export async function explanation({ name, source }: TokenChange): Promise<string> {
  const facts = await factsOf(source);
  const [finding] = lesson.judge({ facts, exchanges: [] }).flatMap(({ findings }) => findings);
  const { kind = 'nothing', line = 0, column = 0, fix = '' } = finding ?? {};
  return `${name}  ${kind} ${String(line)}:${String(column)}  ${fix}`;
}

function changesOf(file: string, source: string): TokenChange[] {
  const tokens = tokensOf(source).filter(({ type }) => type !== 'comment');
  return tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    const start = source.slice(0, token.start).split('\n');
    const place = `${String(start.length)}:${String((start.at(-1)?.length ?? 0) + 1)}`;
    const changed = (what: string, text: string, end = token.end): TokenChange => ({
      name: `${file} ${place} ${token.text} ${what}`,
      source: source.slice(0, token.start) + text + source.slice(end),
    });
    return [
      changed('dropped', ''),
      changed('doubled', `${token.text} ${token.text}`),
      ...(next
        ? [changed('swapped', next.text + source.slice(token.end, next.start) + token.text, next.end)]
        : []),
      ...misspellings(token).map((text) => changed(`as ${text}`, text)),
    ];
  });
}

const others: Readonly<Record<string, readonly string[]>> = {
  '(': ['[', '{'],
  ')': [']', '}'],
  '{': ['(', '['],
  '}': [')', ']'],
  '=>': ['->', '=', '>=', '= >'],
  '=': [':', '==', '=>'],
  ':': ['=', ';', '=>'],
  ',': [';', '.'],
  '.': [',', '->', ' '],
  ';': [',', ':'],
};

function misspellings({ type, text }: Token): string[] {
  if (type === 'text') return [text.slice(0, -1), text.slice(1), text.slice(1, -1), `${text.slice(0, -1)}"`];
  if (type !== 'word' || text.length < 2) return [...(others[text] ?? [])];
  const [first = '', second = ''] = text;
  return [second + first + text.slice(2), text.slice(0, -1), first.toUpperCase() + text.slice(1)];
}
