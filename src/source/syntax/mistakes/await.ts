import { quoted } from '../../quoted.js';
import { says, type Broken } from '../broken.js';
import { statementHints } from '../hints.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const awaitOutside = syntaxMistake({
  kind: 'syntax-await',
  summary: 'await is used outside of an async function.',
  recognise: { type: 'certain', find },
  words: ({ path }) => [
    '`await` works inside of functions marked `async` only.',
    path === undefined
      ? 'There is nothing to wait for here: remove `await`.'
      : `Load the file with ${quoted(`require('${path}')`)} instead: it returns immediately, without \`await\` and without \`.default\`.`,
  ],
  hints: statementHints,
});

function find(broken: Broken): Found<{ path?: string }> | undefined {
  const { code, at: stop, source } = broken;
  const index = code.findIndex(({ start }) => start === stop);
  const [before, word] = [code[index - 1], code[index]];
  const isMeant =
    says(broken, /^await is only valid/) !== null ||
    (says(broken, /reserved word$/) && word?.text === 'await');
  // Outside an async function, `await` is a name.
  const isName = before?.text === 'await' && word?.type === 'word';
  if (!isMeant && !isName) return undefined;
  const at = isName ? before.start : stop;
  const path = /^await\s+import\s*\(\s*(['"])([^'"\n]+)\1\s*\)/.exec(source.slice(at))?.[2];
  return { details: { ...(path !== undefined && { path }) }, at };
}
