import { inspect, stripVTControlCharacters } from 'node:util';
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import { meaningOf } from '../../lesson/common/library-messages.js';
import type { StoredToken } from '../../check/save-tokens.js';
import type { Exchange, ExchangeCall, Refusal } from '../../referee/exchange.js';
import { paragraph } from '../../style/paragraph.js';
import type { Style } from '../../style/style.js';
import { printable, printableLines } from '../../verdict/printable.js';
import { runsOf } from './trace/runs-of.js';
import { namesIn } from './trace/story.js';
import { oursInWords, wordsOf } from './trace/words.js';

/** `stored`: what the database file contains of it. */
export interface ShownExchange extends Exchange {
  readonly stored?: readonly StoredToken[];
}

export interface ExchangeOptions {
  /** `Request 2 of 3`. */
  readonly name: string;
  /** The name of the file; undefined if nothing is saved. */
  readonly database: string | undefined;
  /** With the calls of our part of the model. */
  readonly isUnfolded: boolean;
}

/** One request, call by call. */
export function exchangeRows(exchange: ShownExchange, options: ExchangeOptions, style: Style): string[] {
  const { strong, good, bad, marks } = style;
  const outcome =
    exchange.status === 'granted' ? good(`${marks.passed} granted`) : bad(`${marks.failed} refused`);
  const { client, user } = namesIn(exchange);
  const { before, title } = wordsOf(exchange);
  return [
    `${strong(options.name)}  ${outcome}`,
    exchange.grant === undefined
      ? strong(title({ client, user }))
      : `${strong(exchange.grant)}  ${client} for ${user}`,
    '',
    ...paragraph(before({ client, user }), style),
    '',
    ...requestRows(exchange, style),
    ...runsOf(exchange.calls).flatMap((run) => ['', ...runRows(run, options, style)]),
    '',
    ...responseRows(exchange, style),
    ...recordRows(exchange, options.database, style),
  ].flatMap((row) => fitted(row, style));
}

/** Values that are too long for the width continue on the next row. */
function fitted(row: string, { width }: Style): string[] {
  const indent = ' '.repeat(row.length - row.trimStart().length);
  if (stringWidth(stripVTControlCharacters(row)) <= width) return [row];
  return wrapAnsi(row.trimStart(), Math.max(10, width - indent.length), { hard: true })
    .split('\n')
    .map((part) => `${indent}${part}`);
}

function requestRows(exchange: Exchange, { strong, quiet }: Style): string[] {
  const { request } = exchange;
  return [
    `  ${strong('The client sends')}  ${quiet(wordsOf(exchange).section)}`,
    `    ${request.method} ${request.path}`,
    ...Object.entries(request.headers).map(([name, value]) => `    ${name}: ${printable(value)}`),
    '',
    ...Object.entries(request.body).map(([name, value]) => `    ${name}=${printable(value)}`),
  ];
}

function runRows(run: readonly ExchangeCall[], { isUnfolded }: ExchangeOptions, style: Style): string[] {
  if (isUnfolded || run[0]?.isLearners)
    return run.flatMap((call, index) => [...(index > 0 ? [''] : []), ...callRows(call, style)]);
  const names = run.map((call) => printable(call.function)).join(', ');
  return paragraph(`${oursInWords(run.length)}: ${names}`, style, '  ').map(style.quiet);
}

function callRows(
  { function: name, arguments: args, result, error, records, isLearners }: ExchangeCall,
  style: Style,
): string[] {
  const { strong, quiet, good } = style;
  const whose = isLearners ? good('your function') : quiet('the model that comes with the lesson');
  const answer = error
    ? [`    threw ${printable(`${error.name}: ${error.message}`)}`]
    : valueRows('returned', result, style);
  return [
    `  ${strong(`The server calls ${name}`)}  ${whose}`,
    ...args.flatMap((arg, index) => valueRows(index === 0 ? 'with' : 'and', arg, style)),
    ...answer,
    ...records.flatMap((record) => valueRows('added to db.tokens', record, style)),
  ];
}

function responseRows({ grant, response, refusal }: Exchange, style: Style): string[] {
  const { strong, quiet } = style;
  const section = grant === undefined ? 'RFC 6750, 3' : refusal ? 'RFC 6749, 5.2' : 'RFC 6749, 5.1';
  const head = [`  ${strong('The server responds')}  ${quiet(section)}`, `    ${String(response.status)}`];
  if (refusal) return [...head, ...refusalRows(refusal, style)];
  const headers = Object.entries(response.headers).map(([name, value]) => `    ${name}: ${printable(value)}`);
  return [...head, ...headers, ...jsonRows(response.body)];
}

function refusalRows({ error, description }: Refusal, style: Style): string[] {
  const meaning = meaningOf(description);
  return [
    `    ${printable(`${error}: ${description}`)}`,
    ...(meaning === undefined ? [] : paragraph(`${style.marks.next} ${meaning}`, style, '    ')),
  ];
}

function recordRows(
  { stored = [], records }: ShownExchange,
  database: string | undefined,
  style: Style,
): string[] {
  const { strong } = style;
  const name = database === undefined ? undefined : printable(database);
  const head =
    name === undefined
      ? 'The record (a check of this file does not save it)'
      : `A check saves this in ${name}`;
  if (stored.length === 0 || name === undefined)
    return records.flatMap((record) => ['', strong(`  ${head}`), ...jsonRows(record)]);
  return stored.flatMap((one) => [
    ...['', strong(`  ${name} contains this`), ...jsonRows(one.record)],
    ...['', strong('  The client uses the token'), ...usedRows(one, name, style)],
  ]);
}

function usedRows({ record, refusal }: StoredToken, database: string, style: Style): string[] {
  const { good, marks } = style;
  const header = `    authorization: Bearer ${printable(String(record.accessToken))}`;
  if (refusal) return [header, ...refusalRows(refusal, style)];
  const told = `${good(marks.passed)} authenticate() finds it in \`${database}\` and accepts it.`;
  return [header, ...paragraph(told, style, '    ')];
}

function jsonRows(value: unknown): string[] {
  return printableLines(JSON.stringify(value, null, 2)).map((line) => `    ${line}`);
}

function valueRows(label: string, value: unknown, { width, quiet }: Style): string[] {
  const text = inspect(value, { depth: 6, breakLength: Math.max(40, width - 10), compact: 3, sorted: false });
  const [first = '', ...rest] = printableLines(text);
  return [`    ${quiet(label)} ${first}`, ...rest.map((line) => `      ${line}`)];
}
