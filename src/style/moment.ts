/** `2026-11-24 15:04:05`, local time. */
export function momentOf(date: Date): string {
  return `${dayOf(date)} ${clockOf(date)}`;
}

/** `at 15:04:05` for today, else `on 2026-11-24 at 15:04:05`. */
export function timeOf(date: Date, now: Date): string {
  return dayOf(date) === dayOf(now) ? `at ${clockOf(date)}` : `on ${dayOf(date)} at ${clockOf(date)}`;
}

function dayOf(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(two).join('-');
}

function clockOf(date: Date): string {
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
