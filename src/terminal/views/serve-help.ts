import type { ClientRecord, TokenRecord } from '../../outside/data.js';
import { paragraph } from '../../style/paragraph.js';
import { shellWord } from '../../style/shell-word.js';
import type { Style } from '../../style/style.js';

/** What a person needs to ask the server by hand. */
export interface Invitation {
  readonly url: string;
  /** Lessons whose functions are the learner's own. */
  readonly own: readonly string[];
  /** One that can ask for a token for itself (RFC 6749, 4.4). */
  readonly client: ClientRecord | undefined;
  /** The newest one. */
  readonly token: TokenRecord | undefined;
  readonly hasKeys: boolean;
}

export function welcomeRows(invitation: Invitation, style: Style): string[] {
  const { url, own, hasKeys } = invitation;
  const whose =
    own.length === 0
      ? 'Its model is the given one.'
      : `Its model has your functions from ${own.join(', ')}; the others are given.`;
  const keys = hasKeys ? 'h: more commands. r: restart. q: stop.' : 'Ctrl-C: stop.';
  return [
    style.strong(`Your server: ${url}`),
    ...paragraph(`${whose} It starts again when you save. Only this machine can reach it.`, style),
    '',
    ...tokenRows(invitation, style),
    '',
    ...paragraph(keys, style).map(style.quiet),
    '',
  ];
}

export function helpRows(invitation: Invitation, style: Style): string[] {
  return [
    '',
    ...tokenRows(invitation, style),
    ...photoRows(invitation, style),
    ...paragraph('r: restart. q or Ctrl-C: stop.', style).map(style.quiet),
    '',
  ];
}

function tokenRows({ client, url }: Invitation, style: Style): string[] {
  if (!client) return paragraph('No client in db.json has the grant client_credentials.', style);
  const user = shellWord(`${client.clientId}:${client.clientSecret}`);
  return [
    ...paragraph('Ask for a token in another terminal:', style),
    style.code(`  curl -i -u ${user} -d grant_type=client_credentials ${url}/token`),
  ];
}

function photoRows({ token, url }: Invitation, style: Style): string[] {
  const photos = `curl -i ${url}/photos`;
  const newest = token && shellWord(`Authorization: Bearer ${String(token.accessToken)}`);
  return [
    ...paragraph('Ask for the photos, without a token:', style),
    style.code(`  ${photos}`),
    ...(newest === undefined
      ? []
      : [
          ...paragraph('And with the newest token of db.json:', style),
          style.code(`  ${photos} -H ${newest}`),
        ]),
  ];
}
