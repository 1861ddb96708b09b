import type { Finding } from '../../verdict/finding.js';
import { readBroken, type Recogniser } from './broken.js';
import { compileProblem } from './compiles.js';
import type { SyntaxDetails } from './details.js';
import { bracketRecognisers } from './recognisers/brackets.js';
import { foreignRecognisers } from './recognisers/foreign-text.js';
import { literalRecognisers } from './recognisers/literals.js';
import { recogniseModule } from './recognisers/module.js';
import { recogniseTypes } from './recognisers/types.js';
import { preciseRecognisers } from './recognisers/precise.js';
import { punctuationRecognisers } from './recognisers/punctuation.js';
import { recogniseKeyword } from './recognisers/keyword.js';

/** The first that speaks is believed: from what is certain to what is guessed and proved by a repair. */
const recognisers: readonly Recogniser[] = [
  ...foreignRecognisers,
  recogniseModule,
  ...literalRecognisers,
  ...preciseRecognisers,
  recogniseKeyword,
  recogniseTypes,
  ...punctuationRecognisers,
  ...bracketRecognisers,
];

/** Why a text cannot be read, in facts; nothing where V8 can read it. Never runs it. */
export function explainSyntax(source: string): Finding<SyntaxDetails> | undefined {
  const v8 = compileProblem(source);
  if (!v8) return undefined;
  const broken = readBroken(source, v8);
  for (const recognise of recognisers) {
    const finding = recognise(broken);
    if (finding) return finding;
  }
  return { kind: 'syntax-other', details: { v8: v8.message }, place: { line: v8.line, column: v8.column } };
}
