const db = require('./db.js');

const saveToken = () => {
};
