import type { Finding, Kinds } from '../../verdict/finding.js';
import { readBroken, type Broken, type Notice, type Recogniser } from './broken.js';
import { commonJsReader, type Reader } from './reader.js';
import type { SyntaxDetails, SyntaxFacts } from './details.js';
import { arrowHeadRules } from './recognisers/arrow-heads.js';
import { arrowRules, bodyRules } from './recognisers/arrows.js';
import { assignmentRules, dotRules, lateDotRecognisers, valueRules } from './recognisers/assignments.js';
import { blockRules } from './recognisers/blocks.js';
import { bracketRecognisers, bracketRules } from './recognisers/brackets.js';
import { callRules } from './recognisers/calls.js';
import { foreignRecognisers, lateForeignRecognisers } from './recognisers/foreign-text.js';
import { literalRecognisers } from './recognisers/literals.js';
import { missingNameRules, nameRules } from './recognisers/names.js';
import { moreThanTypesRecognisers } from './recognisers/more-than-types.js';
import { moduleRecognisers } from './recognisers/module-forms.js';
import { commaRules, objectRules } from './recognisers/objects.js';
import { lateRecognisers, preciseRecognisers } from './recognisers/precise.js';
import { foreignObjectRules } from './recognisers/foreign-objects.js';
import { markdownRules } from './recognisers/markdown.js';
import { pastedRecognisers } from './recognisers/pasted.js';
import { signRules } from './recognisers/signs.js';
import { semicolonRules, statementRules } from './recognisers/statements.js';
import { lateStrayRecognisers, strayRules } from './recognisers/strays.js';
import { typeRules } from './recognisers/types.js';
import { bestRepair, type SpotRule, type TextRule } from './repair.js';

/** Sure from the text or from V8's words. What spoils every later token comes first. */
const recognisers: readonly Recogniser[] = [
  ...moreThanTypesRecognisers,
  ...pastedRecognisers,
  ...foreignRecognisers,
  ...literalRecognisers,
  ...preciseRecognisers,
  ...moduleRecognisers,
];

/** Guesses near the place where V8 stumbled; where two would mend the text, the one that comes first here is told. */
const spotRules: readonly SpotRule[] = [
  ...markdownRules,
  ...foreignObjectRules,
  ...signRules,
  ...blockRules,
  ...nameRules,
  ...typeRules,
  ...callRules,
  ...dotRules,
  ...arrowHeadRules,
  ...arrowRules,
  ...objectRules,
  ...assignmentRules,
  ...statementRules,
  ...missingNameRules,
  ...valueRules,
  ...commaRules,
  ...strayRules,
  ...semicolonRules,
];

/** Without any proof, when nothing above has spoken. */
const remains: readonly Recogniser[] = [
  ...lateForeignRecognisers,
  ...lateDotRecognisers,
  ...lateStrayRecognisers,
  ...lateRecognisers,
  ...bracketRecognisers,
];

const textRules: readonly TextRule[] = [...bodyRules, ...bracketRules];

/** Why a text cannot be read, in facts; nothing where it can. Never runs it. */
export function explainSyntax(
  text: string,
  reader: Reader = commonJsReader,
): Finding<SyntaxDetails> | undefined {
  const source = text.replace(/^\uFEFF/, ''); // no editor counts it as a column
  const v8 = reader.problem(source);
  if (!v8) return undefined;
  const broken = readBroken(source, v8, reader);
  return told(notice(broken), broken);
}

function notice(broken: Broken): Notice {
  for (const recognise of recognisers) {
    const found = recognise(broken);
    if (found) return found;
  }
  const mended = broken.v8.isOfModule ? undefined : bestRepair(broken, rulesFor(broken), textRules);
  if (mended) return mended;
  for (const recognise of remains) {
    const found = recognise(broken);
    if (found) return found;
  }
  return { kind: 'syntax-other', details: {}, at: broken.at };
}

/** Where types are allowed, none of them is the mistake. */
function rulesFor({ reader }: Broken): readonly SpotRule[] {
  return reader.isTyped ? spotRules.filter((rule) => !typeRules.includes(rule)) : spotRules;
}

/** V8 quotes from the text, and a text may be long. */
const longestMessage = 120;

function told<Kind extends Kinds<SyntaxFacts>>(
  { kind, details, at }: Notice<Kind>,
  { v8, place }: Broken,
): Finding<SyntaxDetails> {
  const shown = place(at);
  // V8 stops at the first mistake: where it stopped above this one, its words are about another.
  const isOfThis = shown.line <= v8.line;
  const said = { ...details, ...(isOfThis && { v8: v8.message.slice(0, longestMessage) }) };
  return { kind, details: said, place: shown } as Finding<SyntaxDetails>;
}
