import type { Facts, Place, Spot } from '#lesson';

export function wordPlace({ start, end, place }: Spot, word: string, { code }: Facts): Place {
  const index = code.slice(start, end).lastIndexOf(word);
  if (index < 0) return place;
  const lines = code.slice(start, start + index).split(/\r\n?|[\n\u2028\u2029]/);
  const before = lines.at(-1)?.length ?? 0;
  if (lines.length === 1) return { line: place.line, column: place.column + before };
  return { line: place.line + lines.length - 1, column: before + 1 };
}
