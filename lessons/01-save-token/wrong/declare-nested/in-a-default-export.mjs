import db from './db.js';

export default function model() {
  const saveToken = (token, client, user) => {
    token.client = { id: client.clientId };
    token.user = { username: user.username };
    db.tokens.push(token);
    return token;
  };
  return { saveToken };
}
