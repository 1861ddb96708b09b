import type { Finding } from '../../verdict/finding.js';
import { readBroken, type Broken } from './broken.js';
import { mistakes, type SyntaxDetails } from './mistakes.js';
import { commonJsReader, type Reader } from './reader.js';
import { bestRepair } from './repair.js';
import type { AnyMistake, Notice } from './syntax-mistake.js';

/** Why V8 cannot read a source, without running it. */
export function explainSyntax(
  text: string,
  reader: Reader = commonJsReader,
  wanted?: string,
): Finding<SyntaxDetails> | undefined {
  const source = text.replace(/^\uFEFF/, ''); // editors do not count it as a column
  const v8 = reader.problem(source);
  if (!v8) return undefined;
  const broken = readBroken(source, v8, reader, wanted);
  return asFinding(notice(broken, mistakes), broken);
}

function notice(broken: Broken, all: readonly AnyMistake[]): Notice {
  return (
    firstFound('certain', broken, all) ??
    (broken.v8.isOfModule ? undefined : bestRepair(broken, all)) ??
    firstFound('last-resort', broken, all) ?? { kind: 'syntax-other', details: {}, at: broken.at }
  );
}

function firstFound(
  type: 'certain' | 'last-resort',
  broken: Broken,
  all: readonly AnyMistake[],
): Notice | undefined {
  for (const { kind, recognise } of all) {
    const found = recognise?.type === type ? recognise.find(broken) : undefined;
    if (found) return { kind, ...found };
  }
  return undefined;
}

/** V8 quotes from the source. */
const maxMessageLength = 120;

function asFinding({ kind, details, at }: Notice, { v8, place }: Broken): Finding<SyntaxDetails> {
  const shown = place(at);
  // V8 stops at the first mistake: above this one, its message is about another.
  const isAboutThis = shown.line <= v8.line;
  const all = { ...details, ...(isAboutThis && { v8: v8.message.slice(0, maxMessageLength) }) };
  return { kind, details: all, place: shown } as Finding<SyntaxDetails>;
}
