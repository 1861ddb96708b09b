const store = require('./data/store');

exports.add = (token: object): number => store.tokens.push(token);
