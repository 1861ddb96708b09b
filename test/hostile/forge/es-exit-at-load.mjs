// Ends the process while it is loaded.
import db from './db.js';

process.exit(0);


export const saveToken = (token, client, user) => {};
