import type { Evidence, Probe } from '#lesson';

/** Only the calls that were made for this reason: always in the same order, so that messages do not change. */
export function madeFor(type: Probe['purpose']['type'], evidence: Evidence): Evidence {
  const { run } = evidence;
  if (!run) return evidence;
  const probes = run.probes.filter(({ purpose }) => purpose.type === type);
  return { ...evidence, run: { ...run, probes: probes.toSorted((one, other) => rank(one) - rank(other)) } };
}

const plainestFirst = [
  'other',
  'invented',
  'part',
  'longer',
  'case',
  'removed',
  'inherited',
  'empty',
  'no-records',
];

function rank({ purpose }: Probe): number {
  if (!('change' in purpose)) return 0;
  const place = typeof purpose.change === 'string' ? plainestFirst.indexOf(purpose.change) : -1;
  return place < 0 ? plainestFirst.length : place;
}

export function resultOf({ answer }: Probe): unknown {
  return answer.type === 'returned' ? answer.result.value : undefined;
}
