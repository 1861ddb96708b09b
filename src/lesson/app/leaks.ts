import type { AppExchange, WholeAnswer } from '#lesson';

export interface Leak {
  readonly type: 'error' | 'stack' | 'path' | 'secret' | 'password';
  /** A piece of it. */
  readonly shown: string;
}

const stackLine = /\n? +at .+:\d+:\d+/;
const serverPath = /(?:\/[\w.@-]+){2,}\.[cm]?js\b|[A-Z]:\\[\w\\.-]+\.js\b/;

/** The first secret of the server that is anywhere in the answer. */
export function leakIn(answer: WholeAnswer, { state: { parties } }: AppExchange): Leak | undefined {
  const headers = Object.entries(answer.headers).map(([name, value]) => `${name}: ${value}`);
  const text = unescaped([...headers, answer.body].join('\n'));
  const { client, user, failure } = parties;
  if (text.includes(failure)) return { type: 'error', shown: failure };
  if (text.includes('ECONNREFUSED')) return { type: 'error', shown: 'ECONNREFUSED' };
  if (text.includes(client.clientSecret)) return { type: 'secret', shown: client.clientSecret };
  if (text.includes(user.password)) return { type: 'password', shown: user.password };
  const stack = stackLine.exec(text);
  if (stack) return { type: 'stack', shown: stack[0].trim() };
  const path = serverPath.exec(text);
  return path ? { type: 'path', shown: path[0] } : undefined;
}

/** As a reader of the page or of the JSON sees it. */
function unescaped(text: string): string {
  return text
    .replaceAll('\\n', '\n')
    .replaceAll('<br>', '\n')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('\\"', '"');
}

/** Completes "The answer contains …". */
export function leakWords({ type, shown }: Leak): string {
  switch (type) {
    case 'error':
      return `the message of an internal error: \`${shown}\``;
    case 'stack':
      return `a stack trace: \`${shown}\``;
    case 'path':
      return `a path of the server: \`${shown}\``;
    case 'secret':
      return "the client's secret";
    case 'password':
      return "the user's password";
  }
}
