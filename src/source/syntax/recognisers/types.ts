import type { Broken } from '../broken.js';
import { propose, type Proposal, type SpotRule } from '../repair.js';
import { closerOf, isDeclaring, type Spot } from '../spots.js';
import { isOneOf } from '../tokens.js';

/** Types as in TypeScript: behind names, behind parameters, `as`, `!`, `interface`. */
export const typeRules: readonly SpotRule[] = [typed];

const name = String.raw`[A-Za-z_$][\w.$]*`;
const some = String.raw`${name}(?:<[^<>=()]*>)?(?:\[\])*`;
const type = String.raw`${some}(?:\s*\|\s*${some})*`;
const types = String.raw`${type}(?:\s*,\s*${type})*`;

/** None of them holds what is not a type, so that taking them away proves the mistake. */
const annotations = [
  /^[ \t]*(?:export\s+)?(?:interface|(?:const\s+)?enum)\s+\w+[^{]*\{[^{}]*\}/gm,
  /^[ \t]*(?:export\s+)?type\s+\w+\s*=[^;\n]*;?/gm,
  new RegExp(String.raw`(?<=[\w$)])\??\s*:\s*(?:${type}|\{[^{}]*\})(?=\s*(?:[,)=]|=>|\{))`, 'g'),
  new RegExp(String.raw`\s+as\s+${type}`, 'g'),
  /(?<=[\w$)\]])!(?=[.);,\s])(?!\s*=)/g,
  new RegExp(String.raw`(?<=[\w$=(,]\s*)<${types}>(?=\()`, 'g'),
  /(?<=[\w$])\?(?=\s*[,)])/g,
];

function typed(spot: Spot, broken: Broken): Proposal[] {
  if (!isTypeLike(spot, broken)) return [];
  const { source } = broken;
  const found: Found[] = [];
  const text = annotations.reduce(
    (stripped, annotation) =>
      stripped.replace(annotation, (whole: string, from: number) => {
        found.push({ code: whole.trim(), at: from + whole.search(/\S/) });
        return ' '.repeat(whole.length);
      }),
    source,
  );
  const [first] = found.sort((one, other) => one.at - other.at);
  if (!first) return [];
  return [
    propose('syntax-typescript', { code: head(first.code) }, first.at, { from: 0, to: source.length, text }),
  ];
}

interface Found {
  readonly code: string;
  readonly at: number;
}

/** Of a declaration the name is enough. */
function head(code: string): string {
  return /^(?:export\s+)?(?:interface|type|(?:const\s+)?enum)\s+\w+/.exec(code)?.[0] ?? code;
}

/** A colon behind a name that is being declared, or a word that only TypeScript knows. */
function isTypeLike({ token, before, beforeThat, after, index }: Spot, broken: Broken): boolean {
  if (isOneOf(token.text, 'interface type as enum')) return after.type === 'word';
  if (token.text === '!' && (before.type === 'word' || isOneOf(before.text, ') ]'))) return true;
  if (token.text === '<' && (before.type === 'word' || isOneOf(before.text, '= ( ,')))
    return after.type === 'word';
  if (token.text === '?' && before.type === 'word') return isOneOf(after.text, ': , )');
  if (token.text !== ':') return false;
  if (before.text === ')') return true;
  if (before.type === 'word' && isDeclaring(beforeThat)) return true;
  const opener = broken.around[index];
  const closer = opener?.text === '(' ? closerOf(broken, opener) : undefined;
  const behind = closer && broken.code[broken.code.indexOf(closer) + 1]?.text;
  return before.type === 'word' && (behind === '=>' || behind === '{' || behind === ':');
}
