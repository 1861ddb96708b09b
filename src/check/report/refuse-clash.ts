import { resolve } from 'node:path';
import { realPath } from '../../durable-file/real-path.js';
import type { Target } from '../check-target.js';
import { UserError } from '../../errors/user-error.js';
import { isNamed, type Choice, type Destination } from './choose-reporters.js';

/** @throws UserError if a report would overwrite another one, a submission or its database */
export function refuseClash(choices: readonly Choice[], targets: readonly Target[]): void {
  const taken = new Map<string, Choice[]>();
  for (const choice of choices) {
    const place = placeOf(choice.destination);
    const others = taken.get(place) ?? [];
    taken.set(place, [...others, choice]);
    if (others.length > 0 && !goTogether([...others, choice])) throw twice(choice.destination);
  }
  for (const { file, databaseFile } of targets) {
    for (const path of [file, databaseFile]) {
      const [choice] = path === undefined ? [] : (taken.get(path) ?? []);
      if (choice) throw overwriting(path ?? '');
    }
  }
}

/** Results may be replaced by merged ones. @throws UserError if a report would overwrite a file that is read */
export function refuseOverwriting(choices: readonly Choice[], files: readonly string[], cwd: string): void {
  for (const file of files) {
    const place = placeOf({ type: 'file', path: resolve(cwd, file) });
    const isTaken = choices.some(
      (choice) => placeOf(choice.destination) === place && !isNamed(choice, 'jsonl'),
    );
    if (isTaken) throw overwriting(file);
  }
}

function placeOf(destination: Destination): string {
  if (destination.type === 'stdout') return '';
  try {
    return realPath(destination.path);
  } catch {
    return destination.path;
  }
}

/** GitHub removes the lines of `github` from the log, which leaves those of `pretty`. */
function goTogether(choices: readonly Choice[]): boolean {
  const areForTheLog =
    choices.some((one) => isNamed(one, 'github')) && choices.some((one) => isNamed(one, 'pretty'));
  return choices.length === 2 && choices[0]?.destination.type === 'stdout' && areForTheLog;
}

function twice(destination: Destination): UserError {
  if (destination.type === 'stdout')
    return new UserError(
      'Two reports cannot both go to the terminal.',
      'Give all but one a file: --reporter json=report.json.',
    );
  return new UserError(
    `Two reports cannot both go to ${destination.path}.`,
    'Give each its own file: --reporter json=report.json --reporter junit=report.xml.',
  );
}

function overwriting(path: string): UserError {
  return new UserError(
    `The report would overwrite ${path}, which this command reads.`,
    'Name another file for the report. Nothing was changed.',
  );
}
