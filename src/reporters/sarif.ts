import type { Location, Log, Notification, ReportingDescriptor, Result, Run } from 'sarif';
import { printable, printableJson } from '../verdict/printable.js';
import { isJudged, type Entry, type Tool } from '../verdict/report.js';
import type { ReportedFinding } from '../verdict/verdict.js';
import type { CreateReporter, Setting } from './reporter.js';
import { stoppedInWords } from './tally-in-words.js';

/** SARIF 2.1.0. */
export const sarif: CreateReporter = ({ tool, count, inRepository }) => {
  const entries: Entry[] = [];
  return {
    each: (entry) => {
      entries.push(entry);
      return ''; // the rules come before the results
    },
    end: (tally) => {
      const stopped = entries.length < count ? [stoppedInWords(tally, count)] : [];
      return `${printableJson(logOf(entries, tool, { inRepository, stopped }))}\n`;
    },
  };
};

type InRepository = Setting['inRepository'];

interface Around {
  readonly inRepository: InRepository;
  /** Empty for a check that was not stopped. */
  readonly stopped: readonly string[];
}

function logOf(entries: readonly Entry[], { name, version }: Tool, { inRepository, stopped }: Around): Log {
  const results = entries.flatMap((entry) => resultsOf(entry, inRepository));
  const notifications = [
    ...entries.flatMap((entry) => notificationOf(entry, inRepository)),
    ...stopped.map((text): Notification => ({ level: 'error', message: { text } })),
  ];
  const run: Run = {
    tool: { driver: { name, version, informationUri, rules: rulesFor(results) } },
    columnKind: 'utf16CodeUnits',
    invocations: [
      { executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications },
    ],
    results,
  };
  return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
}

/** `homepage` of package.json. */
const informationUri = 'https://github.com/oauth-lessons/oauth-lessons#readme';

/** GitHub wants a short and a full description, and help. */
function rulesFor(results: readonly Result[]): ReportingDescriptor[] {
  const levels = new Map(results.map(({ ruleId, level }) => [ruleId ?? '', level ?? 'error'] as const));
  return [...levels.keys()].sort().map((id) => {
    const text = `\`npx oauth-lessons explain ${id}\` says what this finding means and shows a wrong and a right example.`;
    const level = levels.get(id) ?? 'error';
    return {
      id,
      name: id,
      shortDescription: { text: `${inWords(id)}.` },
      fullDescription: { text: `oauth-lessons found this in a submission: ${inWords(id)}.` },
      help: { text, markdown: text },
      defaultConfiguration: { level },
    };
  });
}

function inWords(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll('-', ' ');
}

function resultsOf({ verdict: { file, steps } }: Entry, inRepository: InRepository): Result[] {
  return steps
    .flatMap(({ findings }) => findings)
    .map((finding) => ({
      ruleId: finding.kind,
      level: finding.severity === 'problem' ? ('error' as const) : ('warning' as const),
      message: messageOf(finding),
      locations: [locationOf(file, inRepository, finding)],
    }));
}

function notificationOf(entry: Entry, inRepository: InRepository): Notification[] {
  if (isJudged(entry)) return [];
  const { file, reason } = entry.verdict;
  return [{ level: 'error', message: messageOf(reason), locations: [locationOf(file, inRepository)] }];
}

function messageOf({ message, fix }: Pick<ReportedFinding, 'message' | 'fix'>): { text: string } {
  return { text: [message, fix].map(printable).join('\n') };
}

function locationOf(
  file: string,
  inRepository: InRepository,
  { line = 1, column }: Pick<ReportedFinding, 'line' | 'column'> = {},
): Location {
  const path = (inRepository(file) ?? file).replace(/[\ud800-\udfff]/gu, '\ufffd'); // half a surrogate pair is not allowed in a URI
  const uri = path.split('/').map(encodeURIComponent).join('/');
  const region = { startLine: line, ...(column !== undefined && { startColumn: column }) };
  return { physicalLocation: { artifactLocation: { uri }, region } };
}
