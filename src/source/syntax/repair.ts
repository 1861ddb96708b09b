import type { Broken } from './broken.js';
import { readLines } from './lines.js';
import { closings, pairBrackets } from './pairs.js';
import type { Reader } from './reader.js';
import type { AnyMistake, ContextRule, Edit, Notice, Proposal } from './syntax-mistake.js';
import { contextsNear } from './token-context.js';
import { tokensOf } from './tokens.js';

interface Guess {
  readonly mistake: AnyMistake;
  readonly proposal: Proposal;
  /** The rank of its rule. */
  readonly order: number;
}

/** Each costs one run of V8's parser. */
const maxProposals = 80;

/**
 * The first mistake whose repair lets V8 read the source. If the source has another mistake: the first whose repair
 * lets V8 read everything above that one, or at least one more line.
 */
export function bestRepair(broken: Broken, mistakes: readonly AnyMistake[]): Notice | undefined {
  const rules = contextRules(mistakes);
  const guesses = [...nearGuesses(broken, rules), ...distantGuesses(broken, mistakes, rules.length)];
  const ranked = guesses.sort((one, other) => rank(one, broken) - rank(other, broken));
  return firstThatHelps(ranked.slice(0, maxProposals), broken);
}

type Rule = Pick<Guess, 'mistake'> & { readonly rule: ContextRule };

function contextRules(mistakes: readonly AnyMistake[]): Rule[] {
  return mistakes.flatMap((mistake) =>
    mistake.recognise?.type === 'guess' ? mistake.recognise.rules.map((rule) => ({ mistake, rule })) : [],
  );
}

function nearGuesses(broken: Broken, rules: readonly Rule[]): Guess[] {
  return contextsNear(broken).flatMap((context) =>
    rules.flatMap(({ mistake, rule }, order) =>
      rule(context, broken).map((proposal) => ({ mistake, proposal, order })),
    ),
  );
}

function distantGuesses(broken: Broken, mistakes: readonly AnyMistake[], order: number): Guess[] {
  return mistakes.flatMap((mistake) =>
    mistake.recognise?.type === 'distant-guess'
      ? mistake.recognise.rule(broken).map((proposal) => ({ mistake, proposal, order }))
      : [],
  );
}

/** Strong guesses before weak ones, then those that remove nothing, then the order of the list. */
function rank({ proposal: { edit, isWeak = false }, order }: Guess, { source }: Broken): number {
  const isRemoval = edit.text === '' && source.slice(edit.from, edit.to).trim() !== '';
  return (isWeak ? 10_000 : 0) + (isRemoval ? 1_000 : 0) + order;
}

function firstThatHelps(guesses: readonly Guess[], broken: Broken): Notice | undefined {
  const { source, reader, v8, place } = broken;
  let proven: Notice | undefined;
  let likely: Notice | undefined;
  for (const { mistake, proposal } of guesses) {
    const { edit, details, at } = proposal;
    const notice = { kind: mistake.kind, details, at };
    const repaired = source.slice(0, edit.from) + edit.text + source.slice(edit.to);
    const next = reader.problem(repaired);
    if (next === undefined) return notice;
    if (mistake.partialRepair === 'proves nothing' || next.line - addedLines(edit, source) <= v8.line)
      continue;
    const maxLines = mistake.partialRepair === 'proves this line' ? 0 : 1;
    if (Math.abs(place(at).line - v8.line) <= maxLines) likely ??= notice;
    if (readsAbove(next.line, repaired, reader)) proven ??= notice;
  }
  return proven ?? likely;
}

/** Whether V8 reads everything above a line, with its open brackets closed. */
function readsAbove(line: number, text: string, reader: Reader): boolean {
  const above = text.slice(0, readLines(text).starts[line - 1]);
  const { open } = pairBrackets(tokensOf(above).filter(({ type }) => type !== 'comment'));
  const closers = open.toReversed().map(({ text: opener }) => closings[opener] ?? '');
  return reader.problem(above + closers.join('')) === undefined;
}

function addedLines({ from, to, text }: Edit, source: string): number {
  return text.split('\n').length - source.slice(from, to).split('\n').length;
}
