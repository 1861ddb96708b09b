// Exports a function named then.
import db from './db.js';

export const then = (done) => done({ saveToken: (token) => token });


export const saveToken = (token, client, user) => {};
