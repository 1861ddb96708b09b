import type { Broken } from './broken.js';
import { isKeyword } from './keywords.js';
import { isOneOf, type Token } from './tokens.js';

export function isName(token: Token): boolean {
  return token.type === 'word' && !isKeyword(token);
}

/** Words that learners write between those of JavaScript. */
const fillers = 'then the to my do async';

/** Names that need no declaration. */
const predefined = 'require module exports console process Object Array JSON Promise';

/** Whether a word occurs nowhere else in the source. */
export function isUnknown({ type, text }: Token, { code }: Broken): boolean {
  if (type !== 'word' || isKeyword({ text }) || isOneOf(text, predefined)) return false;
  return isOneOf(text, fillers) || code.filter((one) => one.text === text).length === 1;
}

/** Whether a name, or the chain that it ends, begins a statement. */
export function startsStatement({ source }: Broken, { end }: Token): boolean {
  return /(?:^|[;{}\n\r])[ \t]*[\w$.]*$/.test(source.slice(0, end).slice(-200));
}

/** Functions that learners call. */
export const calledFunctions = 'push unshift concat splice require log resolve assign add set';
