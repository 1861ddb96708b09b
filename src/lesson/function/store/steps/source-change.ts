import type { Facts, WriteFact } from '#lesson';
import { covers } from '../../evidence/spots.js';
import { isHeld } from '../../evidence/held.js';
import { sourceInSnapshot, type PartState } from '../evidence/part.js';
import type { Part } from '../subject.js';

type Wrong = Extract<PartState, { value: unknown }>;

/** The write that changed the argument before the part was read from it. */
export function sourceChange(part: Part, wrong: Wrong, facts: Facts): WriteFact | undefined {
  return changedProperty(part, wrong, facts) ?? replacedArgument(part, facts);
}

/** `user.username = …`, and the part has the new value. */
function changedProperty(part: Part, { probe, value }: Wrong, { writes }: Facts): WriteFact | undefined {
  const { answer } = probe;
  const now = sourceInSnapshot(answer.after ?? answer.before, part);
  const isCopied = now !== undefined && isHeld(value) && value[part.key] === now[part.source];
  return isCopied
    ? writes.find(({ target }) => target.join('.') === `${part.name}.${part.source}`)
    : undefined;
}

/** `client = { …, clientId: … }` */
function replacedArgument({ name, source }: Part, { writes, keys }: Facts): WriteFact | undefined {
  return writes.find(
    (write) =>
      write.depth > 0 &&
      write.target.join() === name &&
      keys.some((key) => key.name === source && covers(write, key.place)),
  );
}
