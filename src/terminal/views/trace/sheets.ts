import type { Sheet } from '../../session/dialogue.js';
import { exchangeRows, type ShownExchange } from '../exchange.js';
import { sequenceRows } from './sequence-rows.js';
import { mainExchange, storyOf, unfinishedStory, type LearnersPart } from './story.js';
import { unfinishedWords } from './words.js';

/** The picture of the request that matters most, then one request a sheet. `database`: undefined if nothing is saved. */
export function traceSheets(exchanges: readonly ShownExchange[], database: string | undefined): Sheet[] {
  const main = mainExchange(exchanges);
  const nameOf = (index: number): string => `Request ${String(index + 1)} of ${String(exchanges.length)}`;
  const requests = exchanges.map((exchange, index): Sheet => {
    const name = nameOf(index);
    return {
      name,
      rows: (style, isUnfolded = false) => exchangeRows(exchange, { name, database, isUnfolded }, style),
    };
  });
  if (!main) return requests;
  const picture: Sheet = {
    name: 'Picture',
    rows: (style, isUnfolded = false) => sequenceRows(storyOf(main, { database, isUnfolded }), style),
  };
  return [picture, ...requests];
}

interface Unfinished extends LearnersPart {
  readonly titles: readonly string[];
  readonly advice: string;
}

/** While steps do not pass. `titles`: of those steps. `advice`: how to continue. */
export function unfinishedSheet(
  { titles, advice, ...learners }: Unfinished,
  database: string | undefined,
): Sheet {
  const story = unfinishedStory(learners, `${unfinishedWords.lack(titles)} ${advice}`, database);
  return { name: story.title, rows: (style) => sequenceRows(story, style) };
}
