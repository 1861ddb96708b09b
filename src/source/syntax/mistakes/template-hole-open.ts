import type { Broken } from '../broken.js';
import { stringHints } from '../hints.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const templateHoleOpen = syntaxMistake({
  kind: 'syntax-template-hole-open',
  summary: 'A ${ inside a string is never closed.',
  recognise: { type: 'certain', find },
  words: () => ['The `${` here is never closed.', 'Write `}` after the value.'],
  hints: stringHints,
});

function find({ tokens }: Broken): Found | undefined {
  const template = tokens.find(({ type, text }) => type === 'template' && /\$\{[^}]*$/.test(text));
  return template && { details: {}, at: template.start + template.text.lastIndexOf('${') };
}
