import type { Kinds } from '../../verdict/finding.js';
import type { Broken, Notice } from './broken.js';
import type { SyntaxFacts } from './details.js';
import { readLines } from './lines.js';
import { closings, pairBrackets } from './pairs.js';
import type { Reader } from './reader.js';
import { spotsNear, type Spot } from './spots.js';
import { tokensOf } from './tokens.js';

/** What would mend the text, and what the mistake is if it does: a guess that V8 can prove. */
export interface Proposal {
  readonly edit: Edit;
  readonly notice: Notice;
  /** Such edits make sense of too many texts: they are tried when nothing else helps. */
  readonly isWeak?: boolean;
}

/** `[from, to)` is replaced by `text`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Looks at one token and its neighbours. */
export type SpotRule = (spot: Spot, broken: Broken) => readonly Proposal[];
/** Looks at the whole text, for mistakes that V8 notices far away. */
export type TextRule = (broken: Broken) => readonly Proposal[];

/** Each costs one run of V8's parser over the text. */
const mostProposals = 80;

/**
 * The mistake whose repair lets V8 read the text; or else, for texts with two mistakes, the first whose repair lets V8
 * read all that stands above the next one, or at least come a line further.
 */
export function bestRepair(
  broken: Broken,
  spotRules: readonly SpotRule[],
  textRules: readonly TextRule[],
): Notice | undefined {
  const near = spotsNear(broken).flatMap((spot) =>
    spotRules.flatMap((rule, order) => rule(spot, broken).map((proposal) => ({ proposal, order }))),
  );
  const far = textRules
    .flatMap((rule) => rule(broken))
    .map((proposal) => ({ proposal, order: spotRules.length }));
  const ranked = [...near, ...far].sort((one, other) => rank(one, broken) - rank(other, broken));
  return firstThatHelps(
    ranked.map(({ proposal }) => proposal),
    broken,
  );
}

/** Sure before weak, adding and replacing before removing, then in the order of the table. */
function rank({ proposal, order }: { proposal: Proposal; order: number }, { source }: Broken): number {
  const { edit, isWeak = false } = proposal;
  const isRemoval = edit.text === '' && source.slice(edit.from, edit.to).trim() !== '';
  return (isWeak ? 10_000 : 0) + (isRemoval ? 1_000 : 0) + order;
}

function firstThatHelps(proposals: readonly Proposal[], broken: Broken): Notice | undefined {
  const { source, reader, v8, place } = broken;
  let proven: Notice | undefined;
  let second: Notice | undefined;
  for (const { edit, notice } of proposals.slice(0, mostProposals)) {
    const mended = source.slice(0, edit.from) + edit.text + source.slice(edit.to);
    const next = reader.problem(mended);
    if (next === undefined) return notice;
    // What is swapped moves V8 on as well, whatever it is.
    if (notice.kind === 'syntax-order' || next.line - addedLines(edit, source) <= v8.line) continue;
    // Closing a bracket far above moves V8 on as well, and proves nothing.
    const reach = notice.kind === 'syntax-bracket-open' ? 0 : 1;
    if (Math.abs(place(notice.at).line - v8.line) <= reach) second ??= notice;
    if (readsAbove(next.line, mended, reader)) proven ??= notice;
  }
  return proven ?? second;
}

/** Whether V8 reads all that stands above a line, once what is open there is closed. */
function readsAbove(line: number, text: string, reader: Reader): boolean {
  const above = text.slice(0, readLines(text).starts[line - 1]);
  const { open } = pairBrackets(tokensOf(above).filter(({ type }) => type !== 'comment'));
  const closers = open.toReversed().map(({ text: opener }) => closings[opener] ?? '');
  return reader.problem(above + closers.join('')) === undefined;
}

function addedLines({ from, to, text }: Edit, source: string): number {
  return text.split('\n').length - source.slice(from, to).split('\n').length;
}

/** A proposal in one line: where `notice` shows, what it is, and the edit that proves it. */
export function propose<Kind extends Kinds<SyntaxFacts>>(
  kind: Kind,
  details: SyntaxFacts[Kind],
  at: number,
  edit: Edit,
): Proposal {
  return { edit, notice: { kind, details, at } };
}

export function replaced({ start, end }: { start: number; end: number }, text: string): Edit {
  return { from: start, to: end, text };
}

export function inserted(at: number, text: string): Edit {
  return { from: at, to: at, text };
}
