import type { Judging } from '../outside/judging.js';
import type { PreparedRequest } from './ask.js';
import { issueCode } from './authorization-code.js';
import { createOwnModel, type KnownToServer } from './own-model.js';
import type { Request } from './request.js';

/** Draws the tokens that the server issues, and the code that it issued before. */
export function prepare(
  request: Request,
  known: Pick<KnownToServer, 'clients' | 'user' | 'tokens' | 'revoked'>,
  judging: Judging,
): PreparedRequest {
  const [accessToken, refreshToken] = [judging.random(32), judging.random(32)];
  const isCode = request.type === 'token' && request.grant === 'authorization_code';
  const code = isCode ? issueCode(request, judging) : undefined;
  return { request, code, accessToken, own: createOwnModel({ ...known, code, accessToken, refreshToken }) };
}
