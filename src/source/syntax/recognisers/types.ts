import type { Broken } from '../broken.js';
import { propose, type Proposal, type SpotRule } from '../repair.js';
import { closerOf, isDeclaring, type Spot } from '../spots.js';

/** Types as in TypeScript: behind names, behind parameters, `as`, `!`, `interface`. */
export const typeRules: readonly SpotRule[] = [types];

const type = String.raw`[A-Za-z_$][\w.$]*(?:<[^<>=]*>)?(?:\[\])*(?:\s*\|\s*[A-Za-z_$][\w.$]*(?:\[\])*)*`;

const annotations = [
  /^[ \t]*(?:export[ \t]+)?interface[ \t]+\w+[^{]*\{[^{}]*\}/gm,
  /^[ \t]*(?:export[ \t]+)?type[ \t]+\w+[ \t]*=[^;\n]*;?/gm,
  new RegExp(String.raw`(?<=[\w$)])\??\s*:\s*(?:${type}|\{[^{}]*\})(?=\s*(?:[,)=]|=>|\{))`, 'g'),
  new RegExp(String.raw`\s+as\s+${type}`, 'g'),
  /(?<=[\w$)\]])!(?=[.);,\s])(?!\s*=)/g,
  new RegExp(String.raw`(?<=[\w$])<${type}>(?=\()`, 'g'),
  new RegExp(String.raw`(?<=[=(,]\s*)<${type}>(?=\()`, 'g'),
  /(?<=[\w$])\?(?=\s*[,)])/g,
];

function types(spot: Spot, broken: Broken): Proposal[] {
  if (!isTypeLike(spot, broken)) return [];
  const { source } = broken;
  const text = annotations.reduce(
    (stripped, annotation) => stripped.replace(annotation, (found) => ' '.repeat(found.length)),
    source,
  );
  const at = firstDifference(source, text);
  const code = /^[^\s=,)]*(?:\s+[\w.$]+)?/.exec(source.slice(at))?.[0] ?? '';
  return [propose('syntax-typescript', { code }, at, { from: 0, to: source.length, text })];
}

/** A colon behind a name that is being declared, or a word that only TypeScript knows. */
function isTypeLike({ token, before, beforeThat, after, index }: Spot, broken: Broken): boolean {
  if (/^(?:interface|type|as|enum)$/.test(token.text)) return after.type === 'word';
  if (token.text === '!' && (before.type === 'word' || before.text === ')')) return true;
  if (token.text === '<' && (before.type === 'word' || before.text === '=')) return after.type === 'word';
  if (token.text === '?' && before.type === 'word') return /^[:,)]$/.test(after.text);
  if (token.text !== ':') return false;
  if (before.text === ')') return true;
  if (before.type === 'word' && isDeclaring(beforeThat)) return true;
  const opener = broken.around[index];
  const closer = opener?.text === '(' ? closerOf(broken, opener) : undefined;
  const behind = closer && broken.code[broken.code.indexOf(closer) + 1]?.text;
  return before.type === 'word' && (behind === '=>' || behind === '{' || behind === ':');
}

/** Where two texts of the same length begin to differ, behind the blanks that stand there. */
function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at + one.slice(at).search(/\S|$/);
}
