import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AppResponse } from '../outside/app-port.js';
import { UserError } from '../errors/user-error.js';
import { codeOf } from '../errors/system-error.js';
import type { Asked } from './app.js';

/** Only this machine can reach it. */
const host = '127.0.0.1';
const firstPort = 3000;
const portsTried = 20;
const mostBytes = 1024 * 1024;

export interface Front {
  readonly url: string;
  readonly close: () => void;
}

/**
 * Listens on 127.0.0.1 and passes the bytes of each request to `ask`, and the bytes of its answer back.
 * @param port default: the first free one from 3000 on; 0: any
 * @throws UserError if the port is not free
 */
export async function openFront(
  port: number | undefined,
  ask: (request: Asked) => Promise<AppResponse | undefined>,
): Promise<Front> {
  const server = http.createServer((request, response) => {
    void pass(request, response, ask);
  });
  await (port === undefined ? listenOnFree(server) : listenOn(server, port));
  const { port: own } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${String(own)}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function listenOn(server: http.Server, port: number): Promise<void> {
  try {
    await listening(server, port);
  } catch (error) {
    const why = { EADDRINUSE: 'is in use', EACCES: 'is not allowed for you' }[codeOf(error) ?? ''];
    if (why === undefined) throw error;
    throw new UserError(
      `The port ${String(port)} ${why}.`,
      (commandLine) =>
        `Name another one, such as \`${commandLine('serve --port 4000')}\`, or leave \`--port\` out: then a free one is found.`,
    );
  }
}

async function listenOnFree(server: http.Server): Promise<void> {
  for (let port = firstPort; port < firstPort + portsTried; port += 1) {
    try {
      await listening(server, port);
      return;
    } catch (error) {
      if (!['EADDRINUSE', 'EACCES'].includes(codeOf(error) ?? '')) throw error;
    }
  }
  await listening(server, 0);
}

function listening(server: http.Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function pass(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  ask: (request: Asked) => Promise<AppResponse | undefined>,
): Promise<void> {
  const body = await bodyOf(request);
  if (!body) {
    refuse(response, 413, 'The request is larger than 1 MB.');
    return;
  }
  const { method = 'GET', url: path = '/', socket } = request;
  const answer = await ask({ method, path, bytes: bytesOf(request, body) });
  if (!answer) {
    refuse(response, 503, 'Your app cannot answer. The terminal of `serve` says why.');
    return;
  }
  if (answer.bytes.length === 0) {
    refuse(response, 504, 'Your app gave no answer. The terminal of `serve` says more.');
    return;
  }
  socket.end(answer.bytes);
}

/** Undefined if it is too large, or if the client has gone. */
async function bodyOf(request: http.IncomingMessage): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of request as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > mostBytes) return undefined;
      pieces.push(piece);
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(pieces);
}

/** They describe a connection, and the app has its own one. */
const ofConnection = ['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'expect', 'upgrade'];

/** One request a connection, so that the end of the answer is the end of the connection. */
function bytesOf(
  { method = 'GET', url = '/', rawHeaders, headers }: http.IncomingMessage,
  body: Buffer,
): Buffer {
  const lines = rawHeaders.flatMap((name, index) =>
    index % 2 === 1 || ofConnection.includes(name.toLowerCase())
      ? []
      : [`${name}: ${rawHeaders[index + 1] ?? ''}`],
  );
  const hasBody = 'content-length' in headers || 'transfer-encoding' in headers;
  const length = hasBody ? [`Content-Length: ${String(body.length)}`] : [];
  const head = [`${method} ${url} HTTP/1.1`, ...lines, ...length, 'Connection: close', '', ''];
  return Buffer.concat([Buffer.from(head.join('\r\n'), 'latin1'), body]);
}

function refuse(response: http.ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  response.end(`oauth-lessons: ${text}\n`);
}
