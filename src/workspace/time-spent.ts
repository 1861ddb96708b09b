/** A longer pause counts as this much: the learner was probably away. In ms. */
const longestPauseMs = 10 * 60 * 1000;

/** The time between the first and the last of these moments, without the rest of long pauses. In ms. */
export function timeSpent(moments: readonly Date[]): number {
  const times = moments.map((moment) => moment.getTime()).sort((one, other) => one - other);
  const pauses = times.slice(1).map((time, index) => time - (times[index] ?? time));
  return pauses.reduce((sum, pause) => sum + Math.min(pause, longestPauseMs), 0);
}
