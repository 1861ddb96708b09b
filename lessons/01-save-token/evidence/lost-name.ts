import type { Ending, Evidence, Place } from '#lesson';

/** A name that has no value, because the statement that declares it failed while the file was loaded. */
export interface LostName {
  readonly name: string;
  readonly place: Place;
}

export function lostName(ending: Ending, { run, facts }: Evidence): LostName | undefined {
  const said = ending.how === 'threw' ? /^(\S+) is not defined$/.exec(ending.error.message) : null;
  const name = said?.[1];
  const statements = (run?.leftOut ?? []).map(({ statement = -1 }) => facts.statements[statement]);
  const lost = name === undefined ? undefined : statements.find((one) => one?.declares.includes(name));
  return name !== undefined && lost ? { name, place: lost.place } : undefined;
}
