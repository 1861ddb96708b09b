const db = require('./db.js');

const saveToken = async (token, client, user) => {
  const set = async (name, value) => {
    token[name] = value;
  };
  const all = await Promise.allSettled([
    set('client', { id: client.clientId }),
    set('user', { username: user.username }),
    Promise.reject(new Error('not needed')),
  ]);
  if (all.filter(({ status }) => status === 'fulfilled').length < 2) throw new Error('No parts');
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
