import type { Finding, Kinds } from '../verdict/finding.js';
import type { Severity } from '../verdict/verdict.js';
import type { HintLevels } from './hints.js';

export interface Wording {
  readonly message: string;
  readonly fix: string;
  readonly expected?: unknown;
  readonly actual?: unknown;
}

/** Everything about one kind of finding. */
export interface FindingText<Details> {
  readonly severity: Severity;
  readonly meaning: string;
  readonly say: (details: Details) => Wording;
  /** One sentence with the rule, if the step's own `why` does not cover it. */
  readonly danger?: string;
  /** Without them, the step's hints are shown. */
  readonly hints?: HintLevels;
}

/** A kind without words does not compile. */
export type Findings<Details> = { readonly [Kind in Kinds<Details>]: FindingText<Details[Kind]> };

/** Of steps with different kinds. */
export type AnyFindings = Readonly<Record<string, FindingText<never>>>;

export type AnyFinding = Pick<Finding<Record<string, object>>, 'place'> & {
  readonly kind: string;
  readonly details: object;
};

/** What several kinds share. Kinds that do not exist do not compile. */
type Shared<Details, Text> = readonly (readonly [kinds: readonly Kinds<Details>[], text: Text])[];

export type SharedHints<Details> = Shared<Details, HintLevels>;
export type SharedDangers<Details> = Shared<Details, string>;

export function withHints<Details>(
  findings: Findings<Details>,
  shared: SharedHints<Details>,
): Findings<Details> {
  return withShared(findings, shared, (hints) => ({ hints }));
}

export function withDangers<Details>(
  findings: Findings<Details>,
  shared: SharedDangers<Details>,
): Findings<Details> {
  return withShared(findings, shared, (danger) => ({ danger }));
}

function withShared<Details, Text>(
  findings: Findings<Details>,
  shared: Shared<Details, Text>,
  part: (text: Text) => Pick<FindingText<never>, 'hints' | 'danger'>,
): Findings<Details> {
  const byKind = new Map<string, Text>(
    shared.flatMap(([kinds, text]) => kinds.map((kind): [string, Text] => [kind, text])),
  );
  const entries = Object.entries(findings as AnyFindings).map(([kind, words]) => {
    const text = byKind.get(kind);
    return [kind, text === undefined ? words : { ...words, ...part(text) }];
  });
  return Object.fromEntries(entries) as Findings<Details>;
}
