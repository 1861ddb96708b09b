import type { Judging } from '../outside/judging.js';
import { drawNumber, drawOne } from './draw.js';

export type InventString = (sample: string, atLeast?: number) => string;

const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = lower.toUpperCase();
const digits = '0123456789';

/** Never repeats a string or one of `taken`, ignoring case and outer spaces. */
export function stringInventor(taken: Iterable<string>, judging: Judging): InventString {
  const used = new Set([...taken].map(folded));
  return (sample, atLeast = 1) => {
    for (let more = 0; ; more += 1) {
      const length = Math.max(atLeast, sample.length + drawNumber(0, 2, judging) + more);
      const invented = alike(stretched(printableOnly(sample), length, judging), judging);
      if (used.has(folded(invented))) continue;
      used.add(folded(invented));
      return invented;
    }
  };
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}

/** VSCHAR (RFC 6749, A). */
function printableOnly(sample: string): string {
  return sample.replace(/[^ -~]/gu, 'a');
}

function stretched(sample: string, length: number, judging: Judging): string {
  const places = [...sample.matchAll(/[a-z\d]/gi)].map(({ index }) => index);
  if (places.length === 0) return sample + 'a'.repeat(Math.max(4, length - sample.length));
  const place = drawOne(places, judging);
  return sample.slice(0, place) + sample.charAt(place).repeat(length - sample.length) + sample.slice(place);
}

function alike(sample: string, { random }: Judging): string {
  const bytes = Buffer.from(random(sample.length), 'hex');
  return sample.replace(/[a-z\d]/gi, (character, place: number) => {
    const alphabet = [lower, upper, digits].find((one) => one.includes(character)) ?? lower;
    const others = alphabet.replace(character, '');
    return others.charAt((bytes[place] ?? 0) % others.length);
  });
}
