import { defineFunctionLesson } from '#lesson/function';
import { findStep, nothingStep, wholeStep } from '#lesson/function/lookup';
import { withExpiry } from './expiry.js';
import { attacks } from './attacks.js';
import { subject } from './subject.js';

const find = withExpiry(
  findStep(subject, {
    title: 'Find the token',
    answer: ['token.accessToken === accessToken', 'db.tokens'],
    why: 'A request shows only a string. The server must find out which token that is before it answers (RFC 6749, section 7).',
    hints: [
      'Your first lesson stored each token in an array. How do you find one of them again?',
      'Arrays have a method that returns the first item for which a small test function is true. What must be equal?',
      'The shape of the statement:\n    return database.array.find(\n      (item) => item.property === one,\n    );',
    ],
  }),
);

const whole = wholeStep(subject, {
  title: 'Return the whole token',
  answer: ['return'],
  why: 'From the returned object the server learns how long the token is valid, for which client, and in whose name (RFC 6749, section 1.4).',
  hints: [
    'What else does the server want to know about a token, apart from its string?',
    'The record in the database already has these properties. What must you do with the record?',
    'The shape: return what the search found, unchanged:\n    return database.array.find(test);',
  ],
});

const nothing = nothingStep(subject, {
  title: 'Return nothing for an unknown token',
  answer: ['return'],
  why: 'The server answers `invalid_token` when the function returns nothing. Any object, even an empty one, counts as a token (RFC 6750, section 3.1).',
  hints: [
    'What must the server see when it never issued this token?',
    'The method from the step before has an answer of its own when no item fits. Do you change that answer?',
    'The shape: return what the search found, and nothing else:\n    return database.array.find(test);',
  ],
});

export const lesson = defineFunctionLesson({
  id: 'get-access-token',
  title: 'Check a token',
  subject,
  attacks,
  steps: [find, whole, nothing],
});
