// Waits for ever while it is loaded.
import db from './db.js';

await new Promise(() => {});


export const saveToken = (token, client, user) => {};
