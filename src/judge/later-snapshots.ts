import { canGoOn, type Answer, type Snapshot, type Thrown } from '../outside/model-port.js';
import { ownViews } from '../referee/overlap.js';
import type { Probe } from '../referee/play.js';
import type { Running } from '../sandbox/outside/running.js';

/** Late effects show in the snapshot before the next call, or in one more at the end. */
export async function withLaterSnapshots(
  probes: readonly Probe[],
  running: Running,
): Promise<readonly Probe[]> {
  const isOver = probes.some(({ answer }) => !canGoOn(answer));
  const last = isOver || probes.length === 0 ? undefined : await running.snapshot();
  const groups = groupsOf(probes);
  return groups.flatMap((group, index) => {
    const atLoad = index === 0 ? group[0]?.answer.before?.uncaught : [];
    return withLater(group, groups[index + 1]?.[0]?.answer.before ?? last, atLoad);
  });
}

function groupsOf(probes: readonly Probe[]): Probe[][] {
  const groups: Probe[][] = [];
  for (const probe of probes) {
    const group = groups.at(-1);
    if (group && group[0]?.answer.before?.lists === probe.answer.before?.lists) group.push(probe);
    else groups.push([probe]);
  }
  return groups;
}

function withLater(group: readonly Probe[], look?: Snapshot, atLoad: readonly Thrown[] = []): Probe[] {
  const answers = group.map(({ answer }): Answer => {
    if (answer.type !== 'returned') return answer;
    const { after } = answer;
    const later = look ? { ...look, args: after.args } : after;
    return { ...answer, later, uncaught: [...atLoad, ...after.uncaught, ...(look?.uncaught ?? [])] };
  });
  const views = ownViews(
    answers,
    group.map(({ exchange }) => exchange?.accessToken ?? ''),
  );
  return group.map((probe, index) => ({ ...probe, answer: views[index] ?? probe.answer }));
}
