import { existsSync, promises as fs } from 'node:fs';
import { join } from 'node:path';
import { appFolder, type Workspace } from './workspace.js';

const givenModel = `// A complete model. \`model.js\` puts your own functions in the place of these.
const db = require('./db.js');

const codes = [];

module.exports = {
  getClient: async (clientId, clientSecret) =>
    db.clients.find((client) => client.clientId === clientId && client.clientSecret === clientSecret),

  getUserFromClient: async (client) => ({ username: \`service:\${client.clientId}\` }),

  saveToken: async (token, client, user) => {
    const saved = { ...token, client: { id: client.id }, user: { username: user.username } };
    db.tokens.push(saved);
    return saved;
  },

  getAccessToken: async (accessToken) => {
    const token = db.tokens.find((one) => one.accessToken === accessToken);
    return token && { ...token, accessTokenExpiresAt: new Date(token.accessTokenExpiresAt) };
  },

  getAuthorizationCode: async (code) => codes.find((one) => one.authorizationCode === code),

  revokeAuthorizationCode: async ({ authorizationCode }) => {
    const index = codes.findIndex((one) => one.authorizationCode === authorizationCode);
    if (index >= 0) codes.splice(index, 1);
    return index >= 0;
  },
};
`;

const server = `// Starts your server without oauth-lessons: \`npm install\`, then \`npm start\`.
const { createServer } = require('node:http');
const app = require('./app.js');

const port = process.env.PORT ?? 3000;
const server = typeof app === 'function' ? createServer(app) : app;
server.listen(port, () => console.log(\`Your server: http://localhost:\${server.address().port}\`));
`;

const packageFile = `${JSON.stringify(
  {
    name: 'my-oauth-server',
    private: true,
    type: 'commonjs',
    scripts: { start: 'node server.js' },
    dependencies: { '@node-oauth/oauth2-server': '^5.3.0', 'body-parser': '^2.2.0', express: '^5.1.0' },
  },
  null,
  2,
)}\n`;

const firstLine = '// The model of your server. oauth-lessons writes this file: do not change it.';

/** `lessonIds`: of the lessons whose functions pass. */
function appModel(lessonIds: readonly string[]): string {
  const own = lessonIds.map((id) => `  ...own('../${id}/model.js'),\n`).join('');
  return `${firstLine}
// The given functions, and over them your own that pass.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const own = (file) => (existsSync(join(__dirname, file)) ? require(file) : {});

module.exports = {
  ...require('./given-model.js'),
${own}};
`;
}

/** What is in the folder of the server, beside the learner's \`app.js\`. */
export const appFiles: Readonly<Record<string, string>> = {
  'given-model.js': givenModel,
  'model.js': appModel([]),
  'server.js': server,
  'package.json': packageFile,
};

/** Puts the learner's functions into the model of the server. A file that is not ours stays as it is. */
export async function updateAppModel(workspace: Workspace, lessonIds: readonly string[]): Promise<void> {
  const file = join(workspace.folder, appFolder, 'model.js');
  if (!existsSync(file)) return;
  const known = await fs.readFile(file, 'utf8');
  const wanted = appModel(lessonIds);
  if (known.startsWith(firstLine) && known !== wanted) await fs.writeFile(file, wanted);
}
