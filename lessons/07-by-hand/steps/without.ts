import { findingsOf, type AnyStep } from '#lesson';
import { variableFindings } from '#lesson/requests';
import { photoFindings } from '../words/photos.js';
import { photoAnswer } from './meant.js';
import { checkPhotos } from './photo-step.js';

export const without: AnyStep = {
  id: 'without',
  title: 'Ask without a token',
  answer: ['# @name without'],
  why: 'A server refuses a request without a token, and says in `WWW-Authenticate` what it wants (RFC 6750, section 3).',
  hints: [
    'How do you see that the door is locked, and not open for all?',
    'Send the request of the step before again, and remove what opens the door.',
    'The shape:\n    ###\n    # @name without\n    METHOD http://host/path',
  ],
  findings: findingsOf('without', {
    ...photoFindings(['absent', 'path', 'method', 'place', 'token', 'header', 'answer']),
    ...variableFindings,
  }),
  check: checkPhotos('without'),
  seen: ({ requests }) => {
    const answer = requests && photoAnswer('without', requests)?.sent.answer;
    if (answer?.type !== 'whole') return undefined;
    const challenge = answer.headers['www-authenticate'];
    return `The server answered 401${challenge === undefined ? '' : `, with \`WWW-Authenticate: ${challenge}\``}.`;
  },
};
