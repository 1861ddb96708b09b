const { add }: { add: (token: object) => number } = require('./helper');

type Any = Record<string, any>;

const saveToken = (token: Any, client: Any, user: Any): Any => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  add(token);
  return token;
};

module.exports = { saveToken };
