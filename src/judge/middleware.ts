import type { AppSubject } from '../lesson/subject.js';
import type { AppExchange } from '../referee/app/exchange.js';
import { judgedFunction, type Facts } from '../source/facts.js';
import { readSubmission } from './read-submission.js';
import type { ReadContext } from './submission.js';

const checking = /\.authenticate\s*\(/;

/** No plain request came to the library's check. */
export function isUnreached(asked: readonly AppExchange[]): boolean {
  const plain = asked.filter(({ request: { method, path } }) => method === 'GET' && path === '/photos');
  return plain.length > 0 && plain.every(({ uses }) => uses.every(({ type }) => type !== 'authenticate'));
}

export interface WithMiddleware {
  readonly name: string;
  /** Its binding is the middleware. */
  readonly facts: Facts;
}

/** A top-level function of three parameters whose text calls `authenticate()`. */
export async function withMiddleware({
  facts: { code, statements },
  submission,
  subject,
}: ReadContext<AppSubject>): Promise<WithMiddleware | undefined> {
  const checks = statements.filter(({ start, end }) => checking.test(code.slice(start, end)));
  for (const name of checks.flatMap(({ declares }) => declares)) {
    const facts = await readSubmission(submission, subject, name);
    const { binding } = facts;
    const isTop = binding.type === 'exact' && judgedFunction(binding)?.parameters.length === 3;
    if (isTop && isInside(facts)) return { name, facts };
  }
  return undefined;
}

function isInside({ code, binding }: Facts): boolean {
  const found = judgedFunction(binding);
  return found !== undefined && checking.test(code.slice(found.start, found.end));
}
