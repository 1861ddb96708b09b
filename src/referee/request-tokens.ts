import type { ModelPort } from '../outside/model-port.js';
import { requestToken, type Recorded, type ServerParts } from './request-token.js';
import type { TokenRequest } from './token-request.js';

/** Token requests on their way. */
export interface Requested {
  readonly recorded: readonly Promise<Recorded>[];
  /** Ends when all of them have called the learner's function, or have ended without: none is to be answered for that. */
  readonly asked: Promise<unknown>;
}

/**
 * Sends token requests to the real server, each as soon as the one before it has called the learner's function, or has
 * ended without: so the calls are made in the order of the requests, and the port need not wait for us between two.
 */
export function requestTokens(all: readonly TokenRequest[], parts: ServerParts): Requested {
  let asked: Promise<unknown> = Promise.resolve();
  const recorded = all.map((wanted) => {
    const { port, called } = telling(parts.port);
    const one = asked.then(() => requestToken(wanted, { ...parts, port }));
    asked = Promise.race([called, one]);
    return one;
  });
  return { recorded, asked };
}

/** The same port, and when its function is called for the first time. */
function telling(port: ModelPort): { port: ModelPort; called: Promise<void> } {
  let tell = (): void => undefined;
  const called = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const call: ModelPort['call'] = (name, args) => {
    const answer = port.call(name, args);
    tell();
    return answer;
  };
  return { port: { functions: port.functions, call }, called };
}
