import { randomInt } from 'node:crypto';
import type { ValueProblem } from '../lesson/requests-run.js';
import type { Judging } from '../outside/judging.js';
import type { SentRequest } from '../referee/requests/send.js';
import { closestName } from '../source/closest-name.js';
import { expressionsOf, filled, type FilledRequest } from '../source/http/filled.js';
import type { RequestFile, WrittenRequest } from '../source/http/request-file.js';
import { expressionsIn, fieldsIn, readExpression, valueIn, withValues } from '../source/http/values.js';
import type { Expression } from '../source/http/values.js';

export type Filled =
  | { readonly request: FilledRequest }
  /** A value that the request needs does not exist. */
  | { readonly problem: ValueProblem };

/** Where values come from. */
export interface Sources {
  readonly file: RequestFile;
  readonly judging: Judging;
  /** The answer to another request, which is sent first. Undefined if it could not be sent. */
  readonly sentBefore: (other: WrittenRequest) => Promise<SentRequest | 'cycle' | undefined>;
}

/** Replaces each `{{…}}` of a request. */
export async function fillValues(written: WrittenRequest, sources: Sources): Promise<Filled> {
  const values = new Map<string, string>();
  for (const expression of expressionsOf(written)) {
    const found = await valueOf(expression, written, sources, []);
    if (typeof found !== 'string') return { problem: found };
    values.set(expression, found);
  }
  return { request: filled(written, (expression) => values.get(expression) ?? '') };
}

type Value = string | ValueProblem;

async function valueOf(
  text: string,
  written: WrittenRequest,
  sources: Sources,
  around: readonly string[],
): Promise<Value> {
  const expression = readExpression(text);
  switch (expression.type) {
    case 'answer':
      return answerValue(text, expression, written, sources);
    case 'system':
      return systemValue(text, expression, sources.judging);
    case 'variable':
      return around.includes(text)
        ? { name: text, reason: 'cycle' }
        : variableValue(text, written, sources, [...around, text]);
  }
}

async function variableValue(
  name: string,
  written: WrittenRequest,
  sources: Sources,
  around: readonly string[],
): Promise<Value> {
  const { variables, scripted, requests } = sources.file;
  const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
  if (value === undefined) {
    if (scripted.includes(name)) return { name, reason: 'script' };
    const names = [...Object.keys(variables), ...requests.flatMap((one) => one.name ?? [])];
    return { name, reason: 'unknown', closest: closestName(name, names) };
  }
  const values = new Map<string, string>();
  for (const expression of expressionsIn(value)) {
    const found = await valueOf(expression, written, sources, around);
    if (typeof found !== 'string') return found;
    values.set(expression, found);
  }
  return withValues(value, (expression) => values.get(expression) ?? '');
}

async function answerValue(
  text: string,
  expression: Extract<Expression, { type: 'answer' }>,
  written: WrittenRequest,
  { file, sentBefore }: Sources,
): Promise<Value> {
  const { request: name } = expression;
  const other = requestNamed(name, written, file);
  const names = file.requests.flatMap((one) => one.name ?? []);
  if (!other) return { name, reason: 'no-request', closest: closestName(name, names) };
  const sent = await sentBefore(other);
  if (sent === 'cycle') return { name: text, reason: 'cycle' };
  if (sent?.answer.type !== 'whole') return { name, reason: 'no-answer' };
  const value = valueIn(sent.answer, expression);
  if (value !== undefined) return value;
  const { status } = sent.answer;
  return { name, reason: 'no-value', path: expression.path, status, fields: fieldsIn(sent.answer) };
}

/** The last one above, else the first one below. */
function requestNamed(
  name: string,
  written: WrittenRequest,
  { requests }: RequestFile,
): WrittenRequest | undefined {
  const named = requests.filter((one) => one.name === name);
  return named.findLast((one) => one.place.line < written.place.line) ?? named[0];
}

function systemValue(
  text: string,
  { name, words }: Extract<Expression, { type: 'system' }>,
  { now, random }: Judging,
): Value {
  const [from = 0, to = 1_000] = words.map(Number).filter(Number.isSafeInteger);
  switch (name) {
    case '$guid':
    case '$uuid':
    case '$random.uuid':
      return random(16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
    case '$timestamp':
      return String(Math.floor(now().getTime() / 1_000));
    case '$randomInt':
      return String(from < to ? randomInt(from, Math.min(to, from + 2 ** 40)) : from);
    default:
      return { name: text, reason: 'unknown', closest: undefined };
  }
}
