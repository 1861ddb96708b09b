import type { Finding, Place } from '../../verdict/finding.js';
import type { RequestMistakes } from './request-file.js';
import { looksLikeRequest } from './request-line.js';

type Mistake = Finding<RequestMistakes>;

const curl = /^\s*(?:[$>%]\s*)?(?:curl|wget|http|https)(?:\.exe)?\s+\S/;
const json = /^\s*(?:[{[]\s*$|[{[]\s*["'{[\]}]|"[^"]*"\s*:)/;
const javaScript =
  /^\s*(?:const|let|var|import|export|module|exports|async|await|function|return|require|fetch|axios|console|if|try|['"]use strict)\b|=>|;\s*$/;

/** Instead of a request line. */
export function requestLineMistake(line: string, place: Place): Mistake {
  if (curl.test(line)) return { kind: 'syntax-http-curl', details: {}, place };
  if (json.test(line)) return { kind: 'syntax-http-json', details: {}, place };
  if (javaScript.test(line)) return { kind: 'syntax-http-javascript', details: {}, place };
  return { kind: 'syntax-http-request-line', details: { line: line.trim() }, place };
}

const formField = /^\s*&?[\w.[\]-]+\s*=/;
const headerNames = /^\s*(?:content-type|authorization|accept|host|user-agent)\b/i;

/** Instead of a header. */
export function headMistake(line: string, place: Place): Mistake | undefined {
  const details = { line: line.trim() };
  if (looksLikeRequest(line)) return { kind: 'syntax-http-separator', details, place };
  const isBody = json.test(line) || (formField.test(line) && !headerNames.test(line));
  return isBody ? { kind: 'syntax-http-blank-line', details, place } : undefined;
}

/** In the body of a request. */
export function bodyMistake(line: string, place: Place, isFirst: boolean): Mistake | undefined {
  const details = { line: line.trim() };
  if (looksLikeRequest(line)) return { kind: 'syntax-http-separator', details, place };
  if (isFirst && /^\s*<@?\w*\s+\S/.test(line)) return { kind: 'syntax-http-file-body', details, place };
  return undefined;
}
