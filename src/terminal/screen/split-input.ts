/** Plain bytes for `node:readline`, or what the mouse did. */
export type Piece = { readonly text: string } | { readonly mouse: Mouse };

/** Rows and columns of the screen count from 0. */
export type Mouse =
  | { readonly type: 'click' | 'drag'; readonly row: number; readonly column: number }
  /** In rows; upwards is negative. */
  | { readonly type: 'wheel'; readonly rows: number };

// eslint-disable-next-line no-control-regex -- a report of the mouse, and two forms of keys with modifiers
const report = /\u001b\[(?:<(\d+);(\d+);(\d+)([Mm])|(\d+)(?:;(\d+))?u|27;(\d+);(\d+)~)/;
// eslint-disable-next-line no-control-regex -- a report that goes on in the next chunk
const beginning = /\u001b\[(?:<[\d;]*)?$/;
const pasteStart = '\u001b[200~';
const pasteEnd = '\u001b[201~';

/**
 * Takes the reports of the mouse out of the input, because `node:readline` reads them as letters. Keys that a
 * terminal sends in the forms of xterm's `modifyOtherKeys` or kitty become the usual ones. A paste stays as it is.
 */
export function createSplitter(): (chunk: string) => Piece[] {
  let isPasting = false;
  let rest = '';
  return (chunk) => {
    const pieces: Piece[] = [];
    let text = rest + chunk;
    rest = '';
    if (chunk === '\u001b' || chunk === '\u0003') isPasting = false; // pressed, because the end never came
    while (text !== '') {
      const edge = text.indexOf(isPasting ? pasteEnd : pasteStart);
      const end = edge < 0 ? text.length : edge + pasteStart.length;
      if (isPasting) pieces.push({ text: text.slice(0, end) });
      else rest = splitReports(text.slice(0, end), pieces);
      if (edge >= 0) isPasting = !isPasting;
      text = text.slice(end);
    }
    return pieces;
  };
}

/** Returns a report that is not complete yet. */
function splitReports(whole: string, pieces: Piece[]): string {
  let text = whole;
  for (let found = report.exec(text); found; found = report.exec(text)) {
    if (found.index > 0) pieces.push({ text: text.slice(0, found.index) });
    pieces.push(...pieceOf(found));
    text = text.slice(found.index + found[0].length);
  }
  const start = beginning.exec(text)?.index ?? text.length;
  if (start > 0) pieces.push({ text: text.slice(0, start) });
  return text.slice(start);
}

function pieceOf([
  ,
  button,
  column,
  row,
  letter,
  code,
  held = '1',
  otherHeld,
  otherCode,
]: RegExpExecArray): Piece[] {
  if (button !== undefined) {
    const mouse = mouseOf(Number(button), Number(row) - 1, { column: Number(column) - 1, letter });
    return mouse ? [{ mouse }] : [];
  }
  return [{ text: legacyKey(Number(code ?? otherCode), Number(otherHeld ?? held) - 1) }];
}

const wheelRows = 3;

/** Bits of the button: 0 to 1 which one, 5 moved, 6 a wheel. Others are keys that are held. */
function mouseOf(
  button: number,
  row: number,
  { column, letter }: { readonly column: number; readonly letter: string | undefined },
): Mouse | undefined {
  const which = button & 3;
  if (button & 64)
    return which < 2 ? { type: 'wheel', rows: which === 0 ? -wheelRows : wheelRows } : undefined;
  if (which !== 0 || letter === 'm') return undefined;
  return { type: button & 32 ? 'drag' : 'click', row, column };
}

/** `held`: 1 Shift, 2 Alt, 4 Ctrl. */
function legacyKey(code: number, held: number): string {
  const sign = String.fromCodePoint(Math.min(code, 0x10ffff));
  if (sign === '\t' && held & 1) return '\u001b[Z';
  const shifted = held & 1 ? sign.toUpperCase() : sign;
  const controlled = held & 4 && /^[@-_a-z]$/.test(sign) ? String.fromCharCode(code & 31) : shifted;
  return held & 2 ? `\u001b${controlled}` : controlled;
}
