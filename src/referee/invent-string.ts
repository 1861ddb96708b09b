import type { Judging } from '../outside/judging.js';
import { drawNumber, drawOne } from './draw.js';

/** Invents a string that looks like the sample and has at least that many characters. */
export type InventString = (sample: string, atLeast?: number) => string;

const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = lower.toUpperCase();
const digits = '0123456789';

/**
 * Makes an inventor that never returns a string of `taken`, nor the same string twice; capitals and spaces at the ends
 * do not count as a difference.
 */
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

/** Ids and secrets may only have these characters (VSCHAR in RFC 6749, A). */
function printableOnly(sample: string): string {
  return sample.replace(/[^ -~]/gu, 'a');
}

/** Repeats one letter or digit until the string is long enough. */
function stretched(sample: string, length: number, judging: Judging): string {
  const places = [...sample.matchAll(/[a-z\d]/gi)].map(({ index }) => index);
  if (places.length === 0) return sample + 'a'.repeat(Math.max(4, length - sample.length));
  const place = drawOne(places, judging);
  return sample.slice(0, place) + sample.charAt(place).repeat(length - sample.length) + sample.slice(place);
}

/** Another letter for each letter, of the same case, and another digit for each digit. */
function alike(sample: string, { random }: Judging): string {
  const bytes = Buffer.from(random(sample.length), 'hex'); // one draw for the whole string
  return sample.replace(/[a-z\d]/gi, (character, place: number) => {
    const alphabet = [lower, upper, digits].find((one) => one.includes(character)) ?? lower;
    const others = alphabet.replace(character, '');
    return others.charAt((bytes[place] ?? 0) % others.length);
  });
}
