import { inspect } from 'node:util';
import { meaningOf } from '../../lesson/common/library-messages.js';
import type { StoredToken } from '../../check/save-tokens.js';
import type { Exchange, ExchangeCall, Refusal } from '../../referee/exchange.js';
import { paragraph } from '../../style/paragraph.js';
import type { Style } from '../../style/style.js';
import { printable, printableLines } from '../../verdict/printable.js';

/** `stored`: what the database file contains of it. */
export interface ShownExchange extends Exchange {
  readonly stored?: readonly StoredToken[];
}

/** `database`: the name of the file; undefined if nothing is saved. */
export function exchangeRows(
  exchanges: readonly ShownExchange[],
  database: string | undefined,
  style: Style,
): string[] {
  return exchanges.flatMap((exchange, index) => [
    ...(index > 0 ? ['', ''] : []),
    ...oneExchange(exchange, database, style),
  ]);
}

function oneExchange(exchange: ShownExchange, database: string | undefined, style: Style): string[] {
  const { strong, good, bad, marks } = style;
  const outcome =
    exchange.status === 'granted' ? good(`${marks.passed} granted`) : bad(`${marks.failed} refused`);
  return [
    `${strong(exchange.grant)}  ${printable(exchange.clientId)} for ${printable(exchange.username)}  ${outcome}`,
    '',
    ...requestRows(exchange, style),
    ...exchange.calls.flatMap((call) => ['', ...callRows(call, style)]),
    '',
    ...responseRows(exchange, style),
    ...recordRows(exchange, database, style),
  ];
}

function requestRows({ request }: Exchange, { strong }: Style): string[] {
  return [
    strong('  The client sends'),
    `    ${request.method} ${request.path}`,
    ...Object.entries(request.headers).map(([name, value]) => `    ${name}: ${printable(value)}`),
    '',
    ...Object.entries(request.body).map(([name, value]) => `    ${name}=${printable(value)}`),
  ];
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

function responseRows({ response, refusal }: Exchange, style: Style): string[] {
  const { strong } = style;
  const head = [strong('  The server responds'), `    ${String(response.status)}`];
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
