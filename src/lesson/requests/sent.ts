import type { AppExchange, AskedRequest, Place, RequestsRun, SentRequest, WrittenRequest } from '#lesson';

export type Sent = Extract<AskedRequest, { readonly type: 'sent' }>;
type Request = SentRequest['request'];

/** 0 without a whole answer. */
export function statusOf({ answer }: Pick<AppExchange, 'answer'>): number {
  return answer.type === 'whole' ? answer.status : 0;
}

/** Completes "The server …": `answered 400 (invalid_request)`. */
export function answerWords({ answer }: Pick<AppExchange, 'answer'>): string {
  if (answer.type !== 'whole') return 'sent no answer';
  const error = errorIn(answer.body);
  return `answered ${String(answer.status)}${error === undefined ? '' : ` \`${error}\``}`;
}

function errorIn(body: string): string | undefined {
  try {
    const { error } = Object(JSON.parse(body)) as { readonly error?: unknown };
    return typeof error === 'string' ? error : undefined;
  } catch {
    return undefined;
  }
}

/** As Express compares it: in lower case, without a slash at the end. */
export function pathOf({ path }: Request): string {
  const [plain = ''] = path.split('?');
  return plain.toLowerCase().replace(/(?<=.)\/$/, '');
}

export function queryOf({ path }: Request): URLSearchParams {
  return new URLSearchParams(path.split('?').slice(1).join('?'));
}

export function formIn({ body }: Request): URLSearchParams {
  return new URLSearchParams(body);
}

export type Credentials =
  | { readonly by: 'basic' | 'body'; readonly id: string; readonly secret: string | undefined }
  /** `Authorization: Basic` without an id and a secret. */
  | { readonly by: 'broken' }
  | { readonly by: 'nothing' };

/** RFC 6749, 2.3.1. */
export function credentialsIn(request: Request): Credentials {
  const [, encoded] = /^Basic\s+(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (encoded !== undefined) {
    const [, id, secret] = /^([^:]+):(.*)$/s.exec(Buffer.from(encoded, 'base64').toString('utf8')) ?? [];
    return id === undefined ? { by: 'broken' } : { by: 'basic', id, secret };
  }
  const form = formIn(request);
  const id = form.get('client_id');
  if (id !== null) return { by: 'body', id, secret: form.get('client_secret') ?? undefined };
  return /^Basic\b/i.test(request.headers.authorization ?? '') ? { by: 'broken' } : { by: 'nothing' };
}

/** RFC 6750, 2.1. */
export function bearerToken({ headers }: Request): string | undefined {
  return /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];
}

/** Issued in this check. */
export function isIssued(token: string | undefined, run: RequestsRun): boolean {
  return token !== undefined && tokensIn(run).includes(token);
}

export function tokensIn({ asked }: RequestsRun): readonly string[] {
  const saved = asked.flatMap((one) => (one.type === 'sent' ? one.sent.saved : []));
  return saved.map(({ accessToken }) => String(accessToken));
}

/** Of a header, else of the request line. */
export function headerPlace({ headers, place }: WrittenRequest, name: string): Place {
  return headers.find((one) => one.name.toLowerCase() === name)?.place ?? place;
}
