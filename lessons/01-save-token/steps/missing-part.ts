import type { DeclarationFact, Facts, WriteFact } from '#lesson';
import { covers } from '../evidence/attempts.js';
import { bodyPlace } from '../evidence/body-place.js';
import type { Cut } from '../evidence/cut.js';
import type { Part } from '../evidence/part.js';
import type { PartFinding } from '../words/part.js';

/** What can be said where nothing tries to set the part. */
export function missing(part: Part, facts: Facts, cut?: Cut): PartFinding {
  const comment = facts.comments.find(({ text }) => text.includes(`.${part.name}`) && text.includes('='));
  if (comment && !cut) return { kind: 'in-comment', details: {}, place: comment.place };
  const other = cut ? undefined : otherPart(part, facts);
  if (other) return { kind: 'misplaced', details: { target: other.target.join('.') }, place: other.place };
  const own = cut ? undefined : ownVariable(part, facts);
  if (own) return { kind: 'own-variable', details: { target: own.names.join() }, place: own.place };
  const mention = facts.reads.find(({ path }) => path.join('.') === `token.${part.name}`);
  const place = mention?.place ?? bodyPlace(facts);
  return {
    kind: 'absent',
    details: { isMentioned: mention !== undefined, ...(cut && { ending: cut.ending }) },
    ...(place && { place }),
  };
}

/** `token.user = { id: client.clientId };`: the right object, on the wrong part. */
function otherPart({ name, source }: Part, { writes, keys }: Facts): WriteFact | undefined {
  const other = name === 'client' ? 'user' : 'client';
  return writes.find(
    (write) =>
      write.target.join('.') === `token.${other}` &&
      keys.some((key) => covers(write, key.place) && key.value.path?.join('.') === `${name}.${source}`),
  );
}

/** `const clientOfToken = { id: client.clientId };`: the right object, which never gets onto the token. */
function ownVariable(part: Part, { declarations, keys }: Facts): DeclarationFact | undefined {
  const right = keys.find(
    ({ name, value }) => name === part.key && value.path?.join('.') === `${part.name}.${part.source}`,
  );
  return declarations.find(
    ({ depth, value, ...spot }) => depth > 0 && value.is === 'ObjectExpression' && covers(spot, right?.place),
  );
}
