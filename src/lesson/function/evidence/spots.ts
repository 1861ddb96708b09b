import type { Place, Spot } from '#lesson';

export function covers({ place, last }: Spot, at: Place | undefined): boolean {
  return at !== undefined && !isBefore(at, place) && !isBefore(last, at);
}

export function isBefore(one: Place, other: Place): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}
