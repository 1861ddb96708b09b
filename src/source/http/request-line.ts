import { METHODS } from 'node:http';

const withMethod = /^\s*([A-Za-z]+)\s+(\S.*?)(?:\s+HTTP\/[\d.]+)?\s*$/;
const onlyAddress = /^\s*((?:https?:\/\/|\/|\{\{|localhost\b)\S*)(?:\s+HTTP\/[\d.]+)?\s*$/i;

/** `POST http://localhost:3000/token HTTP/1.1`; without a method, a GET. */
export function requestLine(line: string): { readonly method: string; readonly target: string } | undefined {
  const [, address] = onlyAddress.exec(line) ?? [];
  if (address !== undefined) return { method: 'GET', target: address };
  const [, method = '', target = ''] = withMethod.exec(line) ?? [];
  const sent = method.toUpperCase();
  // Node's client treats the answer to a CONNECT as another protocol.
  return METHODS.includes(sent) && sent !== 'CONNECT' ? { method: sent, target } : undefined;
}

/** In a place where no request can begin. A form or JSON does not look like this. */
export function looksLikeRequest(line: string): boolean {
  return /^\s*[A-Z]+\s+(?:https?:\/\/|\/|\{\{)\S*/.test(line) && requestLine(line) !== undefined;
}
