import * as v from 'valibot';
import { printable } from '../../verdict/printable.js';

const text = v.string();
/** Reporters print these without escaping them. */
const shown = v.pipe(
  text,
  v.check((value) => printable(value) === value, 'a control character'),
);
const name = v.pipe(
  text,
  v.regex(/^[a-z][\w-]*$/i, 'a name with other characters than letters, digits and -'),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const reason = v.looseObject({ message: text, fix: text });

const finding = v.looseObject({
  kind: name,
  severity: v.picklist(['problem', 'advice']),
  message: text,
  fix: text,
  why: v.optional(shown),
  attack: v.optional(name),
  line: v.optional(count),
  column: v.optional(count),
});

const step = v.looseObject({
  id: name,
  title: shown,
  status: v.picklist(['passed', 'failed', 'blocked']),
  findings: v.array(finding),
});

const grant = v.looseObject({
  grant: name,
  status: v.picklist(['granted', 'refused']),
  clientId: text,
  username: text,
});

const checked = {
  id: name,
  file: text,
  judgedBy: text,
  checkedAt: v.optional(v.pipe(text, v.isoTimestamp())),
  ms: v.optional(v.pipe(v.number(), v.minValue(0))),
  limitMs: v.optional(count),
  hash: v.optional(v.pipe(text, v.regex(/^[0-9a-f]{64}$/))),
};

const judged = v.looseObject({
  ...checked,
  status: v.picklist(['passed', 'failed']),
  steps: v.pipe(v.array(step), v.minLength(1)),
  grants: v.array(grant),
  grantsLeftOut: v.optional(count),
  saved: v.array(v.looseObject({ accessToken: text })),
  notSaved: v.optional(reason),
  remark: v.optional(text),
  isolation: v.optional(v.literal('bubblewrap')),
  source: text,
  isUnread: v.optional(v.boolean()),
  seen: v.record(text, text),
  printed: text,
  printedIsCut: v.boolean(),
  stores: v.optional(v.boolean()),
  savedTo: v.optional(text),
});

const unjudged = v.looseObject({
  ...checked,
  status: v.literal('unjudged'),
  reason,
  steps: v.pipe(v.array(v.unknown()), v.length(0)),
  grants: v.pipe(v.array(v.unknown()), v.length(0)),
  saved: v.pipe(v.array(v.unknown()), v.length(0)),
});

const entry = v.variant('status', [judged, unjudged]);

/** The first thing that is wrong with a line of results; undefined if it can be reported. */
export function entryProblem(value: object): string | undefined {
  const { issues } = v.safeParse(entry, value, { abortEarly: true });
  const [issue] = issues ?? [];
  if (!issue) return undefined;
  const path = v.getDotPath(issue);
  return `${path === null ? '' : `${printable(path)}: `}${printable(issue.message)}`;
}
