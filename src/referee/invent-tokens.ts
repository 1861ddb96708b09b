import type { ClientRecord, TokenRecord, UserRecord } from '../outside/data.js';
import type { Judging } from '../outside/judging.js';
import { drawNumber, drawOne, shuffled } from './draw.js';
import { serviceUser } from './world.js';

const minute = 60_000;
const accessLifetime = 60;
const refreshLifetime = 14 * 24 * 60;

/** `small`: 1 to 6 tokens; `large`: about 200. */
export type WorldSize = 'small' | 'large';

/** Of two or more, at least one is expired and at least one is valid. */
export function inventTokens(
  clients: readonly ClientRecord[],
  people: readonly UserRecord[],
  size: WorldSize,
  judging: Judging,
): TokenRecord[] {
  if (clients.length === 0) return [];
  const count = size === 'small' ? drawNumber(1, 6, judging) : drawNumber(190, 210, judging);
  const states = Array.from({ length: count }, (_, index) => (index + drawNumber(0, 1, judging)) % 2 === 0);
  const forced = states.map((state, index) => (index < 2 ? index === 0 : state));
  return shuffled(forced, judging).map((isExpired) =>
    inventToken(
      { client: drawOne(clients, judging), people, minutesLeft: minutesLeft(isExpired, judging) },
      judging,
    ),
  );
}

function minutesLeft(isExpired: boolean, judging: Judging): number {
  return isExpired ? -drawNumber(1, refreshLifetime, judging) : drawNumber(10, accessLifetime, judging);
}

interface Parts {
  readonly client: ClientRecord;
  readonly people: readonly UserRecord[];
  readonly minutesLeft: number;
}

function inventToken({ client, people, minutesLeft: left }: Parts, judging: Judging): TokenRecord {
  const { random } = judging;
  const isMachine = people.length === 0 || drawNumber(0, 1, judging) === 0;
  const user = isMachine ? serviceUser(client) : drawOne(people, judging);
  const at = (minutes: number): Date => new Date(judging.now().getTime() + minutes * minute);
  const scope = drawScope(judging)?.split(' ');
  return {
    accessToken: random(32),
    ...(!isMachine && { authorizationCode: random(32) }),
    accessTokenExpiresAt: at(left),
    ...(!isMachine && {
      refreshToken: random(32),
      refreshTokenExpiresAt: at(left - accessLifetime + refreshLifetime),
    }),
    ...(scope && { scope }),
    client: { id: client.clientId },
    user: { username: user.username },
  };
}

export function drawScope(judging: Judging): string | undefined {
  return drawOne([undefined, 'read', 'write', 'read write'], judging);
}
