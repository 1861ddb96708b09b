import { parse } from 'acorn';
import { blankPreamble } from '../../reading/parse.js';
import type { Recogniser } from '../broken.js';

/** Only `import` or `export` stands in the way: as a module the text could be read. */
export const recogniseModule: Recogniser = ({ source, v8, place }) => {
  if (!/\b(?:import|export)\b/.test(source)) return undefined;
  try {
    const { body } = parse(blankPreamble(source), { ecmaVersion: 'latest', sourceType: 'module' });
    const node = body.find(({ type }) => /^(?:Import|Export)/.test(type));
    if (!node) return undefined;
    const word = node.type.startsWith('Import') ? 'import' : 'export';
    return { kind: 'syntax-module', details: { v8: v8.message, word }, place: place(node.start) };
  } catch {
    return undefined;
  }
};
