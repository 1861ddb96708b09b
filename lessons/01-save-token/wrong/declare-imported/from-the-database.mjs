import saveToken from './db.js';
