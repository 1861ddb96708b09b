const db = require('./db.js');

class Model {
  const saveToken = (token, client, user) => {
    return token;
  };
}
