import type { CreateReporter } from './reporter.js';

/** The reporters by name; each is loaded only when it is asked for. */
export const reporters: Readonly<Record<string, () => Promise<CreateReporter>>> = {
  pretty: async () => (await import('./pretty.js')).pretty,
  json: async () => (await import('./json.js')).json,
  jsonl: async () => (await import('./jsonl.js')).jsonl,
  junit: async () => (await import('./junit.js')).junit,
  tap: async () => (await import('./tap.js')).tap,
  github: async () => (await import('./github.js')).github,
  sarif: async () => (await import('./sarif.js')).sarif,
  markdown: async () => (await import('./markdown.js')).markdown,
};
