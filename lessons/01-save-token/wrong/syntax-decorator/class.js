const db = require('./db.js');

const Injectable = () => (made) => made;

@Injectable()
class Store {
  add(record) {
    db.tokens.push(record);
  }
}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  new Store().add(token);
  return token;
};

module.exports = { saveToken };
