/** What is between `{{` and `}}`. */
export type Expression =
  | {
      readonly type: 'answer';
      readonly request: string;
      readonly part: 'body' | 'headers';
      readonly path: string;
    }
  | { readonly type: 'system'; readonly name: string; readonly words: readonly string[] }
  | { readonly type: 'variable'; readonly name: string };

const placeholder = /\{\{(.+?)\}\}/g;
const answer = /^([\w-]+)\.response\.(body|headers)(?:\.(.+))?$/;

export function expressionsIn(text: string): readonly string[] {
  return [...text.matchAll(placeholder)].map(([, inside = '']) => inside.trim());
}

/** Replaces each `{{…}}`. */
export function withValues(text: string, valueOf: (expression: string) => string): string {
  return text.replace(placeholder, (_whole, inside: string) => valueOf(inside.trim()));
}

export function readExpression(text: string): Expression {
  const [, request, part, path = ''] = answer.exec(text) ?? [];
  if (request !== undefined)
    return { type: 'answer', request, part: part === 'headers' ? 'headers' : 'body', path };
  const [name = '', ...words] = text.split(/\s+/);
  return name.startsWith('$') ? { type: 'system', name, words } : { type: 'variable', name: text };
}

export interface ReadableAnswer {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Undefined if the answer has no such value. */
export function valueIn(
  { headers, body }: ReadableAnswer,
  { part, path }: Pick<Extract<Expression, { type: 'answer' }>, 'part' | 'path'>,
): string | undefined {
  if (part === 'headers') return headers[path.toLowerCase()];
  const keys = path.replace(/^\$/, '').match(/[^.[\]'"]+/g) ?? [];
  if (keys.length === 0 || path === '*') return body;
  const value = keys.reduce<unknown>(
    (held, key) => (Object(held) as Record<string, unknown>)[key],
    parsed(body),
  );
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  return JSON.stringify(value);
}

/** The fields of a JSON body. */
export function fieldsIn({ body }: Pick<ReadableAnswer, 'body'>): readonly string[] {
  const value = parsed(body);
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}
