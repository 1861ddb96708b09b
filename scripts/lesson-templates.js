/** All functions that the library calls, with their parameters and the array that they use. */
export const modelFunctions = {
  getClient: { parameters: ['clientId', 'clientSecret'], list: 'clients', record: 'client' },
  getUser: { parameters: ['username', 'password'], list: 'users', record: 'user' },
  getUserFromClient: { parameters: ['client'], list: 'users', record: 'user' },
  getAccessToken: { parameters: ['accessToken'], list: 'tokens', record: 'token' },
  getRefreshToken: { parameters: ['refreshToken'], list: 'tokens', record: 'token' },
  getAuthorizationCode: { parameters: ['authorizationCode'], list: 'tokens', record: 'code' },
  saveToken: { parameters: ['token', 'client', 'user'], list: 'tokens', record: 'token' },
  saveAuthorizationCode: { parameters: ['code', 'client', 'user'], list: 'tokens', record: 'code' },
  revokeToken: { parameters: ['token'], list: 'tokens', record: 'token' },
  revokeAuthorizationCode: { parameters: ['code'], list: 'tokens', record: 'code' },
  generateAccessToken: { parameters: ['client', 'user', 'scope'], list: 'tokens', record: 'token' },
  generateRefreshToken: { parameters: ['client', 'user', 'scope'], list: 'tokens', record: 'token' },
  generateAuthorizationCode: { parameters: ['client', 'user', 'scope'], list: 'tokens', record: 'code' },
  validateScope: { parameters: ['user', 'client', 'scope'], list: 'clients', record: 'scope' },
  verifyScope: { parameters: ['token', 'scope'], list: 'tokens', record: 'scope' },
  validateRedirectUri: { parameters: ['redirectUri', 'client'], list: 'clients', record: 'client' },
};

/** By path. The content is an example: a lookup that an author replaces. */
export function templatesOf({ id, name, folder }) {
  const parts = { id, name, key: modelFunctions[name].parameters[0], ...modelFunctions[name] };
  const lesson = `lessons/${folder}`;
  return {
    [`${lesson}/subject.ts`]: subject(parts),
    [`${lesson}/lesson.ts`]: lessonText(parts),
    [`${lesson}/README.md`]: readme(parts),
    [`${lesson}/starter.js`]: "const db = require('./db.js');\n\n",
    [`${lesson}/solution.js`]: solution(parts),
    [`${lesson}/solution.mjs`]: moduleSolution(parts),
    [`${lesson}/right/plain.js`]: solution(parts),
    [`${lesson}/wrong/find-other-record/first.js`]: solution(parts).replace(/find\(.*\)/, 'at(0)'),
    [`test/lessons/${id}/oracle.ts`]: oracle(parts),
  };
}

const subject = ({ name, parameters, list, record, key }) => `import { plainModules } from '#lesson';
import type { FunctionSubject } from '#lesson/function';

/** See \`${name}\` in the library's model specification. */
export const subject: FunctionSubject = {
  type: 'function',
  name: '${name}',
  parameters: [${parameters.map((parameter) => `'${parameter}'`).join(', ')}],
  reads: ['${record}.${key}'],
  list: '${list}',
  modules: plainModules,
  texts: {
    values: [${parameters.map((parameter) => `'the ${parameter}'`).join(', ')}],
    when: 'when a request comes',
    before: 'before any request has come',
    result: '${record}',
    done: 'The ${record} was returned',
    verb: 'find',
    doing: 'a search',
    code: ['return database.array.find(test);'],
    first: 'request',
    request: 'request',
    traffic: 'The ${record} comes from',
    use: 'search in an array',
    method: 'finds one item',
    misuse: 'The search is in the database object',
    owner: 'the ${record} is in',
    need: 'The server needs the ${record} to check the request',
    without: 'cannot answer any request',
    test: '\`if (${key})\`',
  },
};
`;

const lessonText = ({
  id,
  name,
  list,
  record,
  key,
}) => `import { withHints, type Evidence, type Finding, type Noticed } from '#lesson';
import {
  arrayHints,
  checkCalls,
  defineFunctionLesson,
  noAnswerFindings,
  outsideFindings,
  outsideHints,
  touchedFinding,
  touchedFindings,
  whyNothing,
  type Answered,
  type CallDetails,
  type CallStep,
  type NoAnswerDetails,
  type OutsideDetails,
  type TouchedDetails,
} from '#lesson/function';
import { subject } from './subject.js';

/** The lesson's own kinds, each with what its message needs to know. */
interface OwnDetails {
  'other-record': object;
}

type FindDetails = OwnDetails & OutsideDetails & NoAnswerDetails & TouchedDetails<never>;

/** The function changes nothing. */
const kept = { parameters: [], lists: ['clients', 'users', 'tokens'] } as const;

const find: CallStep<FindDetails> = {
  id: 'find',
  title: 'Find the ${record}',
  answer: ['db.${list}'],
  why: 'The server must know whose request it answers.',
  hints: [
    'Where does the server keep every ${record} that it knows?',
    'An array has a method that returns the first item that passes a test.',
    'The shape of the line:\\n    return database.array.find(test);',
  ],
  calls: { hints: [[['method-unknown'], arrayHints(subject)]] },
  findings: withHints<FindDetails>(
    {
      ...outsideFindings(subject),
      ...noAnswerFindings(subject),
      ...touchedFindings<never>(subject, kept),
      'other-record': {
        severity: 'problem',
        meaning: 'The function returns another ${record}.',
        say: () => ({
          message: '\`${name}\` returned another ${record} than the one that was asked for.',
          fix: 'Compare each ${record} with \`${key}\`.',
        }),
        hints: [
          'Which ${record} does the server ask for?',
          'Compare a property of each item with the first parameter.',
          'The shape of the test:\\n    (item) => item.property === one',
        ],
      },
    },
    [
      [['outside'], outsideHints(subject)],
      [
        ['lists-touched'],
        [
          'Which lines change something that is not theirs?',
          'A search reads the database. It adds, removes and sorts nothing.',
          'The shape of the line:\\n    return database.array.find(test);',
        ],
      ],
    ],
  ),
  check: checkFind,
};

function checkFind(evidence: Evidence): Noticed<CallDetails & FindDetails> {
  return checkCalls(evidence, { isReported: () => false, check: checkCall });
}

function checkCall(one: Answered): Finding<CallDetails & FindDetails>[] {
  const { answer, args, purpose } = one.probe;
  if (answer.type !== 'returned' || purpose.type !== 'own') return [];
  const { value } = answer.result;
  if (value === undefined) return [whyNothing(answer, one)];
  const found = value as { readonly ${key}?: unknown };
  if (found.${key} !== args[0]) return [{ kind: 'other-record', details: {} }];
  return touchedFinding(one, kept);
}

export const lesson = defineFunctionLesson({
  id: '${id}',
  title: 'Find a ${record}',
  subject,
  steps: [find],
});
`;

const readme = ({ name, parameters, list, record, key }) => `# Find a ${record}

Ada wants to print her photos. Say here who wants what, and what the learner builds.

You write the function \`${name}\`. Everything else is real: \`@node-oauth/oauth2-server\` answers the requests and calls your
function.

## Declare ${name}

Declare a function expression named \`${name}\` with the parameters ${parameters.map((parameter) => `\`${parameter}\``).join(', ')}, as an ES6 **arrow
function**. It may stay empty for now.

## Find the ${record}

Return the item of the \`${list}\` array in \`db\` whose \`${key}\` is the one that the server passes.

## Export ${name}

Export \`${name}\` from \`model.js\` with \`module.exports\`, as \`${name}\`.

## What you learned

Say here in three lines what was learned.

**Try it by hand:** write \`console.log(${key});\` as the first line of the function, then save.
`;

const solution = ({ name, parameters, list, record, key }) => `const db = require('./db.js');

const ${name} = (${parameters.join(', ')}) => {
  return db.${list}.find((${record}) => ${record}.${key} === ${key});
};

module.exports = { ${name} };
`;

const moduleSolution = (parts) =>
  solution(parts)
    .replace("const db = require('./db.js');", "import db from './db.js';")
    .replace(`const ${parts.name}`, `export const ${parts.name}`)
    .replace(/\nmodule\.exports.*\n/, '');

const oracle = ({ list, key }) => `import type { Works } from '../../support/oracle.js';

/** Whether the function does what it should, by a few invented calls. */
export const works: Works = async ({ db, call, made }) => {
  const records = ['one', 'two', 'three'].map((value) => made({ ${key}: value }));
  db.${list}.push(...records);
  for (const record of records) if ((await call(record.${key})) !== record) return false;
  return db.${list}.length === records.length;
};
`;
