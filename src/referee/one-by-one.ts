import type { Purpose } from './purpose.js';
import type { Stage, Stages } from './stage.js';

/**
 * Each request alone, and a lookup with the records as they were, so that each call answers for itself. What must be
 * found comes first: a call that hangs for an unknown key hides nothing then.
 */
export function oneByOne(stages: Stages): Stages {
  const [first] = stages;
  if (first.overlapping) return [{ ...first, requests: first.requests.flat().map((request) => [request]) }];
  const alone = stages.flatMap(({ world, requests }) =>
    requests.flat().map((request): Stage => ({ world, requests: [[request]] })),
  );
  // The file is loaded with the records of the first stage.
  return [{ ...first, requests: [] }, ...alone.toSorted((one, other) => rank(one) - rank(other))];
}

const order: readonly Purpose['type'][] = ['store', 'service', 'own', 'secret', 'unknown'];

function rank({ requests }: Stage): number {
  const [[request] = []] = requests;
  return request ? order.indexOf(request.purpose.type) : 0;
}
