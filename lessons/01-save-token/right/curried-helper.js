const { tokens } = require('./db.js');

const put = (key) => (value) => (object) => Object.assign(object, { [key]: value });
const compose = (...steps) => (start) => steps.reduce((value, step) => step(value), start);
const keep = (record) => (tokens.push(record), record);

const saveToken = (token, client, user) =>
  compose(put('client')({ id: client.clientId }), put('user')({ username: user.username }), keep)(token);

module.exports = { saveToken };
