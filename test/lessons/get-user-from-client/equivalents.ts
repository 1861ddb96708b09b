import type { Equivalents } from '../../support/right-programs.js';

const answers = [
  'return { username: `service:${client.clientId}` };',
  "return { username: 'service:' + client.clientId };",
  "return { username: 'service:'.concat(client.clientId) };",
  "return { username: ['service', client.clientId].join(':') };",
  'return { ["username"]: `service:${client["clientId"]}` };',
  'const { clientId } = client; return { username: `service:${clientId}` };',
  'const username = `${client.clientId} (machine)`; return { username };',
  'const user = {}; user.username = `machine-${client.clientId}`; return user;',
  'const user = { username: "" }; user.username += "service:" + client.clientId; return user;',
  'return { id: client.id, username: `service:${client.id}` };',
  'return { username: `service:${client.name}`, isMachine: true };',
  'return { username: `service:${encodeURIComponent(client.clientId)}` };',
  "return Object.assign({}, { username: 'service:' + client.clientId });",
  'return Promise.resolve({ username: `service:${client.clientId}` });',
  'return new Promise((resolve) => setImmediate(resolve, { username: `service:${client.clientId}` }));',
  'const nameOf = ({ clientId }) => `service:${clientId}`; return { username: nameOf(client) };',
  'return JSON.parse(JSON.stringify({ username: `service:${client.clientId}` }));',
  'if (client.clientId) { return { username: `service:${client.clientId}` }; } return null;',
];

export const equivalents: Equivalents = {
  statements: [],
  answers: answers.map((answer) => () => answer),
};
