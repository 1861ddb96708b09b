/** `2026-11-24 15:04:05`, local time. */
export function momentOf(date: Date): string {
  return `${dayOf(date)} ${clockOf(date)}`;
}

/** `at 15:04:05` for today, else `on 2026-11-24 at 15:04:05`. */
export function timeOf(date: Date, now: Date): string {
  return dayOf(date) === dayOf(now) ? `at ${clockOf(date)}` : `on ${dayOf(date)} at ${clockOf(date)}`;
}

/** `under a minute`, `12 minutes`, `1 hour 5 minutes`. `ms`: the duration in ms. */
export function durationOf(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return 'under a minute';
  const parts = [counted(Math.floor(minutes / 60), 'hour'), counted(minutes % 60, 'minute')];
  return parts.filter((part) => !part.startsWith('0 ')).join(' ');
}

function counted(count: number, what: string): string {
  return `${String(count)} ${what}${count === 1 ? '' : 's'}`;
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
