import type { Data } from '../outside/data.js';
import type { Judging } from '../outside/judging.js';
import { clientStages } from './client-stages.js';
import { inventWorld } from './invent-world.js';
import { grantRequests, grantWorld, overlappingRequests, probeRequests } from './requests.js';
import { expectedOf, type Purpose } from './purpose.js';
import type { Probe } from './play.js';
import { machineRequest, type TokenRequest } from './request.js';
import { serviceStages } from './service-stages.js';
import { tokenStages, usedTokens } from './token-stages.js';
import type { GrantStage, Stage, Stages } from './stage.js';
import type { World } from './world.js';

/** How the library reaches each function of its model. The first world is there when the file is loaded. */
export function stagesFor(name: string, data: Data, judging: Judging): Stages {
  switch (name) {
    case 'getClient':
      return clientStages(data, judging);
    case 'getUserFromClient':
      return serviceStages(data, judging);
    case 'getAccessToken':
      return tokenStages(data, judging);
    default:
      return [storeStage(inventWorld(data, 'small', judging), judging)];
  }
}

/** One request in another world, for code that stops after its first load. */
export function oneMoreStage(name: string, data: Data, judging: Judging): Stage {
  const [stage] =
    name === 'saveToken'
      ? [storeStage(inventWorld(data, 'large', judging), judging)]
      : stagesFor(name, data, judging);
  const request = stage.requests.flat().find(({ purpose }) => expectedOf(purpose) !== 'refused');
  return { world: stage.world, requests: request ? [[request]] : [] };
}

/** A service account must stay the same when the file is loaded again: the first request once more. */
export function stageAgain(world: World, probes: readonly Probe[]): Stage {
  const first = probes.find(({ purpose }) => purpose.type === 'service' && !purpose.like);
  if (!first?.client || !first.user) return { world, requests: [] };
  const { client, user, purpose } = first;
  const request = { ...machineRequest(client, user), purpose };
  return { world: { ...world, clients: [client] }, requests: [[request]] };
}

function storeStage(world: World, judging: Judging): Stage {
  return {
    world,
    requests: probeRequests(world, judging),
    overlapping: overlappingRequests(world, judging),
  };
}

/** For the clients, the users and the tokens of the learner's database. */
export function grantStage(name: string, data: Data, judging: Judging): GrantStage {
  if (name === 'getAccessToken') return usedTokens(data, judging);
  const { requests: all, more } = grantRequests(data);
  const requests = all
    .filter(([one]) => name !== 'getUserFromClient' || one?.grant === 'client_credentials')
    .map((group) => group.map((one) => ({ ...one, purpose: purposeOf(name, one) })));
  return { world: grantWorld(data, requests, judging), requests, more };
}

/** What a token request asks of the function. */
function purposeOf(name: string, { client }: TokenRequest): Purpose {
  if (name === 'getClient') return { type: 'own', record: { ...client } };
  return name === 'getUserFromClient' ? { type: 'service', client } : { type: 'store' };
}
