import papa from 'papaparse';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UserError } from '../../errors/user-error.js';
import { readDurable } from '../../durable-file/durable-file.js';
import { printable } from '../../verdict/printable.js';
import type { Person } from '../../verdict/report.js';
import { shownPath } from '../../workspace/shown-path.js';

export interface Enrolled extends Person {
  /** Relative to the current folder; undefined for a person without one. */
  readonly folder: string | undefined;
}

const columns = ['id', 'name', 'email', 'folder'] as const;
type Row = Readonly<Record<(typeof columns)[number], string>>;

/** A CSV file with these columns, in any order. @throws UserError if it cannot be used */
export function readRoster(path: string, cwd: string): Enrolled[] {
  const text = readDurable(resolve(cwd, path));
  if (text === undefined)
    throw new UserError(
      `There is no roster ${printable(path)}.`,
      'Check the path: it starts at the current folder.',
    );
  const { data, errors, meta } = papa.parse<Row>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: columnNamed,
    transform: (value) => value.trim(),
    delimitersToGuess: [',', ';', '\t'],
  });
  refuseColumns(meta.fields ?? [], path);
  const [error] = errors.filter(({ code }) => code !== 'UndetectableDelimiter');
  if (error) throw unusable(path, (error.row ?? 0) + 2, error.message);
  const people = data.map((row) => enrolledIn(row, cwd));
  refuseDuplicates(people, path);
  if (people.length === 0)
    throw new UserError(
      `The roster ${printable(path)} has no rows.`,
      `Write one for each person, with ${columns.join(', ')}.`,
    );
  return people;
}

/** `E-Mail` and `e_mail` are columns of our name too. */
function columnNamed(header: string): string {
  return header
    .trim()
    .toLowerCase()
    .replace(/^e[-_ ]?mail(?: address)?$/, 'email');
}

function refuseColumns(found: readonly string[], path: string): void {
  const missing = columns.filter((name) => !found.includes(name));
  if (missing.length === 0) return;
  const names = `${missing.length === 1 ? 'column' : 'columns'} ${missing.join(', ')}`;
  throw new UserError(
    `The roster ${printable(path)} has no ${names}; it has: ${found.map(printable).join(', ')}.`,
    `Its first row must name the columns ${columns.join(', ')}, in any order.`,
  );
}

function unusable(path: string, line: number, problem: string): UserError {
  return new UserError(
    `The roster ${printable(path)} cannot be read at row ${String(line)}: ${printable(problem)}.`,
    'Each row needs as many cells as the first one. Quote cells that contain commas.',
  );
}

function enrolledIn({ id, name, email, folder }: Row, cwd: string): Enrolled {
  return { id, name, email, folder: folder === '' ? undefined : shownPath(resolve(cwd, folder), cwd) };
}

function refuseDuplicates(people: readonly Enrolled[], path: string): void {
  for (const [what, values] of [
    ['id', people.map(({ id }) => id)],
    ['folder', people.flatMap(({ folder }) => folder ?? [])],
  ] as const) {
    const twice = values.find((value, index) => values.indexOf(value) < index);
    if (twice !== undefined && twice !== '')
      throw new UserError(
        `The roster ${printable(path)} has the ${what} ${printable(twice)} twice.`,
        `Give each person an ${what} of their own.`.replace('an folder', 'a folder'),
      );
    if (twice === '' || values.includes(''))
      throw new UserError(
        `The roster ${printable(path)} has a row without ${what}.`,
        `Give each person an ${what}.`,
      );
  }
}

/** A folder that is not there was not handed in. A folder in an unknown place is a mistake. @throws UserError */
export function refuseUnknownFolders(people: readonly Enrolled[], path: string, cwd: string): void {
  const unknown = people.find(
    ({ folder }) => folder !== undefined && !existsSync(dirname(resolve(cwd, folder))),
  );
  if (unknown?.folder === undefined) return;
  throw new UserError(
    `The roster ${printable(path)} names the folder ${printable(unknown.folder)}, but there is no ${printable(dirname(unknown.folder))}.`,
    'Folders start at the current folder. Run the command where the folders are, or correct them.',
  );
}
