export const saveToken = async (token, client, user) => {
  const { tokens } = await import('./db.js');
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  tokens.push(token);
  return token;
};
