import type { Judging } from '../../outside/judging.js';
import type { PlannedGroup } from './exchange.js';
import type { World } from '../world.js';
import { tokenPlan } from './token-plan.js';

const plans = { token: tokenPlan, photos: tokenPlan };

/** What is sent to an app, in this order. */
export function appPlan(requests: keyof typeof plans, judging: Judging): readonly PlannedGroup[] {
  return plans[requests](judging);
}

/** What the database of the app holds, for code that does not ask the model. */
export function recordsOf(plan: readonly PlannedGroup[]): World {
  const states = plan.flatMap((group) => group.map(({ state }) => state));
  return {
    clients: states.map(({ parties: { client }, grants }) => ({ ...client, grants })),
    users: states.map(({ parties: { user } }) => user),
    tokens: states.flatMap(({ parties, expiresAt }) =>
      expiresAt ? [{ accessToken: parties.accessToken, accessTokenExpiresAt: expiresAt }] : [],
    ),
  };
}
