/* the database */ const /* is */ db /* = */ = /* loaded */ require(/* from */ './db.js') /* here */;

// token.client = { id: client.clientID };
const saveToken /* a function */ = (/* 1 */ token /* , */, /* 2 */ client, /* 3 */ user /* .username */) => /* so */ {
  token /* . */.client = /* { */ { /* name: */ id: /* value: */ client /* ! */.clientId /* , */ };
  // db.token.push(token)
  token.user = { username: /* user.userName */ user.username };
  /* return */ db.tokens /* [0] */
    .push(/* client, */ token);
  return /* db.tokens.push(token) */ token; // }
};

module /* .export */.exports = { /* saveToken: */ saveToken /* () */ };
