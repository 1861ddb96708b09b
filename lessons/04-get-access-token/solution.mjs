import db from './db.js';

export const getAccessToken = (accessToken) => {
  return db.tokens.find((token) => token.accessToken === accessToken);
};
