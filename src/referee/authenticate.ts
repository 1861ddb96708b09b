import OAuth2Server from '@node-oauth/oauth2-server';
import type { Refusal } from './exchange.js';

export type FindToken = (accessToken: string) => Promise<Readonly<Record<string, unknown>> | undefined>;

/** As a bearer token (RFC 6750, 2.1). @returns undefined if it was accepted */
export async function authenticate(accessToken: string, find: FindToken): Promise<Refusal | undefined> {
  const model = { getAccessToken: find } as unknown as OAuth2Server.PasswordModel;
  const request = new OAuth2Server.Request({
    method: 'GET',
    headers: { authorization: `Bearer ${accessToken}` },
    query: {},
  });
  try {
    await new OAuth2Server({ model }).authenticate(request, new OAuth2Server.Response());
    return undefined;
  } catch (error) {
    const { name, message } = error as Error;
    return { error: name, description: message };
  }
}
