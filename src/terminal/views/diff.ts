import type { ChangeObject } from 'diff';
import type { Style } from '../../style/style.js';
import { printableLines } from '../../verdict/printable.js';

type Rows = (style: Style) => string[];

export async function diffRows(from: string, to: string): Promise<Rows> {
  const lines = await changesBetween(from, to);
  return (style) => lines.map((line) => painted(line, style));
}

/** Lines of context around a change. */
const around = 1;

export async function changedRows(from: string, to: string): Promise<Rows> {
  const lines = await changesBetween(from, to);
  const isNear = lines.map((_line, index) =>
    lines.slice(Math.max(0, index - around), index + around + 1).some(({ sign }) => sign !== ' '),
  );
  return (style) =>
    lines.flatMap((line, index) => {
      if (isNear[index]) return [painted(line, style)];
      return isNear[index - 1] ? [style.quiet('  ...')] : [];
    });
}

interface Line {
  readonly sign: '+' | '-' | ' ';
  readonly text: string;
}

async function changesBetween(from: string, to: string): Promise<Line[]> {
  const { diffLines } = await import('diff');
  const changes = diffLines(from.replaceAll('\r\n', '\n'), to.replaceAll('\r\n', '\n'));
  return changes.flatMap((change) => {
    const sign = signOf(change);
    return printableLines(change.value.replace(/\n$/, '')).map((text) => ({ sign, text }));
  });
}

function signOf({ added, removed }: ChangeObject<string>): Line['sign'] {
  return added ? '+' : removed ? '-' : ' ';
}

function painted({ sign, text }: Line, { good, bad }: Style): string {
  const row = `${sign} ${text}`.trimEnd();
  return sign === '+' ? good(row) : sign === '-' ? bad(row) : row;
}
