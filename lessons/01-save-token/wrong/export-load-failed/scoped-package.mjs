import { PrismaClient } from '@prisma/client';
import db from './db.js';

export const prisma = new PrismaClient();

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
