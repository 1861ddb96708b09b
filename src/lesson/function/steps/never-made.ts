import type { Evidence, Finding } from '#lesson';
import type { NeverMadeDetails } from '../words/never-made.js';

/** The first step that needs the function reports it. */
export function neverMade({ facts, run }: Evidence): Finding<NeverMadeDetails> | undefined {
  const { binding, statements } = facts;
  if (!run || run.probes.length > 0 || binding.type !== 'exact' || binding.value.type !== 'arrow')
    return undefined;
  const own = run.leftOut.find(({ statement = -1 }) =>
    statements[statement]?.declares.includes(binding.name),
  );
  const stopped = own ?? run.leftOut.at(-1);
  const place = statements[stopped?.statement ?? -1]?.place ?? binding.place;
  return { kind: 'never-made', details: { ...(stopped && { ending: stopped.ending }) }, place };
}
