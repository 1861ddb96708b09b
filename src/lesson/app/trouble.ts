import type { AppExchange, Ending, Place, Thrown } from '#lesson';

/** Why an answer is missing, or is not the only one. */
export type Trouble =
  | { readonly type: 'exited' | 'hung'; readonly ending: Ending }
  | { readonly type: 'missing' }
  | { readonly type: 'broken'; readonly reason: string }
  | { readonly type: 'endless' }
  | { readonly type: 'twice'; readonly place?: Place | undefined }
  /** An error that no code handled. */
  | { readonly type: 'rejection'; readonly error: Thrown; readonly place?: Place | undefined };

/** Of a request that overlapped with others: what went wrong in the whole group says nothing about it. */
export function troubleOfItsOwn(exchange: AppExchange): Trouble | undefined {
  const { isTogether, ending, lateWrites } = exchange;
  if (!isTogether) return troubleIn(exchange);
  if (lateWrites.length > 0 || !ending) return troubleIn({ ...exchange, uncaught: [] });
  return undefined;
}

export function troubleIn({ ending, answer, lateWrites, uncaught }: AppExchange): Trouble | undefined {
  if (ending) return { type: ending.type === 'exited' ? 'exited' : 'hung', ending };
  const [late] = lateWrites;
  const again = uncaught.find(({ code }) => code === 'ERR_HTTP_HEADERS_SENT');
  if (late || again) return { type: 'twice', place: late?.[0] ?? again?.frames[0] };
  const [error] = uncaught;
  if (error) return { type: 'rejection', error, place: error.frames[0] };
  switch (answer.type) {
    case 'missing':
      return { type: 'missing' };
    case 'broken':
      return { type: 'broken', reason: answer.reason };
    case 'endless':
      return { type: 'endless' };
    case 'whole':
      return undefined;
  }
}
