import { near } from '../../near.js';
import { propose, replaced, inserted, type Proposal, type SpotRule } from '../repair.js';
import { isDeclaring } from '../spots.js';
import { isOneOf } from '../tokens.js';

/** Keywords and names: misspelled, doubled, split, reserved, missing. */
export const nameRules: readonly SpotRule[] = [
  misspelled,
  twoKeywords,
  beforeProperty,
  nameSplit,
  nameDigit,
  wordOperator,
  reserved,
];

export const missingNameRules: readonly SpotRule[] = [nameMissing];

const keywords = [
  'async',
  'await',
  'break',
  'case',
  'catch',
  'class',
  'const',
  'else',
  'finally',
  'for',
  'function',
  'if',
  'let',
  'new',
  'return',
  'switch',
  'throw',
  'try',
  'typeof',
  'var',
  'while',
];

const reservedWords = new Set([
  ...keywords.filter((word) => word !== 'async' && word !== 'let' && word !== 'await'),
  'continue',
  'debugger',
  'default',
  'delete',
  'do',
  'enum',
  'export',
  'extends',
  'false',
  'import',
  'in',
  'instanceof',
  'null',
  'super',
  'this',
  'true',
  'void',
  'with',
]);

/** A word that is almost a keyword: `retrun`, `cosnt`, `Const`. */
function misspelled({ token, after }: Parameters<SpotRule>[0]): Proposal[] {
  const { type, text, start } = token;
  const joined = text + after.text;
  if (type === 'word' && after.type === 'word' && keywords.includes(joined)) {
    const details = { word: `${text} ${after.text}`, meant: joined };
    return [
      propose('syntax-keyword-misspelled', details, start, { from: start, to: after.end, text: joined }),
    ];
  }
  const meant = type !== 'word' || keywords.includes(text) ? undefined : near(text, keywords);
  if (meant === undefined) return [];
  return [propose('syntax-keyword-misspelled', { word: text, meant }, start, replaced(token, meant))];
}

/** `const function`, `let const`, `return return`: one of the two is enough. */
function twoKeywords({ token, before }: Parameters<SpotRule>[0]): Proposal[] {
  const isPair = keywords.includes(before.text) && keywords.includes(token.text);
  if (!isPair || together.test(`${before.text} ${token.text}`)) return [];
  const details = { first: before.text, second: token.text };
  return [before, token].map((one) =>
    propose('syntax-two-keywords', details, before.start, replaced(one, ' ')),
  );
}

/** Two keywords of which none is too many. */
const together =
  /^(?:else .*|for await|async function|(?:return|throw|case|typeof|await) (?:new|typeof|await|async|function|class))$/;

/** `const token.client = …` */
function beforeProperty({ token, after, afterThat }: Parameters<SpotRule>[0]): Proposal[] {
  const isProperty = after.type === 'word' && isOneOf(afterThat.text, '. [');
  if (!isDeclaring(token) || !isProperty) return [];
  const details = { keyword: token.text, name: `${after.text}.…` };
  return [propose('syntax-keyword-before-property', details, token.start, replaced(token, ' '))];
}

/** `const save Token`, `const save-token` */
function nameSplit({ token, before, beforeThat, after }: Parameters<SpotRule>[0]): Proposal[] {
  if (!isDeclaring(beforeThat) || before.type !== 'word' || isDeclaring(before)) return [];
  const last = token.text === '-' ? after : token;
  if (last.type !== 'word' || last.text === before.text) return [];
  const name = `${before.text}${token.text === '-' ? '-' : ' '}${last.text}`;
  const meant = before.text + last.text.charAt(0).toUpperCase() + last.text.slice(1);
  const whole = { start: before.start, end: last.end };
  return [propose('syntax-name-split', { name, meant }, before.start, replaced(whole, meant))];
}

/** `const 1token`: V8 says no more than that the token is invalid. */
function nameDigit({ token, before }: Parameters<SpotRule>[0]): Proposal[] {
  if (token.type !== 'number' || !/^\d+[a-z_$]/i.test(token.text)) return [];
  const isName = isDeclaring(before) || isOneOf(before.text, '( , .') || before.text === '';
  if (!isName) return [];
  return [propose('syntax-name-digit', { name: token.text }, token.start, replaced(token, 'name'))];
}

const operators: Readonly<Record<string, string>> = {
  and: '&&',
  or: '||',
  not: '!',
  is: '===',
  elif: 'else if',
  elsif: 'else if',
  elseif: 'else if',
  unless: 'if (!…)',
};

/** `token and client`, as in Python. */
function wordOperator({ token, beforeThat, inside }: Parameters<SpotRule>[0]): Proposal[] {
  const { text: word, start } = token;
  const known = Object.hasOwn(operators, word) ? operators[word] : undefined;
  if (known === undefined) return [];
  // `token.client is …`: outside of a condition something is set.
  const meant = word === 'is' && inside === 'block' && beforeThat.text === '.' ? '=' : known;
  const text = meant.replace(' (!…)', '');
  return [propose('syntax-word-operator', { word, meant }, start, replaced(token, text))];
}

/** A word of the language where a name belongs. */
function reserved({ token, before }: Parameters<SpotRule>[0]): Proposal[] {
  const isName = isDeclaring(before) || before.text === 'function' || isOneOf(before.text, '( ,');
  if (!reservedWords.has(token.text) || !isName) return [];
  return [propose('syntax-reserved-name', { word: token.text }, token.start, replaced(token, 'name'))];
}

/** `const = …`, `.client = …`, `{ : value }` */
function nameMissing({ token, before, isFirst }: Parameters<SpotRule>[0]): Proposal[] {
  const { text: sign, start } = token;
  const isBare =
    (isOneOf(sign, '= ( ;') && (isDeclaring(before) || before.text === '.')) ||
    (isOneOf(sign, ') } ] ,') && before.text === '.') ||
    (sign === '=' && (isFirst || isOneOf(before.text, '; {'))) ||
    (sign === '.' && (isFirst || isOneOf(before.text, '; { } ( = , : => return'))) ||
    (sign === '{' && before.text === 'class') ||
    (sign === ':' && isOneOf(before.text, '{ ,'));
  const isDeclared = isDeclaring(before) && isOneOf(sign, '( ;');
  const name = isDeclared ? 'name = 1, name_ = ' : 'name';
  return isBare ? [propose('syntax-name-missing', { sign }, start, inserted(start, name))] : [];
}
