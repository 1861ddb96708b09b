import { stripVTControlCharacters } from 'node:util';

/** A row that contains the searched text. */
export interface Match {
  readonly sheet: number;
  readonly row: number;
}

/** Upper and lower case are the same. */
export function findMatches(sheets: readonly (readonly string[])[], text: string): Match[] {
  const wanted = text.toLowerCase();
  return sheets.flatMap((rows, sheet) =>
    rows.flatMap((row, index) =>
      stripVTControlCharacters(row).toLowerCase().includes(wanted) ? [{ sheet, row: index }] : [],
    ),
  );
}

/** The row without its own colours, and with the found text painted. */
export function withMatch(row: string, text: string, paint: (found: string) => string): string {
  const bare = stripVTControlCharacters(row);
  const at = bare.toLowerCase().indexOf(text.toLowerCase());
  if (text === '' || at < 0) return row;
  const end = at + text.length;
  return `${bare.slice(0, at)}${paint(bare.slice(at, end))}${withMatch(bare.slice(end), text, paint)}`;
}
