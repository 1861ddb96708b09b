import { findingsOf, type AnyStep } from '#lesson';
import { variableFindings } from '#lesson/requests';
import { photoFindings } from '../words/photos.js';
import { photoAnswer } from './meant.js';
import { checkPhotos } from './photo-step.js';

export const spoiled: AnyStep = {
  id: 'spoiled',
  title: 'Spoil the token',
  answer: ['# @name spoiled', '{{ask.response.body.access_token}}x'],
  why: 'A token is a long random value. A server refuses each one that it did not issue (RFC 6750, section 3.1).',
  hints: [
    'What happens if one letter of the proof is wrong?',
    'Send the same header with another value: one that the server never made.',
    'Two shapes:\n    Authorization: Scheme {{value}}x\n    Authorization: Scheme guess',
  ],
  findings: findingsOf('spoiled', {
    ...photoFindings([
      ...(['absent', 'path', 'method', 'place', 'header-name', 'scheme'] as const),
      ...(['malformed', 'no-token', 'good', 'answer'] as const),
    ]),
    ...variableFindings,
  }),
  check: checkPhotos('spoiled'),
  seen: ({ requests }) =>
    requests && photoAnswer('spoiled', requests)
      ? 'The server answered 401: one wrong letter, and the door stays closed.'
      : undefined,
};
