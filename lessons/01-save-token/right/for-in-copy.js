const db = require('./db.js');

const saveToken = (token, client, user) => {
  const record = {};
  for (const key in token) record[key] = token[key];
  record['client'] = { ['id']: client['clientId'] };
  record[`user`] = { [`username`]: user[`username`] };
  db['tokens']['push'](record);
  return record;
};

module['exports'] = { ['saveToken']: saveToken };
