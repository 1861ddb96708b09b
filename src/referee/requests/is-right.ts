import type { AppPort } from '../../outside/app-port.js';
import type { Judging } from '../../outside/judging.js';
import type { HttpAnswer } from '../app/http.js';
import { inventParties } from '../app/parties.js';
import { bearer, photos, signed } from '../app/requests.js';
import { createHandModel } from './model.js';
import { send } from './send.js';

/** A server that can judge requests: it issues a token, accepts it, and refuses others. */
export async function answersRightly(port: AppPort, judging: Judging): Promise<boolean> {
  const parties = inventParties(judging);
  const model = createHandModel({ clients: [{ ...parties.client, grants: ['client_credentials'] }] });
  const status = async (id: number, request: Parameters<typeof send>[2]): Promise<number> =>
    statusOf((await send(port, id, request, model)).answer);
  if ((await status(1, signed('body', parties))) !== 200) return false;
  const token = String(model.saved[0]?.accessToken);
  if ((await status(2, photos(bearer(token)))) !== 200) return false;
  if ((await status(3, photos())) !== 401) return false;
  return (await status(4, photos(bearer(parties.accessToken)))) === 401;
}

function statusOf(answer: HttpAnswer): number {
  return answer.type === 'whole' ? answer.status : 0;
}
