const { tokens } = require(`${__dirname}/db.js`);

exports.add = (token) => tokens.push(token);
