import type { AppSubject } from '../lesson/subject.js';
import { appServer } from '../referee/app/app-server.js';
import { askApp } from '../referee/app/ask-app.js';
import type { AppExchange, PlannedGroup } from '../referee/app/exchange.js';
import { playStory, worldOf, type People } from '../referee/story.js';
import type { World } from '../referee/world.js';
import { loadOnce } from '../sandbox/outside/load-module.js';
import type { Running } from '../sandbox/outside/running.js';
import type { CallFact, Facts } from '../source/facts.js';
import type { Place } from '../verdict/finding.js';
import type { Play } from './attacks.js';
import { programIn } from './program-in.js';
import type { ReadContext } from './submission.js';

/** `asked`: an app that answers no good request is not attacked. Attacks share a process until one gets through. */
export function playOnApp(asked: readonly AppExchange[], context: ReadContext<AppSubject>): Play {
  const { judging, facts, start } = context;
  let running: Running | undefined;
  let count = 0;
  return async (attack, people) => {
    if (!asked.some(isServed)) return undefined;
    const program = programIn(worldWithToken(people), context)([]);
    running ??= await loadOnce(start(), { ...program, aheadMs: 0 }, judging);
    if (!running.app) return undefined;
    let app = await running.replaceRecords(program.database, 0);
    let clock = 0;
    const ended: AppExchange[] = [];
    const ask = async (group: PlannedGroup, aheadMs: number): Promise<readonly AppExchange[]> => {
      if (aheadMs !== clock) app = await app.replaceRecords({}, aheadMs);
      clock = aheadMs;
      const exchanges = await askApp(app, group, count + 1);
      count += group.length;
      ended.push(...exchanges.filter(({ ending }) => ending));
      return exchanges;
    };
    const story = await playStory(attack, people, appServer(people, { ask, codeAt: codeIn(facts), judging }));
    running = story.status === 'withstood' && ended.length === 0 ? app : undefined;
    return story;
  };
}

function isServed({ case: tried, answer }: AppExchange): boolean {
  return tried === 'good' && answer.type === 'whole' && answer.status >= 200 && answer.status < 300;
}

const hour = 3_600_000;

function worldWithToken(people: People): World {
  const token = { accessToken: people.accessToken, accessTokenExpiresAt: new Date(Date.now() + hour) };
  return { ...worldOf(people), tokens: [token] };
}

/** The innermost call at a place. */
function codeIn({ calls, code }: Facts): (at: Place) => string {
  return ({ line }) => {
    const around = calls.filter(({ place, last }) => line >= place.line && line <= last.line);
    const inner = around.reduce<CallFact | undefined>(
      (least, one) => (least && least.end - least.start <= one.end - one.start ? least : one),
      undefined,
    );
    return inner ? code.slice(inner.start, inner.end) : '';
  };
}
