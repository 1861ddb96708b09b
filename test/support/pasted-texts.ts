export type PastedText = readonly [what: string, source: string, kind: string, line: number];

const database = "const db = require('./db.js');";
const head = 'const saveToken = (token, client, user) => {';
const body = [
  '  token.client = { id: client.clientId };',
  '  token.user = { username: user.username };',
  '  db.tokens.push(token);',
  '  return token;',
  '};',
];
const exported = 'module.exports = { saveToken };';
const right = [database, '', head, ...body, '', exported];

/** Lines count from 1. */
function withLines(changes: Readonly<Record<number, string>>): string {
  return right.map((line, index) => changes[index + 1] ?? line).join('\n');
}

const after = (...lines: string[]): string => [...lines, ...right].join('\n');
const client = (value: string): string => withLines({ 4: `  token.client = ${value};` });

/** Each expectation was written before its first run. */
export const pastedTexts: readonly PastedText[] = [
  ['a language and a copy button', after('javascript', 'Copy code'), 'syntax-page-label', 2],
  ['a copy button alone', after('Copy code'), 'syntax-page-label', 1],
  ['a language and a button on one line', after('js Copy'), 'syntax-page-label', 1],
  ['two buttons', after('javascript', 'Copy Edit'), 'syntax-page-label', 2],
  ['a button for the clipboard', after('Copy to clipboard'), 'syntax-page-label', 1],
  ['a pressed button', after('Copied!'), 'syntax-page-label', 1],
  ['the speaker of a chat', after('ChatGPT said:'), 'syntax-page-label', 1],
  ['the counts of a code host', after('12 lines (10 loc) · 300 Bytes'), 'syntax-page-label', 1],
  ['a button below the code', [...right, 'Copy code'].join('\n'), 'syntax-page-label', 11],
  [
    'backticks around what is set',
    withLines({ 4: '  `token.client` = { id: `client.clientId` };' }),
    'syntax-markdown',
    4,
  ],
  [
    'backticks around a declared name',
    withLines({ 3: 'const `saveToken` = (token, client, user) => {' }),
    'syntax-markdown',
    3,
  ],
  [
    'backticks around parameters',
    withLines({ 3: 'const saveToken = (`token`, `client`, `user`) => {' }),
    'syntax-markdown',
    3,
  ],
  [
    'backticks around a line',
    withLines({ 1: "`const db = require('./db.js');`", 4: '`  token.client = { id: client.clientId };' }),
    'syntax-template-open',
    4,
  ],
  ['backticks in an object', withLines({ 10: 'module.exports = { `saveToken` };' }), 'syntax-markdown', 10],
  ['backticks around a key', client('{ `id`: client.clientId }'), 'syntax-markdown', 4],
  [
    'stars around what is set',
    withLines({ 4: '  **token.client** = { id: client.clientId };' }),
    'syntax-markdown',
    4,
  ],
  [
    'stars around a line',
    withLines({ 5: '  **token.user = { username: user.username };**' }),
    'syntax-markdown',
    5,
  ],
  [
    'a dash before a sentence',
    withLines({ 4: '  - set the client\n  token.client = { id: client.clientId };' }),
    'syntax-prose',
    4,
  ],
  [
    'a dash before two words',
    withLines({ 4: '  - set client\n  token.client = { id: client.clientId };' }),
    'syntax-prose',
    4,
  ],
  [
    'a star before a sentence',
    withLines({ 5: '  * set the user\n  token.user = { username: user.username };' }),
    'syntax-prose',
    5,
  ],
  [
    'a number before a sentence',
    withLines({ 6: '  3. save the token\n  db.tokens.push(token);' }),
    'syntax-prose',
    6,
  ],
  [
    'a box before a sentence',
    withLines({ 4: '  - [ ] set the client\n  token.client = {};' }),
    'syntax-prose',
    4,
  ],
  [
    'a numbered step',
    withLines({ 6: '  Step 4: Save the token\n  db.tokens.push(token);' }),
    'syntax-prose',
    6,
  ],
  ['a dash before a declaration', withLines({ 1: `- ${database}` }), 'syntax-line-marks', 1],
  [
    'numbers before some lines',
    withLines({ 4: `1. ${body[0]?.trim() ?? ''}`, 5: `2. ${body[1]?.trim() ?? ''}` }),
    'syntax-line-marks',
    4,
  ],
  [
    'plus signs before added lines',
    withLines({ 4: `+ ${body[0] ?? ''}`, 5: `+ ${body[1] ?? ''}` }),
    'syntax-line-marks',
    4,
  ],
  ['a plus sign before one line', withLines({ 7: '+  return token;' }), 'syntax-line-marks', 7],
  [
    'a minus sign before one line',
    withLines({ 7: '-  return null;\n   return token;' }),
    'syntax-line-marks',
    7,
  ],
  ['the head of a hunk', after('@@ -1,4 +1,6 @@'), 'syntax-line-marks', 1],
  ['the names of a diff', after('--- a/model.js', '+++ b/model.js'), 'syntax-line-marks', 1],
  ['the first line of a diff', after('diff --git a/model.js b/model.js'), 'syntax-line-marks', 1],
  ['line breaks written out', right.join('\\n'), 'syntax-escape-debris', 1],
  [
    'a tab written out',
    withLines({ 4: '\\ttoken.client = { id: client.clientId };' }),
    'syntax-escape-debris',
    4,
  ],
  [
    'quotes with backslashes',
    withLines({ 1: 'const db = require(\\"./db.js\\");' }),
    'syntax-escape-debris',
    1,
  ],
  [
    'single quotes with backslashes',
    withLines({ 1: "const db = require(\\'./db.js\\');" }),
    'syntax-escape-debris',
    1,
  ],
  [
    'an arrow as a code point',
    withLines({ 3: 'const saveToken = (token, client, user) =\\u003e {' }),
    'syntax-escape-debris',
    3,
  ],
  ['line breaks of Windows written out', right.join('\\r\\n'), 'syntax-escape-debris', 1],
  [
    'blanks of an address',
    withLines({ 3: 'const%20saveToken%20=%20(token,%20client,%20user)%20=%3E%20{' }),
    'syntax-escape-debris',
    3,
  ],
  [
    'the instruction',
    withLines({
      4: '  Inside the function, set token.client to an object whose id is client.clientId.\n  token.client = {};',
    }),
    'syntax-prose',
    4,
  ],
  [
    'the instruction with a name first',
    withLines({ 5: '  Likewise, set token.user to an object whose username is user.username.' }),
    'syntax-prose',
    5,
  ],
  [
    'the instruction with backticks',
    withLines({ 4: '  Set `token.client` to an object with the property `id`.' }),
    'syntax-prose',
    4,
  ],
  [
    'the instruction with code at its end',
    withLines({ 6: '  Add the token: db.tokens.push(token)' }),
    'syntax-prose',
    6,
  ],
  [
    'the instruction with a bracket',
    withLines({ 6: '  Add the complete token to db.tokens (with push) and return it.' }),
    'syntax-prose',
    6,
  ],
  ['the title of a step', withLines({ 4: '  Set the client\n  token.client = {};' }), 'syntax-prose', 4],
  ['a step and its title', withLines({ 3: `Step 1 of 5: Declare saveToken\n${head}` }), 'syntax-prose', 3],
  [
    'the instruction to export',
    withLines({ 10: 'Export the function with module.exports = { saveToken }' }),
    'syntax-prose',
    10,
  ],
  ['an anonymous object of C#', client('new { id = client.clientId }'), 'syntax-object-foreign', 4],
  ['a typed object of C#', client('new Client { Id = client.clientId }'), 'syntax-object-foreign', 4],
  ['a target-typed object of C#', client('new() { id = client.clientId }'), 'syntax-object-foreign', 4],
  ['new before a right object', client('new { id: client.clientId }'), 'nothing', 0],
  ['a struct of Go', client('Client{id: client.clientId}'), 'syntax-object-foreign', 4],
  ['a pointer to a struct of Go', client('&Client{id: client.clientId}'), 'syntax-object-foreign', 4],
  ['a map of Go', client('map[string]string{"id": client.clientId}'), 'syntax-object-foreign', 4],
  ['a hash table of PowerShell', client('@{ id = client.clientId }'), 'syntax-object-foreign', 4],
  ['a map of Elixir', client('%{id: client.clientId}'), 'syntax-object-foreign', 4],
  ['a designated initialiser of C', client('{ .id = client.clientId }'), 'syntax-object-foreign', 4],
  [
    'a dictionary of C#',
    client('new Dictionary<string, string> { { "id", client.clientId } }'),
    'syntax-object-foreign',
    4,
  ],
  [
    'a map of Java with two braces',
    client('new HashMap<>() {{ put("id", client.clientId); }}'),
    'syntax-object-foreign',
    4,
  ],
  ['a symbol key of Ruby', client('{ :id => client.clientId }'), 'syntax-object-foreign', 4],
  ['a dictionary of Swift', client('["id": client.clientId]'), 'syntax-braces-missing', 4],
  [
    'an arrow for the equals sign, none behind',
    withLines({ 3: 'const saveToken => (token, client, user) {' }),
    'syntax-arrow-early',
    3,
  ],
  [
    'an arrow after the equals sign',
    withLines({ 3: 'const saveToken = => (token, client, user) {' }),
    'syntax-arrow-early',
    3,
  ],
  [
    'an arrow without a keyword',
    withLines({ 3: 'saveToken => (token, client, user) {' }),
    'syntax-arrow-early',
    3,
  ],
  [
    'an arrow after function',
    withLines({ 3: 'function saveToken => (token, client, user) {' }),
    'syntax-arrow-early',
    3,
  ],
  [
    'an arrow in an export',
    withLines({ 3: 'exports.saveToken => (token, client, user) {' }),
    'syntax-arrow-early',
    3,
  ],
  [
    'an arrow before parameters of its own line',
    withLines({ 3: 'const saveToken =\n  => (token, client, user) {' }),
    'syntax-arrow-early',
    4,
  ],
  [
    'parameters with properties',
    withLines({ 3: 'const saveToken = (token, client.clientId, user.username) => {' }),
    'syntax-parameter-dotted',
    3,
  ],
  [
    'one parameter with a property',
    withLines({ 3: 'const saveToken = (token, client.id, user) => {' }),
    'syntax-parameter-dotted',
    3,
  ],
  [
    'parameters of token',
    withLines({ 3: 'const saveToken = (token, token.client, token.user) => {' }),
    'syntax-parameter-dotted',
    3,
  ],
  [
    'a parameter with brackets',
    withLines({ 3: "const saveToken = (token, client['clientId'], user) => {" }),
    'syntax-parameter-dotted',
    3,
  ],
  [
    'parameters of this',
    withLines({ 3: 'const saveToken = (this.token, this.client, this.user) => {' }),
    'syntax-parameter-dotted',
    3,
  ],
  [
    'a plain function with a property',
    withLines({ 3: 'const saveToken = function (token, client.clientId, user) {' }),
    'syntax-parameter-dotted',
    3,
  ],
  [
    'dots for commas',
    withLines({ 3: 'const saveToken = (token. client. user) => {' }),
    'syntax-separator',
    3,
  ],
  [
    'one dot for a comma',
    withLines({ 3: 'const saveToken = (token, client.user) => {' }),
    'syntax-separator',
    3,
  ],
  [
    'a comma in the value of a const',
    withLines({ 4: '  const id = client,clientId;' }),
    'syntax-comma-for-dot',
    4,
  ],
  [
    'a comma behind require',
    withLines({ 1: "const tokens = require('./db.js'),tokens;" }),
    'syntax-comma-for-dot',
    1,
  ],
  ['a comma in a loop', withLines({ 6: '  for (const one of db,tokens) {}' }), 'syntax-comma-for-dot', 6],
  ['a comma before a key', client('{ id: client,clientId: 1, }.id'), 'nothing', 0],
  [
    'a comma before a declared name',
    withLines({ 4: '  let token,client = { id: client.clientId };' }),
    'syntax-declared-twice',
    4,
  ],
];
