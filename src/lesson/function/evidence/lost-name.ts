import type { Ending, Evidence, Place, Run } from '#lesson';

export interface LostName {
  readonly name: string;
  /** A later declaration may have needed it. */
  readonly place: Place;
}

export function lostName(ending: Ending, { run, facts }: Evidence): LostName | undefined {
  return lostBy(ending, run?.leftOut ?? [], facts);
}

function lostBy(ending: Ending, leftOut: Run['leftOut'], facts: Evidence['facts']): LostName | undefined {
  const said = ending.type === 'threw' ? /^(\S+) is not defined$/.exec(ending.error.message) : null;
  const name = said?.[1];
  if (name === undefined) return undefined;
  const index = leftOut.findIndex(({ statement = -1 }) =>
    facts.statements[statement]?.declares.includes(name),
  );
  const lost = leftOut[index];
  const statement = facts.statements[lost?.statement ?? -1];
  if (!lost || !statement) return undefined;
  const cause = lostBy(lost.ending, leftOut.slice(0, index), facts);
  return { name, place: cause?.place ?? statement.place };
}
