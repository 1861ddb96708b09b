import { inWords, quoted, type FindingText, type Findings } from '#lesson';
import type { FunctionSubject } from '../subject.js';
import { compareIt } from './functions.js';

export interface Touched {
  /** A single `=` in a condition. */
  readonly isTested: boolean;
  /** `token.user`: another name of the object. */
  readonly through?: string;
}

export interface ListTouched {
  readonly list: string;
  /** Only records that had expired were removed. */
  readonly isSweep?: boolean;
}

/** `client-touched`, for each parameter that must stay as it is. */
export type TouchedDetails<Parameter extends string> = {
  readonly [Kind in `${Parameter}-touched`]: Touched;
} & { readonly 'lists-touched': ListTouched };

export function touchedFindings<Parameter extends string>(
  { list: own, changes }: FunctionSubject,
  { parameters, lists }: { readonly parameters: readonly Parameter[]; readonly lists: readonly string[] },
): Findings<TouchedDetails<Parameter>> {
  const only = changes === undefined ? 'the database must not change' : `only \`db.${own}\` may change`;
  const listsTouched: FindingText<ListTouched> = {
    severity: 'problem',
    meaning: `The ${inWords(lists, 'or')} of the database are changed.`,
    say: ({ list, isSweep = false }) =>
      isSweep
        ? {
            message: `The function removes expired records from \`db.${list}\`. That is useful work, but not here: ${only}.`,
            fix: 'Leave the records where they are. Later, another function can remove them.',
          }
        : {
            message: `The function changes \`db.${list}\`, but ${only}.`,
            fix: 'Remove the code that does this.',
          },
  };
  // TypeScript cannot follow computed names.
  return {
    ...Object.fromEntries(parameters.map((name) => [`${name}-touched`, touched(name, changes)])),
    'lists-touched': listsTouched,
  } as unknown as Findings<TouchedDetails<Parameter>>;
}

function touched(name: string, changes: string | undefined): FindingText<Touched> {
  return {
    severity: 'problem',
    meaning: `The ${name} that was passed in is changed.`,
    say: ({ isTested, through }) => ({
      message:
        through === undefined
          ? `The function changes the ${name} that was passed in. It is a record of the database and must not change.`
          : `${quoted(through)} is the same object as the ${name} that was passed in, so this line changes that ${name}. It is a record of the database and must not change.`,
      fix: isTested
        ? compareIt
        : through === undefined
          ? `Read from ${quoted(name)}, and change ${changes === undefined ? 'nothing' : `only ${quoted(changes)}`}.`
          : `Set ${quoted(through)} to a new object, with only the properties that it needs.`,
    }),
  };
}
