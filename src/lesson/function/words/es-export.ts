import { inWords, quoted, sortOf, type Findings } from '#lesson';
import type { FunctionSubject } from '../subject.js';

type Nothing = Readonly<Record<string, never>>;

export interface EsExportDetails {
  'export-es-absent': Nothing;
  'export-es-lacks-name': { readonly names: readonly string[] };
  'export-es-one-level-down': { readonly path: string };
  'export-es-default-function': Nothing;
  'export-es-default-value': { readonly type: string };
  'export-es-commonjs': { readonly name: CommonJsName; readonly load: string };
  'export-es-import-unknown': { readonly name: string; readonly path: string; readonly meant?: string };
}

export type CommonJsName = 'require' | 'module' | 'exports' | '__filename' | '__dirname';

export function esExportFindings({ name: wanted }: FunctionSubject): Findings<EsExportDetails> {
  const exportIt = `Write \`export\` before \`const ${wanted}\`, or \`export { ${wanted} };\` at the end of the file.`;
  return {
    'export-es-absent': {
      severity: 'problem',
      meaning: 'An ES module exports nothing.',
      say: () => ({
        message: 'The file exports nothing, so the server cannot find your function.',
        fix: exportIt,
      }),
    },
    'export-es-lacks-name': {
      severity: 'problem',
      meaning: `An ES module exports other names, but not ${wanted}.`,
      say: ({ names }) => ({
        message: `The file exports ${inWords(names.map(quoted))}, but not \`${wanted}\`.`,
        fix: exportIt,
      }),
    },
    'export-es-one-level-down': {
      severity: 'problem',
      meaning: 'In an ES module, the function is one level too deep in the exports.',
      say: ({ path }) => ({
        message: `The function is at ${quoted(path)}, one level too deep.`,
        fix: `Export it under its own name, \`export { ${wanted} };\`, or inside the default export: \`export default { ${wanted} };\`.`,
      }),
    },
    'export-es-default-function': {
      severity: 'problem',
      meaning: 'The default export of an ES module is the function itself.',
      say: () => ({
        message: `The default export is the function itself, but the server looks for a property named \`${wanted}\`.`,
        fix: `Export it under its own name, \`export { ${wanted} };\`, or inside the default export: \`export default { ${wanted} };\`.`,
      }),
    },
    'export-es-default-value': {
      severity: 'problem',
      meaning: 'The default export of an ES module is not an object.',
      say: ({ type }) => ({
        message: `The default export is ${sortOf(type)}, but the server needs the function \`${wanted}\`.`,
        fix: `Replace this line with \`export { ${wanted} };\`.`,
      }),
    },
    'export-es-commonjs': {
      severity: 'problem',
      meaning: 'An ES module uses a name that only CommonJS modules have, such as module or require.',
      say: ({ name, load }) => ({
        message: `This file is an ES module (\`import\`, \`export\` or \`.mjs\`), and ES modules have no ${quoted(name)}.`,
        fix: insteadOf(name, load, exportIt),
      }),
    },
    'export-es-import-unknown': {
      severity: 'problem',
      meaning: 'An ES module imports a name that the other file does not export.',
      say: ({ name, path, meant }) => ({
        message: `${quoted(path)} does not export ${quoted(name)}.${meant === undefined ? '' : ` Did you mean ${quoted(meant)}?`}`,
        fix: 'Import a name that the other file exports, with the same spelling. For a type of TypeScript, write `import type`.',
      }),
    },
  };
}

function insteadOf(name: CommonJsName, load: string, exportIt: string): string {
  switch (name) {
    case 'module':
    case 'exports':
      return exportIt;
    case 'require':
      return `Use \`import\` instead: ${quoted(load)} loads the database.`;
    case '__filename':
      return 'Use `import.meta.filename`, or `fileURLToPath(import.meta.url)`.';
    case '__dirname':
      return "Use `import.meta.dirname`, or `new URL('.', import.meta.url)`.";
  }
}
