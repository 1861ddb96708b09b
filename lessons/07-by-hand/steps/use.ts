import { findingsOf, type AnyStep } from '#lesson';
import { variableFindings } from '#lesson/requests';
import { photoFindings } from '../words/photos.js';
import { photoAnswer } from './meant.js';
import { checkPhotos } from './photo-step.js';

export const use: AnyStep = {
  id: 'use',
  title: 'Use the token',
  answer: ['# @name use', '{{ask.response.body.access_token}}'],
  why: 'A client shows its token in one header, with each request (RFC 6750, section 2.1).',
  hints: [
    'How does a client show what it got, when it asks for the photos?',
    'It is a GET to the photos with one header. The value of the header comes from the answer to the first request.',
    'The shape:\n    METHOD http://host/path\n    Authorization: Scheme {{one}}\n    # one: name.response.body.field',
  ],
  findings: findingsOf('use', {
    ...photoFindings([
      ...(['absent', 'path', 'method', 'place', 'header-name', 'scheme'] as const),
      ...(['malformed', 'no-token', 'field', 'unknown', 'answer'] as const),
    ]),
    ...variableFindings,
  }),
  check: checkPhotos('use'),
  seen: ({ requests }) =>
    requests && photoAnswer('use', requests)
      ? 'The token opened `/photos`: the server answered 200.'
      : undefined,
};
