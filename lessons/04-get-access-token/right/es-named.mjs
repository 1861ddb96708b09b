import db from './db.js';

export const getAccessToken = async (accessToken) => {
  return db.tokens.find((token) => token.accessToken === accessToken);
};
