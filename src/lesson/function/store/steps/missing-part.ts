import type { DeclarationFact, Facts, WriteFact } from '#lesson';
import { bodyPlace } from '../../evidence/body-place.js';
import type { Cut } from '../../evidence/cut.js';
import { covers } from '../../evidence/spots.js';
import { otherParts, type Part } from '../subject.js';
import type { PartFinding } from '../words/part.js';

export function missing(part: Part, facts: Facts, cut?: Cut): PartFinding {
  const comment = facts.comments.find(({ text }) => text.includes(`.${part.name}`) && text.includes('='));
  if (comment && !cut) return { kind: 'in-comment', details: {}, place: comment.place };
  const other = cut ? undefined : otherPart(part, facts);
  if (other) return { kind: 'misplaced', details: { target: other.target.join('.') }, place: other.place };
  const own = cut ? undefined : ownVariable(part, facts);
  if (own) return { kind: 'own-variable', details: { target: own.names.join() }, place: own.place };
  const mention = facts.reads.find(({ path }) => path.join('.') === `${part.subject.changes}.${part.name}`);
  const place = mention?.place ?? bodyPlace(facts);
  return {
    kind: 'absent',
    details: { isMentioned: mention !== undefined, ...(cut && { ending: cut.ending }) },
    ...(place && { place }),
  };
}

/** `token.user = { id: client.clientId };` */
function otherPart(part: Part, { writes, keys }: Facts): WriteFact | undefined {
  const { name, source, subject } = part;
  const others = otherParts(part).map((other) => `${subject.changes}.${other.name}`);
  return writes.find(
    (write) =>
      others.includes(write.target.join('.')) &&
      keys.some((key) => covers(write, key.place) && key.value.path?.join('.') === `${name}.${source}`),
  );
}

/** `const clientOfToken = { id: client.clientId };` */
function ownVariable(part: Part, { declarations, keys }: Facts): DeclarationFact | undefined {
  const right = keys.find(
    ({ name, value }) => name === part.key && value.path?.join('.') === `${part.name}.${part.source}`,
  );
  return declarations.find(
    ({ depth, value, ...spot }) =>
      depth > 0 && value.type === 'ObjectExpression' && covers(spot, right?.place),
  );
}
