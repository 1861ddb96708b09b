import http from 'node:http';
import { Duplex } from 'node:stream';
import type { AppResponse } from '../../outside/app-port.js';

export interface AppHttpRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type HttpAnswer =
  | WholeAnswer
  /** The app did not close the connection, or sent nothing. */
  | { readonly type: 'missing' }
  /** Node's HTTP client cannot read it. */
  | { readonly type: 'broken'; readonly reason: string }
  | { readonly type: 'endless' };

export interface WholeAnswer {
  readonly type: 'whole';
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** `close`: the end of the answer is the end of the connection. */
export function bytesOf({ method, path, headers, body }: AppHttpRequest): Buffer {
  const length =
    method === 'POST' || body !== '' ? { 'content-length': String(Buffer.byteLength(body)) } : {};
  const all = { host: 'localhost', connection: 'close', ...headers, ...length };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
}

/** Reads the bytes with Node's own HTTP client. */
export async function answerIn(
  { bytes, isOver, isCut }: AppResponse,
  { method, path }: Pick<AppHttpRequest, 'method' | 'path'>,
): Promise<HttpAnswer> {
  if (isCut) return { type: 'endless' };
  if (!isOver || bytes.length === 0) return { type: 'missing' };
  try {
    return await read(bytes, { method, path });
  } catch (error) {
    return { type: 'broken', reason: (error as Error).message };
  }
}

function read(bytes: Buffer, options: Pick<AppHttpRequest, 'method' | 'path'>): Promise<WholeAnswer> {
  return new Promise((resolve, reject) => {
    const request = http.request({ ...options, createConnection: () => connectionWith(bytes) });
    request.once('error', reject);
    request.once('response', (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.once('error', reject);
      response.once('end', () => {
        const { statusCode: status = 0, headers } = response;
        const entries = Object.entries(headers).map(([name, value]) => [name, String(value)]);
        const body = Buffer.concat(pieces).toString('utf8');
        resolve({
          type: 'whole',
          status,
          headers: Object.fromEntries(entries) as WholeAnswer['headers'],
          body,
        });
      });
    });
    request.end();
  });
}

/** Sends the bytes when the request has been written. */
function connectionWith(bytes: Buffer): Duplex {
  let isSent = false;
  return new Duplex({
    read() {
      if (isSent) return;
      isSent = true;
      this.push(bytes);
      this.push(null);
    },
    write: (_chunk, _encoding, done) => done(),
  });
}
