const makeStore = (database) => {
  let count = 0;
  const add = (record) => {
    count += 1;
    database.tokens.push(record);
    return record;
  };
  return { add, size: () => count };
};

const store = makeStore(require('./db.js'));

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  return store.add(token);
};

module.exports = { saveToken };
