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
import { covers } from './spots.js';
import { caughtAt, type Caught } from './caught.js';

type Threw = Extract<Ending, { type: 'threw' }>;

export interface Cut {
  readonly ending: Ending;
  readonly probe?: Probe;
  readonly place?: Place;
  readonly caught?: Caught;
}

export function cutOf(run: Run, evidence: Evidence): Cut | undefined {
  for (const probe of run.probes) {
    if (probe.answer.type === 'unanswered') {
      const { ending } = probe.answer;
      const place = placeOfEnding(ending, evidence);
      return { ending, probe, ...(place && { place }), ...caughtAt(place, evidence) };
    }
  }
  return undefined;
}

/** Only errors have a place; for other endings the source is searched. */
export function placeOfEnding(ending: Ending, { facts }: Pick<Evidence, 'facts'>): Place | undefined {
  switch (ending.type) {
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

export function isWaiting(ending: Ending, facts: Facts): boolean {
  if (ending.type === 'hung' && ending.isIdle !== undefined) return ending.isIdle;
  const name = 'name' in facts.binding ? facts.binding.name : '';
  return ending.type === 'hung' && facts.loops.length === 0 && !callOf(name, facts);
}

function placeOfWait(facts: Facts): Place | undefined {
  const timer = callOf('setTimeout', facts) ?? callOf('setInterval', facts);
  const inside = facts.calls.filter(({ depth }) => depth > 0);
  const awaited = inside.find(({ start }) => /\bawait\s+(?:new\s+)?$/.test(facts.code.slice(0, start)));
  return (callOf('Promise', facts) ?? timer ?? awaited ?? inside[0])?.place;
}

function endlessLoop({ loops, code }: Facts): Spot | undefined {
  const endless = /^(?:for\s*\(\s*[^;)]*;\s*(?:true)?\s*;|while\s*\(\s*(?:true|1|!0)\s*\)|do\b)/;
  const walking = /^for\s*(?:await\s*)?\((?:const|let|var)?[^;()]*\bof\b/;
  const isLike = (shape: RegExp) => (loop: Spot) => shape.test(code.slice(loop.start));
  return loops.find(isLike(endless)) ?? loops.find((loop) => !isLike(walking)(loop)) ?? loops[0];
}

/** A stack overflow can happen at any line. */
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

/** `declare` has reported the missing parameter already. */
export function isFromMissingParameter({ ending, place }: Cut, { facts }: Evidence): boolean {
  if (ending.type !== 'threw') return false;
  const parameters = judgedFunction(facts.binding)?.parameters;
  if (!parameters) return false;
  const name =
    notDefined(ending.error.message) ??
    (parameters.some(({ form }) => form === 'pattern') ? objectNotThere(ending, place, facts) : undefined);
  return facts.wanted.parameters.some(
    (wanted) => wanted === name && !parameters.some((parameter) => parameter.name === wanted),
  );
}

function notDefined(message: string): string | undefined {
  return /^(\S+) is not defined$/.exec(message)?.[1];
}

function objectNotThere({ error }: Threw, place: Place | undefined, { reads }: Facts): string | undefined {
  if (!/ of undefined /.test(error.message)) return undefined;
  return reads.find((read) => read.path.length > 1 && covers(read, place))?.path[0];
}
