import {
  closestName,
  findingOf,
  findingsOf,
  type AnyStep,
  type Finding,
  type Place,
  type RequestsRun,
} from '#lesson';
import {
  answerWords,
  credentialsIn,
  fileFindings,
  fileProblem,
  formIn,
  headerPlace,
  pathOf,
  queryOf,
  variableFindings,
  type Sent,
} from '#lesson/requests';
import { askFindings, type AskDetails } from '../words/ask.js';
import { meantToAsk, tokenAnswer } from './meant.js';

export const ask: AnyStep = {
  id: 'ask',
  title: 'Ask for a token',
  answer: ['# @name ask', 'POST ', 'Basic', 'Content-Type', 'grant_type'],
  why: 'A machine proves who it is, and gets a token for itself (RFC 6749, section 4.4).',
  hints: [
    'What does Nightly Backup send to the server, so that the server knows it and gives it something?',
    'It is a POST with a form. The id and the secret go into a header, the kind of grant goes into the body.',
    'The shape:\n    # @name ask\n    POST http://host/path\n    Authorization: Scheme id:secret\n    Content-Type: type/of-a-form\n    # an empty line\n    field=value',
  ],
  findings: { ...fileFindings, ...askFindings, ...findingsOf('ask', variableFindings) },
  check: (evidence) => {
    const { requests } = evidence;
    const unreadable = fileProblem(evidence);
    if (unreadable) return [unreadable];
    if (!requests || tokenAnswer(requests)) return [];
    const one = meantToAsk(requests);
    if (!one) return [{ kind: 'ask-absent', details: {} }];
    if (one.type === 'unsent') {
      const { place } = one.written;
      return [findingOf('ask', { kind: 'variable', details: one.problem, place })];
    }
    return [problemIn(one, requests)];
  },
  seen: ({ requests }) => {
    const one = requests && tokenAnswer(requests);
    const credentials = one && credentialsIn(one.sent.request);
    if (!credentials || !('id' in credentials)) return undefined;
    const whose = requests.isOwnServer ? 'Your own server' : 'The server';
    return `${whose} answered 200, and \`${credentials.id}\` has a token.`;
  },
};

type AskFinding = Finding<AskDetails>;

function problemIn(one: Sent, run: RequestsRun): AskFinding {
  const { request } = one.sent;
  const { method, body } = request;
  const { place } = one.written;
  const answer = answerWords(one.sent);
  if (pathOf(request) !== '/token')
    return { kind: 'ask-path', details: { path: pathOf(request), answer }, place };
  if (method !== 'POST') return { kind: 'ask-method', details: { method, answer }, place };
  if (body === '') {
    const kind = queryOf(request).has('grant_type') ? 'ask-query' : 'ask-no-body';
    return { kind, details: { answer }, place };
  }
  return bodyProblem(one, answer) ?? clientProblem(one, run, answer);
}

function bodyProblem({ sent, written }: Sent, answer: string): AskFinding | undefined {
  const { body, headers } = sent.request;
  const type = headers['content-type'];
  const typePlace = headerPlace(written, 'content-type');
  const place = written.bodyPlace ?? written.place;
  if (/json/i.test(type ?? '')) return { kind: 'ask-json', details: { answer }, place: typePlace };
  if (/^\s*[{[]/.test(body)) return { kind: 'ask-json', details: { answer }, place };
  if (!/^application\/x-www-form-urlencoded\b/i.test(type ?? ''))
    return { kind: 'ask-content-type', details: { type, answer }, place: typePlace };
  if (/\n|^\s|\s$|\s[=&]|[=&]\s/.test(body)) return { kind: 'ask-form', details: { answer }, place };
  const fields = [...new Set(formIn(sent.request).keys())];
  return fields.includes('grant_type')
    ? undefined
    : { kind: 'ask-no-grant-type', details: { fields, answer }, place };
}

/** RFC 6749, 5.2: who asks comes before what is asked for. */
function clientProblem(one: Sent, run: RequestsRun, answer: string): AskFinding {
  const { written, sent } = one;
  const credentials = credentialsIn(sent.request);
  const authorization = sent.request.headers.authorization;
  const place = authorization === undefined ? written.bodyPlace : headerPlace(written, 'authorization');
  switch (credentials.by) {
    case 'broken':
      return { kind: 'ask-basic', details: { answer }, place };
    case 'nothing':
      return noClient(one, authorization, answer, place);
    default: {
      const { id, secret } = credentials;
      if (secret === undefined || secret === '')
        return { kind: 'ask-no-secret', details: { id, answer }, place };
      return unknownClient({ id, secret }, run, { answer, place }) ?? grantProblem(one, id, run, answer);
    }
  }
}

function noClient(
  { sent }: Sent,
  authorization: string | undefined,
  answer: string,
  place: Place | undefined,
): AskFinding {
  const [scheme = ''] = authorization?.split(/\s/) ?? [];
  if (authorization !== undefined) return { kind: 'ask-scheme', details: { scheme, answer }, place };
  const names = [...formIn(sent.request).keys()];
  const field = names.find(
    (name) => closestName(name, ['client_id', 'client_secret', 'client']) !== undefined,
  );
  return field === undefined
    ? { kind: 'ask-no-credentials', details: { answer }, place }
    : { kind: 'ask-field', details: { field, answer }, place };
}

function unknownClient(
  { id, secret }: { readonly id: string; readonly secret: string },
  { data: { clients, users } }: RequestsRun,
  { answer, place }: { readonly answer: string; readonly place: Place | undefined },
): AskFinding | undefined {
  const known = clients.find(({ clientId }) => clientId === id);
  if (known?.clientSecret === secret) return undefined;
  if (known) return { kind: 'ask-secret', details: { id, answer }, place };
  if (users.some(({ username }) => username === id))
    return { kind: 'ask-person', details: { id, answer }, place };
  const ids = clients.map(({ clientId }) => clientId);
  const byName = clients.find(({ name }) => name === id)?.clientId;
  const closest = byName ?? closestName(id, ids);
  return { kind: 'ask-unknown-client', details: { id, closest, answer }, place };
}

function grantProblem(
  { sent, written }: Sent,
  id: string,
  { data: { clients } }: RequestsRun,
  answer: string,
): AskFinding {
  const grants = formIn(sent.request).getAll('grant_type');
  const [grant = ''] = grants;
  const place = written.bodyPlace;
  if (grant !== 'client_credentials') return { kind: 'ask-grant-type', details: { grant, answer }, place };
  const able = clients.filter((client) => client.grants.includes(grant)).map(({ clientId }) => clientId);
  if (able.includes(id)) return { kind: 'ask-refused', details: { answer }, place: written.place };
  return { kind: 'ask-client-grant', details: { id, others: able, answer }, place };
}
