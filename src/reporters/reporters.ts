import type { CreateReporter } from './reporter.js';

interface ListedReporter {
  /** For the table in docs/ci.md. */
  readonly purpose: string;
  readonly load: () => Promise<CreateReporter>;
}

export const reporters = {
  pretty: { purpose: 'people', load: async () => (await import('./pretty.js')).pretty },
  summary: {
    purpose: 'teachers: how far a class is, its most frequent mistakes, who needs help first',
    load: async () => (await import('./summary.js')).summary,
  },
  csv: {
    purpose: 'gradebooks and spreadsheets: a row for each submission, a point for each step',
    load: async () => (await import('./csv.js')).csv,
  },
  html: {
    purpose: 'a page for the browser: overview, search, and each submission with its code; loads nothing',
    load: async () => (await import('./html.js')).html,
  },
  json: {
    purpose: 'scripts: [one object](report.md) at the end',
    load: async () => (await import('./json.js')).json,
  },
  jsonl: {
    purpose: 'scripts: one line for each result, at once',
    load: async () => (await import('./jsonl.js')).jsonl,
  },
  junit: {
    purpose: 'GitLab, Jenkins and most others: a suite for each file, a case for each step',
    load: async () => (await import('./junit.js')).junit,
  },
  tap: {
    purpose: 'the Test Anything Protocol, version 14',
    load: async () => (await import('./tap.js')).tap,
  },
  github: {
    purpose: 'annotations in GitHub Actions, and a summary if `GITHUB_STEP_SUMMARY` names a file',
    load: async () => (await import('./github.js')).github,
  },
  sarif: {
    purpose: "code scanning, such as GitHub's: SARIF 2.1.0",
    load: async () => (await import('./sarif.js')).sarif,
  },
  markdown: {
    purpose: 'a table for comments and wikis',
    load: async () => (await import('./markdown.js')).markdown,
  },
} as const satisfies Record<string, ListedReporter>;

export type ReporterName = keyof typeof reporters;

export const reporterNames = Object.keys(reporters);

export function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(reporters, name);
}
