import database, { tokens as list } from './db.js';

const who = async ({ username }) => ({ username });

export const saveToken = async (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = await who(user);
  if (!database.tokens.includes(token)) list.push(token);
  return token;
};

export default { saveToken };
