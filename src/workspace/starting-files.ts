import { workspaceFormat } from './workspace.js';

/** `type` protects the folder from a package of ES modules around it. */
export const packageFile = `${JSON.stringify(
  {
    name: 'my-oauth-lessons',
    private: true,
    type: 'commonjs',
    'oauth-lessons': { workspace: workspaceFormat },
  },
  null,
  2,
)}\n`;

export const ignoreFile = `.oauth-lessons/
node_modules/
`;

export const databaseModule = `// The database: the clients, users and tokens of ../db.json, as arrays.
module.exports = require('../db.json');
`;

export const readme = `# My OAuth lessons

You write the model of an OAuth 2.0 server here, one function at a time.

    npx oauth-lessons start .    resumes where you left off
    npx oauth-lessons check      judges your code
    npx oauth-lessons hint       shows a hint for your current step
    npx oauth-lessons trace      shows a whole token request through your function
    npx oauth-lessons serve      runs your server, once you have begun it
    npx oauth-lessons --help     everything else

Each lesson has its own folder. Edit its \`model.js\`, in the terminal or in any editor.

## db.json

The database: clients (programs that ask for tokens), users, and the tokens that your function saved. Open it
and read it. The secrets in it are invented. \`npx oauth-lessons db\` shows it as tables, and
\`npx oauth-lessons db reset\` makes a fresh one.

## In CI

\`npx oauth-lessons check\` needs no terminal. It judges the lessons that you have begun; \`--all\` judges all of
them. The exit code is 0 when all steps pass, 1 when a step fails, and 2 when nothing could be judged.

The folder \`.oauth-lessons\` holds your progress and older versions of your files. It is safe to delete.
`;
