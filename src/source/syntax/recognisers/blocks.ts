import type { Broken } from '../broken.js';
import { inserted, propose, replaced, type Proposal, type SpotRule } from '../repair.js';
import { closerOf, type Spot } from '../spots.js';
import { isOneOf } from '../tokens.js';

/** The heads of loops, cases and attempts, and the braces behind them. */
export const blockRules: readonly SpotRule[] = [loopOfLists, caseColon, bracesBare];

/** `foreach (list as one)`, `for each (one in list)`: the head is told as a whole. */
function loopOfLists({ token, after, afterThat }: Spot, broken: Broken): Proposal[] {
  const isTwoWords = token.text === 'for' && after.text === 'each';
  const opener = isTwoWords ? afterThat : after;
  if (!(isTwoWords || /^foreach$/i.test(token.text)) || opener.text !== '(') return [];
  const closer = closerOf(broken, opener);
  if (!closer) return [];
  const word = isTwoWords ? 'for each' : token.text;
  const edit = { from: token.start, to: closer.end, text: 'for (const one of [])' };
  return [propose('syntax-loop-word', { word }, token.start, edit)];
}

/** `case 1`, `default`, with another sign than a colon behind it or with none. */
function caseColon({ token }: Spot, { source }: Broken): Proposal[] {
  if (token.text !== 'case' && token.text !== 'default') return [];
  const line = /^[^\n\r]*/.exec(source.slice(token.end))?.[0] ?? '';
  const value = line.replace(/\/\/.*$/, '').trimEnd();
  const bare = value.replace(/ *(?:=>|->|[;,{])$/, '');
  const isWhole = token.text === 'case' ? bare.trim() !== '' : bare.trim() === '';
  if (!isWhole || bare.includes(':')) return [];
  const edit = { from: token.end + bare.length, to: token.end + value.length, text: ':' };
  return [propose('syntax-case-colon', { word: token.text }, token.start, edit)];
}

/** `try`, `catch (error)` or `finally`, and one statement behind it without braces. */
function bracesBare({ token, after }: Spot, broken: Broken): Proposal[] {
  if (!isOneOf(token.text, 'try catch finally')) return [];
  const { code, source } = broken;
  const closer = token.text === 'catch' && after.text === '(' ? closerOf(broken, after) : undefined;
  const head = closer ?? token;
  const first = code[code.indexOf(head) + 1];
  if (!first || first.text === '{' || (token.text === 'catch' && !closer)) return [];
  const statement = /^[^\n\r]*/.exec(source.slice(first.start))?.[0].trimEnd() ?? '';
  const whole = { start: first.start, end: first.start + statement.length };
  const details = { word: token.text };
  return [
    propose('syntax-block-bare', details, token.start, replaced(whole, `{ ${statement}\n}`)),
    propose('syntax-block-bare', details, token.start, inserted(head.end, ' {')),
  ];
}
