import type { Broken } from './broken.js';
import type { Hints } from './hints.js';
import type { TokenContext } from './token-context.js';

/** A kind of syntax mistake, with one way to recognise it. */
export interface SyntaxMistake<Kind extends string, Details extends object> {
  readonly kind: Kind;
  /** One sentence for `explain` and docs/findings.md. */
  readonly summary: string;
  readonly recognise?: Recogniser<Details>;
  readonly partialRepair?: PartialRepair;
  readonly words: (details: Details) => readonly [message: string, fix: string];
  readonly hints: Hints;
}

/** What a repair proves if V8 then reads further but not to the end: by default a mistake up to one line away. */
type PartialRepair = 'proves nothing' | 'proves this line';

/** A mistake without the type of its details. */
export interface AnyMistake {
  readonly kind: string;
  readonly recognise?: Recogniser;
  readonly partialRepair?: PartialRepair;
}

type Recogniser<Details extends object = object> =
  /** Certain from the source or from V8's message. */
  | { readonly type: 'certain'; readonly find: Find<Details> }
  /** Looks at each token near the place where V8 stopped. V8 must read the repaired source. */
  | { readonly type: 'guess'; readonly rules: readonly ContextRule<Details>[] }
  /** Looks at the whole source, for mistakes that V8 notices far away. V8 must read the repaired source. */
  | { readonly type: 'distant-guess'; readonly rule: SourceRule<Details> }
  /** Unproven; used if all others found nothing. */
  | { readonly type: 'last-resort'; readonly find: Find<Details> };

type Find<Details extends object = object> = (broken: Broken) => Found<Details> | undefined;

export type ContextRule<Details extends object = object> = (
  context: TokenContext,
  broken: Broken,
) => readonly Proposal<Details>[];

type SourceRule<Details extends object = object> = (broken: Broken) => readonly Proposal<Details>[];

export interface Found<Details extends object = object> {
  readonly details: Details;
  /** The offset that is shown. */
  readonly at: number;
}

/** A mistake that was found. */
export interface Notice extends Found {
  readonly kind: string;
}

/** The mistake is this one if V8 reads the source after `edit`. */
export interface Proposal<Details extends object = object> extends Found<Details> {
  readonly edit: Edit;
  /** Such an edit repairs too many sources, so it is tried last. */
  readonly isWeak?: boolean;
}

/** Replaces `[from, to)` with `text`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Infers the kind, and the details from `recognise`. */
export function syntaxMistake<const Kind extends string, Details extends object = object>(
  mistake: SyntaxMistake<Kind, Details>,
): SyntaxMistake<Kind, Details> {
  return mistake;
}

export function replaced({ start, end }: { start: number; end: number }, text: string): Edit {
  return { from: start, to: end, text };
}

export function inserted(at: number, text: string): Edit {
  return { from: at, to: at, text };
}
