import db from './db.js';

export const isToken = (token) => Array.isArray(db.tokens) && typeof token.accessToken === 'string';
