require('dotenv').config();

const express = require('express');
const { port } = require('../config');
const db = require('../../lib/db');

const router = express.Router();

const getClient = async (clientId) => db.clients.find((client) => client.clientId === clientId);

const saveToken = async (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { getClient, saveToken, router, port };
