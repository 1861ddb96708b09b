import xterm from '@xterm/headless';

export interface Theme {
  readonly background: string;
  readonly foreground: string;
}

export const themes: Readonly<Record<'dark' | 'light', Theme>> = {
  dark: { background: '#161b22', foreground: '#e6edf3' },
  light: { background: '#ffffff', foreground: '#1f2328' },
};

const cell = { width: 8, height: 18 };
const margin = 14;

/** Draws what a terminal shows after this output. @returns an SVG without scripts, fonts or requests */
export async function pictureOf(
  output: string,
  { columns, rows }: { readonly columns: number; readonly rows: number },
  { background, foreground }: Theme,
): Promise<string> {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  await new Promise<void>((resolve) => terminal.write(output, resolve));
  const width = columns * cell.width + 2 * margin;
  const height = rows * cell.height + 2 * margin;
  const lines = Array.from({ length: rows }, (_, row) => runsIn(terminal, row, foreground));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" role="img">`,
    `<rect width="${String(width)}" height="${String(height)}" rx="8" fill="${background}" stroke="#8b949e"/>`,
    `<g font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="13">`,
    ...lines.flatMap((runs, row) => runs.map((run) => drawn(run, row, background))),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** Signs beside each other that look alike. */
interface Run extends Look {
  readonly column: number;
  readonly text: string;
}

interface Look {
  readonly colour: string;
  readonly isBold: boolean;
  readonly isInverse: boolean;
  readonly isUnderlined: boolean;
}

function runsIn(terminal: xterm.Terminal, row: number, foreground: string): Run[] {
  const line = terminal.buffer.active.getLine(row);
  const runs: Run[] = [];
  for (let column = 0; column < terminal.cols; column += 1) {
    const at = line?.getCell(column);
    if (!at || at.getWidth() === 0) continue;
    const look: Look = {
      colour: at.isFgDefault() ? foreground : colourOf(at.getFgColor()),
      isBold: at.isBold() !== 0,
      isInverse: at.isInverse() !== 0,
      isUnderlined: at.isUnderline() !== 0,
    };
    const text = at.getChars() || ' ';
    const before = runs.at(-1);
    if (before && isAlike(before, look)) runs[runs.length - 1] = { ...before, text: before.text + text };
    else runs.push({ ...look, column, text });
  }
  return runs.filter(({ text, isInverse }) => isInverse || text.trim() !== '');
}

function isAlike(one: Look, other: Look): boolean {
  return (['colour', 'isBold', 'isInverse', 'isUnderlined'] as const).every(
    (name) => one[name] === other[name],
  );
}

function drawn(run: Run, row: number, background: string): string {
  const text = run.isInverse ? run.text : run.text.trim();
  const column = run.column + (run.isInverse ? 0 : run.text.search(/\S/));
  const x = margin + column * cell.width;
  const y = margin + row * cell.height;
  const width = text.length * cell.width;
  const box = run.isInverse
    ? `<rect x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(cell.height)}" fill="${run.colour}"/>`
    : '';
  const look = [
    `fill="${run.isInverse ? background : run.colour}"`,
    ...(run.isBold ? ['font-weight="bold"'] : []),
    ...(run.isUnderlined ? ['text-decoration="underline"'] : []),
  ].join(' ');
  return `${box}<text x="${String(x)}" y="${String(y + 13)}" textLength="${String(width)}" ${look}>${escaped(text)}</text>`;
}

/** Browsers join spaces that are not fixed ones. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(' ', '&#160;');
}

const named = ['#484f58', '#d1242f', '#1a7f37', '#9a6700', '#0969da', '#8250df', '#1b7c83', '#8b949e'];

/** The 256 colours of xterm: 16 names, a cube of 6 by 6 by 6, and 24 greys. */
function colourOf(index: number): string {
  if (index < 16) return named[index % 8] ?? '#8b949e';
  if (index >= 232) return hex([0, 0, 0].map(() => 8 + (index - 232) * 10));
  const at = index - 16;
  return hex(
    [Math.floor(at / 36), Math.floor(at / 6) % 6, at % 6].map((step) => (step ? 55 + step * 40 : 0)),
  );
}

function hex(parts: readonly number[]): string {
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
