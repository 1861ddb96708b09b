import type { Judging } from '../../outside/judging.js';
import type { AppExchange, PlannedGroup } from './exchange.js';
import type { World } from '../world.js';
import { issuedPlan, photoPlan } from './photo-plan.js';
import { tokenPlan } from './token-plan.js';

const plans = { token: tokenPlan, photos: photoPlan };
const morePlans = { token: () => [], photos: issuedPlan };

/** What is sent to an app, in this order. */
export function appPlan(requests: keyof typeof plans, judging: Judging): readonly PlannedGroup[] {
  return plans[requests](judging);
}

/** What is sent after that, because of the answers. */
export function nextPlan(
  requests: keyof typeof plans,
  asked: readonly AppExchange[],
  judging: Judging,
): readonly PlannedGroup[] {
  return morePlans[requests](asked, judging);
}

/** What the database of the app holds, for code that does not ask the model. */
export function recordsOf(plan: readonly PlannedGroup[]): World {
  // One token is used twice.
  const states = [...new Set(plan.flatMap((group) => group.map(({ state }) => state)))];
  return {
    clients: states.map(({ parties: { client }, grants }) => ({ ...client, grants })),
    users: states.map(({ parties: { user } }) => user),
    tokens: states.flatMap(({ parties, expiresAt }) =>
      expiresAt ? [{ accessToken: parties.accessToken, accessTokenExpiresAt: expiresAt }] : [],
    ),
  };
}
