// Ends the process at a later turn of loading.
import db from './db.js';

await 0;
process.exit(0);


export const saveToken = (token, client, user) => {};
