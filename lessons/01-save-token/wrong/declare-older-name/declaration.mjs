import db from './db.js';

export async function saveAccessToken(accessToken, clientId, expires, user) {
  db.tokens.push({ accessToken, accessTokenExpiresAt: expires, client: { id: clientId }, user });
}
