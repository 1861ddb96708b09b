import type { Facts } from '#lesson';
import { caughtBefore } from '../../evidence/caught.js';
import { uncalled } from '../../evidence/own-functions.js';
import type { Answered } from '../../steps/answered.js';
import { caughtFinding } from '../../steps/ending.js';
import { returnPlace, whyNothing } from '../../steps/no-answer.js';
import { isHeld, typeOf } from '../../evidence/held.js';
import { addedRecords, hasPart, isOfOtherCall } from '../evidence/carriers.js';
import { insteadOfRecord } from '../evidence/instead.js';
import { additions } from '../evidence/list-changes.js';
import type { StoreSubject } from '../subject.js';
import type { StoreFinding } from '../words/store.js';
import { compare, partsOnlyIn } from './record.js';

export function answerFinding(one: Answered, subject: StoreSubject): StoreFinding | undefined {
  const found = wrongAnswer(one, subject);
  const hidden = found && caughtBefore(one.facts.returns, one);
  return hidden ? caughtFinding(hidden, one.facts) : found;
}

function wrongAnswer({ probe, probes, facts }: Answered, subject: StoreSubject): StoreFinding | undefined {
  const { answer } = probe;
  if (answer.type !== 'returned') return undefined;
  const { value } = answer.result;
  const place = returnPlace(facts);
  const at = place && { place };
  if (value === undefined) return whyNothing(answer, { probes, facts }, subject.changes);
  const other = insteadOfRecord(value, probe, subject);
  if (other) return { kind: 'answer-other', details: other, ...at };
  if (value === answer.after.lists[subject.list]?.length) {
    const isPush =
      !facts.returns.some(({ path }) => path?.at(-1) === 'length') &&
      facts.calls.some(({ callee }) => callee.at(-1) === 'push');
    return { kind: 'answer-length', details: { isPush }, ...at };
  }
  if (!isHeld(value)) return { ...notObject(value, facts), ...at };
  if (isOfOtherCall(value, probe, subject)) return { kind: 'other-record', details: {}, ...at };
  if (value[subject.key] === undefined && !hasPart(value, subject)) {
    return { kind: 'answer-other', details: { type: 'object' }, ...at };
  }
  const { missing, altered } = compare(value, probe, subject);
  if (altered) return { kind: 'answer-altered', details: altered, ...at };
  const record = addedRecords(probe, subject)[0]?.value;
  const lacking = [...missing, ...partsOnlyIn(isHeld(record) ? record : undefined, value, subject)];
  if (lacking.length === 0) return undefined;
  const isInRecord = isHeld(record) && lacking.every((name) => record[name] !== undefined);
  const pushed = isInRecord ? pushedInstead(facts) : undefined;
  const details = { missing: lacking, ...(pushed !== undefined && { pushed }) };
  return { kind: 'answer-lacks', details, ...at };
}

function notObject(value: unknown, facts: Facts): StoreFinding {
  const type = typeOf(value);
  const unrun = type === 'function' ? uncalled(facts) : undefined;
  return { kind: 'answer-other', details: { type, ...(unrun && { name: unrun.function.name }) } };
}

function pushedInstead(facts: Facts): string | undefined {
  const pushed = additions(facts)[0]?.arguments[0];
  const returned = facts.returns.findLast(({ depth }) => depth === 1)?.path?.join('.');
  const name = pushed?.path?.join('.') ?? (pushed?.type === 'ObjectExpression' ? '' : undefined);
  return name === returned ? undefined : name;
}
