import type { Facts, KeyFact, Place, Spot } from '#lesson';
import { covers, type Attempt } from '../evidence/attempts.js';
import type { Part } from '../evidence/part.js';
import { wordPlace } from '../evidence/word-place.js';

interface Context {
  readonly part: Part;
  readonly attempts: readonly Attempt[];
  readonly facts: Facts;
}

/** The misspelled word, if it is in the source. */
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
  const wanted = kind === 'secret-kept' ? `${part.name}.${part.secretName}` : path;
  const read = facts.reads.find((one) => one.path.join('.') === wanted && isHere(one));
  if (!read || kind === 'crossed-over') return read?.place;
  return wordPlace(read, read.path.at(-1) ?? '', facts);
}

function isText({ value }: KeyFact): boolean {
  return value.is === 'Literal' || value.is === 'TemplateLiteral';
}

/** `token.client.iD = …` */
function innerWord(word: string, { name }: Part, facts: Facts): Place | undefined {
  const write = facts.writes.find(({ target }) => target.join('.') === `token.${name}.${word}`);
  return write && wordPlace({ ...write, end: write.value.start }, word, facts);
}
