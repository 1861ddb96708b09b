import { momentOf } from '../../style/moment.js';
import type { Reason, Version } from '../../workspace/history.js';

const reasons: Readonly<Record<Reason, string>> = {
  'start-over': 'start-over',
  restore: 'another one was restored',
  'saved-elsewhere': 'saved elsewhere',
  typed: 'typed, not saved',
  unsaved: 'typed, not saved',
  overwritten: 'was replaced',
  given: 'before code was added for a lesson',
};

/** `  12  2026-11-24 15:04:05  3 of 5 steps`, or why it was kept. */
export function versionLine({ number, keptAt, checked, because }: Version): string {
  const aside = because ? `kept, not checked (${reasons[because]})` : 'kept, not checked';
  return `${String(number).padStart(4)}  ${momentOf(keptAt)}  ${checked ? stepsIn(checked) : aside}`;
}

/** `12  11-24 15:04  3 of 5 steps`: at most 36 columns. */
export function shortVersionLine({ number, keptAt, checked, because }: Version): string {
  const day = momentOf(keptAt).slice(5, 16);
  return `${String(number).padStart(3)}  ${day}  ${checked ? stepsIn(checked) : because ? reasons[because] : 'not checked'}`;
}

function stepsIn({ passed, steps }: NonNullable<Version['checked']>): string {
  return `${String(passed)} of ${String(steps)} steps`;
}
