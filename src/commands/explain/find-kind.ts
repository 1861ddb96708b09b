import { UserError } from '../../errors/user-error.js';
import { closestName } from '../../source/closest-name.js';
import type { Context } from '../../outside/context.js';

/** `isMeant`: the word is not a kind, but close to only one. */
export interface FoundKind {
  readonly kind: string;
  readonly isMeant: boolean;
}

/**
 * The kind with this name, or the only one that a near miss can mean: another case, spaces or nothing instead of the
 * dashes, a misspelling, a part of a name.
 * @throws UserError if none or several are close
 */
export function findKind(word: string, known: readonly string[], { commandLine }: Context): FoundKind {
  if (known.includes(word)) return { kind: word, isMeant: false };
  const near = nearKinds(word, known);
  const [only] = near;
  if (only !== undefined && near.length === 1) return { kind: only, isMeant: true };
  throw new UserError(
    `There is no kind of finding named ${word === '' ? '"" (empty)' : word}.${suggestion(near)}`,
    `\`${commandLine('explain')}\` shows all kinds. A check shows the kind at the end of each finding.`,
  );
}

/** The first way that finds one wins. */
function nearKinds(word: string, known: readonly string[]): readonly string[] {
  const plain = lettersOf(word);
  if (plain === '') return [];
  const closest = closestName(word, known);
  const ways = [
    known.filter((kind) => lettersOf(kind) === plain),
    known.filter((kind) => lettersOf(kind).startsWith(plain)),
    closest === undefined ? [] : [closest],
    known.filter((kind) => lettersOf(kind).includes(plain)),
  ];
  // The shortest names are the most general.
  return (ways.find(({ length }) => length > 0) ?? []).sort((one, other) => one.length - other.length);
}

function lettersOf(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

const mostNamed = 5;

function suggestion(near: readonly string[]): string {
  if (near.length === 0) return '';
  const named = near.slice(0, mostNamed).map((kind) => `\`${kind}\``);
  const more = near.length - named.length;
  return ` Did you mean ${named.join(more > 0 ? ', ' : ' or ')}${more > 0 ? ` or one of ${String(more)} more` : ''}?`;
}
