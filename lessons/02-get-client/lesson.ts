import { defineFunctionLesson } from '#lesson/function';
import { findStep, nothingStep, secretStep } from '#lesson/function/lookup';
import { attacks } from './attacks.js';
import { subject } from './subject.js';

const find = findStep(subject, {
  title: 'Find the client',
  answer: ['client.clientId === clientId', 'db.clients'],
  why: 'A token request begins with the client: the server must know which app asks before it does anything else (RFC 6749, section 3.2.1).',
  hints: [
    'The server knows the id of the client, and needs everything else about it. Where is that, and how do you pick one item?',
    'Arrays have a method that returns the first item for which a small test function is true. What must be equal?',
    'The shape of the statement:\n    return database.array.find(\n      (item) => item.property === one,\n    );',
  ],
});

const secret = secretStep(subject, {
  title: 'Check the secret',
  answer: ['client.clientSecret === clientSecret'],
  why: 'The id of a client is public. Only the secret proves that the app which asks is the client itself (RFC 6749, section 2.3.1).',
  hints: [
    'Anybody can read the id of an app. What does only the app itself know?',
    'Your test function may ask two things. It is true only if both of them are true.',
    'The shape of the test:\n    item.one === first &&\n      item.two === second',
  ],
});

const nothing = nothingStep(subject, {
  title: 'Return nothing for an unknown client',
  answer: ['return'],
  why: 'The server refuses a request when the function returns nothing (`invalid_client`). Any object, even an empty one, counts as a client (RFC 6749, section 5.2).',
  hints: [
    'What must the server see when no client has this id?',
    'The method from the step before has an answer of its own when no item fits. Do you change that answer?',
    'The shape: return what the search found, and nothing else:\n    return database.array.find(test);',
  ],
});

export const lesson = defineFunctionLesson({
  id: 'get-client',
  title: 'Find the client',
  subject,
  attacks,
  steps: [find, secret, nothing],
});
