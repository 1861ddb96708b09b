import { createHash } from 'node:crypto';
import type { ClientRecord, UserRecord } from '../outside/data.js';
import type { Judging } from '../outside/judging.js';
import type { TokenRequest } from './request.js';

/** RFC 7636, 4.1. */
export interface IssuedCode {
  readonly record: AuthorizationCodeRecord;
  readonly verifier: string;
}

interface AuthorizationCodeRecord {
  readonly authorizationCode: string;
  readonly expiresAt: Date;
  readonly redirectUri: string;
  readonly scope?: readonly string[];
  readonly client: ClientRecord;
  readonly user: UserRecord;
  readonly codeChallenge: string;
  readonly codeChallengeMethod: 'S256';
}

const minute = 60_000;

/** As the authorization endpoint does after a login (RFC 6749, 4.1.2). */
export function issueCode({ client, user, scope }: TokenRequest, { random }: Judging): IssuedCode {
  const verifier = random(32);
  return {
    verifier,
    record: {
      authorizationCode: random(32),
      expiresAt: new Date(Date.now() + minute), // the library compares it with the real clock
      redirectUri: 'https://client.example/callback',
      ...(scope !== undefined && { scope: scope.split(' ') }),
      client,
      user,
      codeChallenge: createHash('sha256').update(verifier).digest('base64url'),
      codeChallengeMethod: 'S256',
    },
  };
}
