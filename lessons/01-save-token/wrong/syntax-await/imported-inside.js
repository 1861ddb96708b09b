const saveToken = (token, client, user) => {
  const { default: db } = await import("./db.js");
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
