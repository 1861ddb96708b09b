import { defineFunctionLesson } from '#lesson/function';
import { distinctStep, userStep } from '#lesson/function/answer';
import { attacks } from './attacks.js';
import { subject } from './subject.js';

const user = userStep(subject, {
  title: 'Return a service account',
  answer: ['return { username'],
  why: 'Each token belongs to a user. A client that acts for itself has no person, so the server asks for a user that stands for the client (RFC 6749, section 4.4).',
  hints: [
    'No person is there. Who does the backup, and how would you write that name down?',
    'A user is an object with a `username`. What does the client have that no other client has?',
    'The shape of the line:\n    return { name: object.property };',
  ],
});

const distinct = distinctStep(subject, {
  title: 'Keep machines and people apart',
  answer: ['`service:${client.clientId}`'],
  why: 'Nothing may let a client pass for a person: other code decides by the username whose photos it shows (RFC 9700, section 4.15).',
  hints: [
    'What happens if a client has the name of a person, such as Ada?',
    'A username that no person can have is safe. What could all machines have in theirs?',
    'The shape of the line, with a template string:\n    const name = `text${value}`;',
  ],
});

export const lesson = defineFunctionLesson({
  id: 'get-user-from-client',
  title: 'Give a machine a user',
  subject,
  attacks,
  steps: [user, distinct],
});
