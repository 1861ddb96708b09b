import { quoted, shown, type Evidence } from '#lesson';
import { carriersOf } from '../evidence/carriers.js';
import type { Part, StoreSubject } from '../subject.js';

export function seenPart({ name, source, subject }: Part): (evidence: Evidence) => string | undefined {
  return ({ run }) => {
    const [probe] = run?.probes ?? [];
    const carriers = probe ? carriersOf(probe, subject) : [];
    const value = carriers.find((carrier) => carrier[name] !== undefined)?.[name];
    if (value === undefined) return undefined;
    return `${quoted(`${subject.changes}.${name}`)} held ${quoted(shown(value))}, the ${source} of a test ${name}.`;
  };
}

export function seenStore({ list, texts }: StoreSubject): (evidence: Evidence) => string | undefined {
  return ({ run }) => {
    const [probe] = run?.probes ?? [];
    const { answer } = probe ?? {};
    if (answer?.type !== 'returned') return undefined;
    const [before, after] = [answer.before, answer.after].map(({ lists }) => lists[list]?.length);
    if (before === undefined || after === undefined) return undefined;
    return `In a test, ${quoted(`db.${list}`)} went from ${String(before)} to ${String(after)} records, and the server got the ${texts.result}.`;
  };
}
