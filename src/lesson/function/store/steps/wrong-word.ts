import type { Facts, KeyFact, Place, Spot } from '#lesson';
import { covers } from '../../evidence/spots.js';
import { wordPlace } from '../../evidence/word-place.js';
import { type Attempt } from '../evidence/attempts.js';
import type { Part } from '../subject.js';

interface Context {
  readonly part: Part;
  readonly attempts: readonly Attempt[];
  readonly facts: Facts;
}

export function wrongWord(
  { kind, details }: { readonly kind: string; readonly details: object },
  { part, attempts, facts }: Context,
): Place | undefined {
  const isHere = ({ place }: Spot): boolean => attempts.some((attempt) => covers(attempt, place));
  const { read: path, key: name } = details as { readonly read?: string; readonly key?: string };
  if (name !== undefined)
    return facts.keys.find((one) => one.name === name && isHere(one))?.place ?? innerWord(name, part, facts);
  if (kind === 'source-in-quotes')
    return facts.keys.find((one) => one.name === part.key && isHere(one) && isText(one))?.value.place;
  const wanted = kind === 'secret-kept' ? `${part.name}.${part.secret}` : path;
  const read = facts.reads.find((one) => one.path.join('.') === wanted && isHere(one));
  if (!read || kind === 'crossed-over') return read?.place;
  return wordPlace(read, read.path.at(-1) ?? '', facts);
}

function isText({ value }: KeyFact): boolean {
  return value.type === 'Literal' || value.type === 'TemplateLiteral';
}

function innerWord(word: string, { name, subject }: Part, facts: Facts): Place | undefined {
  const write = facts.writes.find(({ target }) => target.join('.') === `${subject.changes}.${name}.${word}`);
  return write && wordPlace({ ...write, end: write.value.start }, word, facts);
}
