import type { Entry } from '../../verdict/report.js';
import { submissionOf } from '../../verdict/submission-of.js';
import type { FileVerdict } from '../../verdict/verdict.js';
import { aliasesFor, anonymous } from './anonymous.js';
import type { Enrolled } from './roster.js';

type Submission = Pick<FileVerdict, 'id' | 'file'>;

export interface RollInput {
  /** Empty without a roster. */
  readonly people: readonly Enrolled[];
  readonly isAnonymous: boolean;
  readonly random: (bytes: number) => string;
}

/** Who handed in what, and what reports may say about it. */
export interface Roll {
  /** With the person and the alias, for `csv`. */
  readonly named: (entry: Entry) => Entry;
  /** For all other reports. */
  readonly shown: (entry: Entry) => Entry;
}

export function createRoll(
  submissions: readonly Submission[],
  { people, isAnonymous, random }: RollInput,
): Roll {
  const aliases = isAnonymous ? aliasesFor(submissions.map(submissionOf), random) : undefined;
  const personOf = peopleBy(people);
  const named = (entry: Entry): Entry => {
    const enrolled = personOf(entry.verdict);
    const alias = aliases?.get(submissionOf(entry.verdict));
    if (!enrolled) return alias === undefined ? entry : { ...entry, alias };
    const { id, name, email } = enrolled;
    return { ...entry, person: { id, name, email }, ...(alias !== undefined && { alias }) };
  };
  return { named, shown: (entry) => (aliases ? anonymous(named(entry), aliases) : named(entry)) };
}

/** Those who have none of the submissions. */
export function withoutSubmission(
  people: readonly Enrolled[],
  submissions: readonly Submission[],
): readonly Enrolled[] {
  const personOf = peopleBy(people);
  const present = new Set(submissions.map(personOf));
  return people.filter((one) => !present.has(one));
}

/** Submissions that belong to no person. */
export function unknownSubmissions(
  people: readonly Enrolled[],
  submissions: readonly Submission[],
): readonly string[] {
  const personOf = peopleBy(people);
  const unknown = submissions.filter((submission) => !personOf(submission)).map(submissionOf);
  return people.length === 0 ? [] : [...new Set(unknown)];
}

/** The folder of a person is the submission, or is around it. */
function peopleBy(people: readonly Enrolled[]): (submission: Submission) => Enrolled | undefined {
  const byFolder = new Map(people.map((one) => [folderOf(one), one]));
  return (submission) => {
    for (let folder = submissionOf(submission); ;) {
      const found = byFolder.get(folder);
      const end = folder.lastIndexOf('/');
      if (found || end < 0) return found;
      folder = folder.slice(0, end);
    }
  };
}

/** The id of a person without a folder stands for it. */
export function folderOf({ folder, id }: Enrolled): string {
  return folder ?? id;
}
