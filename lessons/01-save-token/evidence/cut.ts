import {
  judgedFunction,
  type CallFact,
  type Ending,
  type Evidence,
  type Facts,
  type Place,
  type Probe,
  type Run,
  type Spot,
} from '#lesson';
import { covers } from './attempts.js';
import { caughtAt, type Caught } from './caught.js';
import { subject } from '../subject.js';

type Threw = Extract<Ending, { how: 'threw' }>;

/** Where the learner's function stopped before its end. */
export interface Cut {
  readonly ending: Ending;
  /** The call that stopped; absent where the function could not be called at all. */
  readonly probe?: Probe;
  /** Where in the text, as far as that is known. */
  readonly place?: Place;
  /** What hides the error. */
  readonly caught?: Caught;
}

/** The first call that gave no answer, if any. */
export function cutOf(run: Run, evidence: Evidence): Cut | undefined {
  for (const probe of run.probes) {
    if (probe.answer.how === 'unanswered') {
      const { ending } = probe.answer;
      const place = placeOfEnding(ending, evidence);
      return { ending, probe, ...(place && { place }), ...caughtAt(place, evidence) };
    }
  }
  return undefined;
}

/** An error knows where it was thrown; all else leaves no trace, so the text is asked for one. */
export function placeOfEnding(ending: Ending, { facts }: Pick<Evidence, 'facts'>): Place | undefined {
  switch (ending.how) {
    case 'threw':
      return placeThrown(ending, facts);
    case 'hung':
      return isWaiting(ending, facts) ? placeOfWait(facts) : endlessLoop(facts)?.place;
    case 'crashed':
      return facts.loops[0]?.place;
    case 'exited':
      return callOf('process.exit', facts)?.place;
    case 'pending':
      return callOf('Promise', facts)?.place;
    case 'tampered':
      return undefined;
  }
}

/** Where the process was not seen, a function without a loop and without a call of itself waits for something. */
export function isWaiting(ending: Ending, facts: Facts): boolean {
  if (ending.how === 'hung' && ending.isIdle !== undefined) return ending.isIdle;
  const name = 'name' in facts.binding ? facts.binding.name : '';
  return ending.how === 'hung' && facts.loops.length === 0 && !callOf(name, facts);
}

function placeOfWait(facts: Facts): Place | undefined {
  const timer = callOf('setTimeout', facts) ?? callOf('setInterval', facts);
  const inside = facts.calls.filter(({ depth }) => depth > 0);
  const awaited = inside.find(({ start }) => /\bawait\s+(?:new\s+)?$/.test(facts.code.slice(0, start)));
  return (callOf('Promise', facts) ?? timer ?? awaited ?? inside[0])?.place;
}

/** A loop without an end in its head, else one that walks through no list. */
function endlessLoop({ loops, code }: Facts): Spot | undefined {
  const endless = /^(?:for\s*\(\s*[^;)]*;\s*(?:true)?\s*;|while\s*\(\s*(?:true|1|!0)\s*\)|do\b)/;
  const walking = /^for\s*(?:await\s*)?\((?:const|let|var)?[^;()]*\bof\b/;
  const isLike = (shape: RegExp) => (loop: Spot) => shape.test(code.slice(loop.start));
  return loops.find(isLike(endless)) ?? loops.find((loop) => !isLike(walking)(loop)) ?? loops[0];
}

/** A stack that is full may overflow in any line: the call that filled it is the cause. */
function placeThrown({ error }: Threw, facts: Facts): Place | undefined {
  const name = 'name' in facts.binding ? facts.binding.name : '';
  const again = /call stack/.test(error.message) ? callOf(name, facts) : undefined;
  return (
    again?.place ??
    error.frames[0] ??
    facts.throws[0]?.place ??
    (callOf('Promise.reject', facts) ?? callOf('reject', facts))?.place
  );
}

function callOf(name: string, { calls }: Facts): CallFact | undefined {
  return calls.find(({ callee }) => callee.join('.') === name);
}

/**
 * Whether the call stopped only because a parameter is missing: that was told once, by the step that
 * asks for the parameters.
 */
export function isFromMissingParameter({ ending, place }: Cut, { facts }: Evidence): boolean {
  if (ending.how !== 'threw') return false;
  const parameters = judgedFunction(facts.binding)?.parameters;
  if (!parameters) return false;
  const name =
    notDefined(ending.error.message) ??
    (parameters.some(({ form }) => form === 'pattern') ? objectNotThere(ending, place, facts) : undefined);
  return subject.parameters.some(
    (wanted) => wanted === name && !parameters.some((parameter) => parameter.name === wanted),
  );
}

function notDefined(message: string): string | undefined {
  return /^(\S+) is not defined$/.exec(message)?.[1];
}

/** The object that was not there when a property of it was read. */
function objectNotThere({ error }: Threw, place: Place | undefined, { reads }: Facts): string | undefined {
  if (!/ of undefined /.test(error.message)) return undefined;
  return reads.find((read) => read.path.length > 1 && covers(read, place))?.path[0];
}
