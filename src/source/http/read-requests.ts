import type { Place } from '../../verdict/finding.js';
import { joinedBody } from './body.js';
import { bodyMistake, headMistake, requestLineMistake } from './mistakes.js';
import { requestLine } from './request-line.js';
import type { RequestFile, WrittenHeader, WrittenRequest } from './request-file.js';
import { withoutScripts } from './scripts.js';

const comment = /^\s*(?:#|\/\/)/;
const separator = /^\s*###/;
const naming = /^\s*(?:#+|\/\/+)\s*@name(?:\s+|\s*=\s*)(\S+)/;
const variable = /^\s*@([\w.-]+)\s*=\s*(.*?)\s*$/;
const header = /^\s*([\w!#$%&'*+.^`|~-]+)\s*:\s*(.*?)\s*$/;
const continuation = /^\s*[?&]|^\s+\//;

/** Reads requests in the format of the REST clients of editors. Sends nothing. */
export function readRequests(source: string): RequestFile {
  const { lines, names: scripted } = withoutScripts(source.replace(/^\ufeff/, '').split(/\r\n|[\n\r]/));
  const reading: Reading = { variables: {}, requests: [], problem: undefined };
  for (const [index, line] of lines.entries()) {
    read(line, index + 1, reading);
    if (reading.problem) break;
  }
  finish(reading);
  const { problem, variables, requests } = reading;
  return { problem, variables, requests, scripted };
}

interface Reading {
  readonly variables: Record<string, string>;
  readonly requests: WrittenRequest[];
  problem: RequestFile['problem'];
  /** Of the next request. */
  name?: string | undefined;
  open?: OpenRequest | undefined;
}

interface OpenRequest {
  readonly name: string | undefined;
  readonly method: string;
  target: string;
  readonly headers: WrittenHeader[];
  /** Undefined before the empty line. */
  body?: string[];
  readonly place: Place;
  bodyPlace?: Place;
}

function read(line: string, number: number, reading: Reading): void {
  const { open } = reading;
  if (separator.test(line)) finish(reading);
  else if (comment.test(line)) reading.name = naming.exec(line)?.[1] ?? reading.name;
  else if (variable.test(line)) setVariable(line, reading);
  else if (!open) begin(line, number, reading);
  else if (open.body) addToBody(line, number, open.body, reading);
  else if (line.trim() === '') open.body = [];
  else addToHead(line, number, open, reading);
}

function setVariable(line: string, { variables }: Reading): void {
  const [, name = '', value = ''] = variable.exec(line) ?? [];
  variables[name] = value;
}

function begin(line: string, number: number, reading: Reading): void {
  if (line.trim() === '') return;
  const found = requestLine(line);
  const place = placeOf(line, number);
  if (!found) reading.problem = requestLineMistake(line, place);
  else reading.open = { ...found, name: reading.name, headers: [], place };
  reading.name = undefined;
}

function addToHead(line: string, number: number, open: OpenRequest, reading: Reading): void {
  const place = placeOf(line, number);
  if (open.headers.length === 0 && continuation.test(line)) {
    open.target += line.trim();
    return;
  }
  const mistake = headMistake(line, place);
  const [, name, value = ''] = header.exec(line) ?? [];
  if (mistake || name === undefined)
    reading.problem = mistake ?? { kind: 'syntax-http-header', details: { line: line.trim() }, place };
  else open.headers.push({ name, value, place });
}

function addToBody(line: string, number: number, body: string[], reading: Reading): void {
  const place = placeOf(line, number);
  const isFirst = body.every((one) => one.trim() === '');
  reading.problem = bodyMistake(line, place, isFirst);
  if (isFirst && line.trim() !== '' && reading.open) reading.open.bodyPlace = place;
  body.push(line);
}

function finish(reading: Reading): void {
  const { open } = reading;
  reading.open = undefined;
  if (!open) return;
  const { body = [], ...request } = open;
  // A name below its request is still inside it.
  const name = request.name ?? reading.name;
  reading.name = undefined;
  reading.requests.push({ ...request, name, body: joinedBody(body, request.headers) });
}

function placeOf(line: string, number: number): Place {
  return { line: number, column: line.length - line.trimStart().length + 1 };
}
