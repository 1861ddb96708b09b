import { withHints, type Evidence, type Finding, type Noticed } from '#lesson';
import type { CallStep, StepTexts } from '../../lesson.js';
import type { Answered } from '../../steps/answered.js';
import { checkCalls } from '../../steps/calls.js';
import { returnPlace } from '../../steps/no-answer.js';
import { touchedFinding } from '../../steps/touched.js';
import type { FunctionSubject } from '../../subject.js';
import type { CallDetails } from '../../words/call-endings.js';
import { only, ordinary, peopleIn, posing, usernameOf } from '../evidence/users.js';
import { distinctFindings, distinctHints, type DistinctDetails } from '../words/distinct.js';
import { callHints } from '../words/hints.js';
import { checkUser, kept, sharedFindings, type Shared } from './user.js';

/** No client gets the username of a person. */
export function distinctStep(subject: FunctionSubject, texts: StepTexts): CallStep<DistinctDetails & Shared> {
  return {
    id: 'distinct',
    ...texts,
    calls: { hints: callHints(subject) },
    findings: { ...sharedFindings(subject), ...withHints(distinctFindings, distinctHints) },
    check: (evidence) => checkDistinct(subject, evidence),
    seen: () => 'Clients with the `clientId`, `id` and `name` of a person did not become that person.',
  };
}

function checkDistinct(
  subject: FunctionSubject,
  evidence: Evidence,
): Noticed<CallDetails & DistinctDetails & Shared> {
  const before = checkUser(subject, evidence);
  const isUsable = ordinary(evidence.run?.probes ?? []).some((probe) => usernameOf(probe) !== undefined);
  if (before === 'blocked' || !isUsable || before.some(({ kind }) => kind === 'result-person'))
    return 'blocked';
  return checkCalls<CallDetails & DistinctDetails & Shared>(only(posing, evidence), {
    isReported: () => false,
    check: (one) => posesIn(one) ?? (before.length > 0 ? [] : touchedFinding(one, kept)),
  });
}

/** Nothing is right here too. */
function posesIn({ probe, facts }: Answered): Finding<DistinctDetails>[] | undefined {
  const { purpose } = probe;
  const username = usernameOf(probe);
  const isPerson = username !== undefined && peopleIn(probe).includes(username);
  if (purpose.type !== 'service' || !purpose.like || !isPerson) return undefined;
  const place = returnPlace(facts);
  const details = { property: purpose.like.property, username };
  return [{ kind: 'person', details, ...(place && { place }) }];
}
