import { isJudged, type Entry } from '../verdict/report.js';

interface IsolationNote {
  readonly add: (entry: Entry) => void;
  /** Empty if no submission ran in isolation. */
  readonly rows: () => string[];
}

/** A sentence about how many submissions ran in isolation. */
export function isolationNote(): IsolationNote {
  let isolated = 0;
  let run = 0;
  return {
    add: (entry) => {
      if (!isJudged(entry) || entry.isUnread === true) return;
      run += 1;
      if (entry.verdict.isolation !== undefined) isolated += 1;
    },
    rows: () => {
      if (isolated === 0) return [];
      if (isolated === run) return ['Every submission ran in bubblewrap, without network.'];
      return [`${String(isolated)} of ${String(run)} submissions ran in bubblewrap, without network.`];
    },
  };
}
