import type { AppExchange, CallFact, Facts, WholeAnswer } from '#lesson';
import { contentType, isWhole, jsonIn } from '#lesson/app';

/** `app.get('/photos', …)` */
export function routeIn(facts: Facts): CallFact | undefined {
  const routes = facts.calls.filter(({ callee }) => callee.at(-1) === 'get');
  const isPhotos = ({ arguments: [path] }: CallFact): boolean => path?.text === '/photos';
  return routes.find((call) => isPhotos(call) && call.arguments.length > 1) ?? routes.find(isPhotos);
}

/** What the handler of the route answers. */
const photos = { photos: ['sunset.jpg', 'harbour.jpg'] };
const body = JSON.stringify(photos);

/** A piece of the photos is enough, whatever is around it. */
export function hasPhotoNames(text: string): boolean {
  return photos.photos.some((name) => text.includes(name));
}

export function hasPhotos({ answer }: AppExchange): boolean {
  return isWhole(answer) && hasPhotoNames(answer.body);
}

export const lengthOfPhotos = String(body.length);

/** To `HEAD` the handler answers without a body. */
export function isHeadOfPhotos({ answer }: AppExchange): boolean {
  return isWhole(answer) && answer.status === 200 && answer.headers['content-length'] === lengthOfPhotos;
}

export function isUnchanged(answer: WholeAnswer): boolean {
  const isJson = contentType(answer) === 'application/json';
  return isJson && JSON.stringify(jsonIn(answer)) === body && !('www-authenticate' in answer.headers);
}

/** A call that answers with the photos is at this place. */
export function isHandler({ line }: { readonly line: number }, { calls, keys }: Facts): boolean {
  const answering = calls.filter(({ callee }) => ['json', 'send', 'end'].includes(callee.at(-1) ?? ''));
  const withPhotos = answering.filter(({ start, end }) =>
    keys.some((key) => key.name === 'photos' && key.start >= start && key.end <= end),
  );
  return withPhotos.some(({ place, last }) => line >= place.line && line <= last.line);
}
