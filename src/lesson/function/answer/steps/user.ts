import {
  closestName,
  type Facts,
  sameValue,
  withHints,
  type Evidence,
  type Finding,
  type Findings,
  type Noticed,
  type Probe,
} from '#lesson';
import { isHeld, keyPlace, secretIn, typeOf } from '../../evidence/held.js';
import type { CallStep, StepTexts } from '../../lesson.js';
import type { Answered } from '../../steps/answered.js';
import { checkCalls } from '../../steps/calls.js';
import { returnPlace, whyNothing } from '../../steps/no-answer.js';
import { touchedFinding } from '../../steps/touched.js';
import type { FunctionSubject } from '../../subject.js';
import type { CallDetails } from '../../words/call-endings.js';
import {
  noAnswerFindings,
  outsideFindings,
  type NoAnswerDetails,
  type OutsideDetails,
} from '../../words/no-answer.js';
import { touchedFindings, type TouchedDetails } from '../../words/touched.js';
import { clientIdOf, only, ordinary, peopleIn, usernameOf } from '../evidence/users.js';
import { callHints, sharedHints, userHints } from '../words/hints.js';
import { userFindings, type UserDetails } from '../words/user.js';

export type Shared = OutsideDetails & NoAnswerDetails & TouchedDetails<'client'>;
type UserFinding = Finding<UserDetails & NoAnswerDetails & OutsideDetails>;

export const kept = { parameters: ['client'], lists: ['clients', 'users', 'tokens'] } as const;

/** What both steps of the lesson report. */
export function sharedFindings(subject: FunctionSubject): Findings<Shared> {
  return {
    ...noAnswerFindings(subject),
    ...withHints<OutsideDetails & TouchedDetails<'client'>>(
      { ...outsideFindings(subject), ...touchedFindings<'client'>(subject, kept) },
      sharedHints(subject),
    ),
  };
}

/** Each client has its own user, the same each time. */
export function userStep(subject: FunctionSubject, texts: StepTexts): CallStep<UserDetails & Shared> {
  return {
    id: 'user',
    ...texts,
    calls: { hints: callHints(subject) },
    findings: { ...sharedFindings(subject), ...withHints(userFindings, userHints) },
    check: (evidence) => checkUser(subject, evidence),
    seen: ({ run }) => {
      const [probe] = ordinary(run?.probes ?? []);
      const username = probe && usernameOf(probe);
      return username === undefined ? undefined : `A client got the user \`${username}\`, each time.`;
    },
  };
}

/** The findings of `userStep`. */
export function checkUser(
  subject: FunctionSubject,
  evidence: Evidence,
): Noticed<CallDetails & UserDetails & Shared> {
  return checkCalls<CallDetails & UserDetails & Shared>(only(ordinary, evidence), {
    isReported: () => false,
    check: (one) => {
      const [wrong, touched] = [wrongUser(subject, one), touchedFinding(one, kept)];
      const isExplained = touched.length > 0 && /^(?:changes|same-for-all)$/.test(wrong?.[0]?.kind ?? '');
      return wrong && !isExplained ? wrong : touched;
    },
  });
}

function wrongUser(subject: FunctionSubject, one: Answered): UserFinding[] | undefined {
  const { probe, probes, facts } = one;
  const { answer } = probe;
  if (answer.type !== 'returned') return undefined;
  const { value } = answer.result;
  const place = returnPlace(facts);
  if (value === undefined || value === null) {
    const search = probes.every((other) => usernameOf(other) === undefined) && searchIn(one);
    if (search) return [{ kind: 'searched-users', details: {}, place: search.place }];
    if (value === undefined) return [whyNothing(answer, { probes, facts })];
  }
  const wrong = wrongShape(value, probe) ?? wrongAmong(probe, probes);
  if (!wrong) return undefined;
  const own = wrong.kind === 'secret' ? keyPlace(wrong.details.property, facts) : undefined;
  const at = own ?? place;
  return [{ ...(at && { place: at }), ...(whyWrong(subject, wrong, one) ?? wrong) }];
}

const unnamed = /^(?:same-for-all|username-(?:undefined|missing|empty))$/;

/** The mistake in the source that explains the finding. */
function whyWrong(
  subject: FunctionSubject,
  { kind, details }: Finding<UserDetails>,
  { facts }: Answered,
): Finding<UserDetails> | undefined {
  if ((kind === 'changes' || kind === 'same-for-all') && returnsOuterObject(facts))
    return { kind: 'shared-object', details: {} };
  if (!unnamed.test(kind)) return undefined;
  if (kind === 'same-for-all' && details.username.includes('${'))
    return { kind: 'template-quoted', details: { username: details.username } };
  return unknownProperty(subject, facts);
}

/** `return account;`, where `account` is declared outside the function. */
function returnsOuterObject({ returns, declarations }: Facts): boolean {
  return returns.some(
    ({ path }) =>
      path?.length === 1 &&
      declarations.some(({ depth, names }) => depth === 0 && names.includes(path[0] ?? '')),
  );
}

/** `client.ID` */
function unknownProperty(
  { parameters, properties }: FunctionSubject,
  { reads }: Facts,
): Finding<UserDetails> | undefined {
  const [client = ''] = parameters;
  const known = properties?.[client] ?? [];
  const read = reads.find(
    ({ path }) => path[0] === client && path.length === 2 && !known.includes(path[1] ?? ''),
  );
  if (!read) return undefined;
  const meant = closestName(read.path[1] ?? '', known);
  const details = { read: read.path.join('.'), ...(meant !== undefined && { meant: `${client}.${meant}` }) };
  return { kind: 'property-unknown', details, place: read.place };
}

function searchIn({ facts }: Answered): Answered['facts']['calls'][number] | undefined {
  return facts.calls.find(
    ({ callee }) => callee.includes('users') && /^find|^filter$/.test(callee.at(-1) ?? ''),
  );
}

function wrongShape(value: unknown, probe: Probe): Finding<UserDetails> | undefined {
  if (!isHeld(value)) return { kind: 'result-other', details: { type: typeOf(value) } };
  const { clientSecret, ...open } = probe.args[0] as Readonly<Record<string, unknown>>;
  if (sameValue(value, { ...open, clientSecret })) return { kind: 'client-itself', details: {} };
  if (isPerson(value, probe)) return { kind: 'result-person', details: {} };
  const property = secretIn(value, open, probe);
  if (property !== undefined) return { kind: 'secret', details: { property } };
  const { username } = value;
  if (username === undefined && 'username' in value) return { kind: 'username-undefined', details: {} };
  if (username === undefined) return { kind: 'username-missing', details: { keys: Object.keys(value) } };
  if (typeof username !== 'string')
    return { kind: 'username-other-type', details: { type: typeOf(username) } };
  return username === '' ? { kind: 'username-empty', details: {} } : undefined;
}

function isPerson(value: unknown, { answer }: Probe): boolean {
  return answer.before?.lists.users?.some((user) => sameValue(user.value, value)) ?? false;
}

/** One client has one username, and no other client has it. */
function wrongAmong(probe: Probe, probes: readonly Probe[]): Finding<UserDetails> | undefined {
  const username = usernameOf(probe) ?? '';
  const same = probes.filter((other) => clientIdOf(other) === clientIdOf(probe)).map(usernameOf);
  const usernames = [...new Set(same.filter((one) => one !== undefined))];
  if (usernames.length > 1)
    return { kind: 'changes', details: { client: clientIdOf(probe), usernames: usernames.slice(0, 2) } };
  const others = probes.filter((other) => clientIdOf(other) !== clientIdOf(probe));
  if (!others.some((other) => usernameOf(other) === username)) return undefined;
  return { kind: 'same-for-all', details: { username, isPerson: peopleIn(probe).includes(username) } };
}
