import type { ModelPort } from '../outside/model-port.js';
import { requestToken, type Recorded, type ServerParts } from './request-token.js';
import type { TokenRequest } from './token-request.js';

/**
 * Sends token requests to the real server, each as soon as the one before it has called the learner's function, or has
 * ended without: so the calls are made in the order of the requests, and the port need not wait for us between two.
 */
export function requestTokens(all: readonly TokenRequest[], parts: ServerParts): Promise<Recorded>[] {
  let before: Promise<unknown> = Promise.resolve();
  return all.map((wanted) => {
    const { port, called } = telling(parts.port);
    const recorded = before.then(() => requestToken(wanted, { ...parts, port }));
    before = Promise.race([called, recorded]);
    return recorded;
  });
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
