import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { emptyFolder } from './program.js';

const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Undefined where no Chromium is installed. */
export const chromium = candidates.find((path) => existsSync(path));

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

export interface Browser {
  readonly send: (method: string, params?: object) => Promise<Readonly<Record<string, unknown>>>;
  /** The value of an expression in the page. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly press: (key: string, text?: string) => Promise<void>;
  /** The addresses that the page asked for, without its own. */
  readonly requests: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** A page in a real browser, driven through a pipe (Chrome's DevTools protocol). */
export async function openPage(url: string): Promise<Browser> {
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-pipe'];
  const child = spawn(chromium ?? '', [...args, `--user-data-dir=${await emptyFolder()}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const { ask, requests } = converse(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const { targetId } = await ask('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await ask('Target.attachToTarget', { targetId, flatten: true });
  const send: Browser['send'] = (method, params = {}) => ask(method, params, String(sessionId));
  const evaluate: Browser['evaluate'] = async (expression) => {
    const told = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (told.exceptionDetails) throw new Error(JSON.stringify(told.exceptionDetails));
    return (told.result as { value?: unknown }).value;
  };
  const press: Browser['press'] = async (key, text) => {
    await send('Input.dispatchKeyEvent', { type: 'keyDown', key, code: key, ...keyCodes[key], text });
    await send('Input.dispatchKeyEvent', { type: 'keyUp', key, code: key, ...keyCodes[key] });
  };
  await send('Network.enable');
  await send('Page.navigate', { url });
  await evaluate(
    'new Promise((done) => document.readyState === "complete" ? done() : addEventListener("load", done))',
  );
  const close = async (): Promise<void> => {
    const ended = once(child, 'close');
    child.kill('SIGKILL');
    await ended;
  };
  const own = url.split('#')[0] ?? '';
  return { send, evaluate, press, requests: () => requests.filter((one) => !one.startsWith(own)), close };
}

const keyCodes: Readonly<Record<string, object>> = {
  Tab: { windowsVirtualKeyCode: 9 },
  Enter: { windowsVirtualKeyCode: 13, text: '\r' },
};

function converse(input: Writable, output: Readable) {
  const waiting = new Map<number, (message: Message) => void>();
  const requests: string[] = [];
  let count = 0;
  let rest = '';
  output.setEncoding('utf8').on('data', (piece: string) => {
    const parts = (rest + piece).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const message = JSON.parse(part) as Message;
      if (message.id !== undefined) waiting.get(message.id)?.(message);
      if (message.method === 'Network.requestWillBeSent')
        requests.push((message.params?.request as { url: string }).url);
    }
  });
  const ask = (method: string, params: object, sessionId?: string) =>
    new Promise<Readonly<Record<string, unknown>>>((resolve, reject) => {
      const id = (count += 1);
      waiting.set(id, ({ result, error }) =>
        error ? reject(new Error(error.message)) : resolve(result ?? {}),
      );
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  return { ask, requests };
}
