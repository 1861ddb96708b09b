import type { Evidence, Finding } from '#lesson';
import type { NeverMadeDetails } from '../words/never-made.js';

/**
 * The declaration is right, but there is no function to call: the file stopped before, or the very
 * statement that makes it did not get through. Then the first step that needs the function says so.
 */
export function neverMade({ facts, run }: Evidence): Finding<NeverMadeDetails> | undefined {
  const { binding, statements } = facts;
  if (!run || run.probes.length > 0 || binding.found !== 'exact' || binding.value.is !== 'arrow')
    return undefined;
  const own = run.leftOut.find(({ statement = -1 }) =>
    statements[statement]?.declares.includes(binding.name),
  );
  const stopped = own ?? run.leftOut.at(-1);
  const place = statements[stopped?.statement ?? -1]?.place ?? binding.place;
  return { kind: 'client-never-made', details: { ...(stopped && { ending: stopped.ending }) }, place };
}
