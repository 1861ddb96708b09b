import { defineFunctionLesson } from '#lesson/function';
import { partStep, storeStep } from '#lesson/function/store';
import { attacks } from './attacks.js';
import { clientDangers, saveDangers, userDangers } from './dangers.js';
import { subject } from './subject.js';

const client = partStep('client', subject, {
  title: 'Set the client',
  why: 'An access token is issued to one client. If the record does not say which one, another client could use or renew the token (RFC 6749, sections 6 and 10.4).',
  hints: [
    'Later, the server finds only the saved token. How will it see there which client asked for it?',
    'An object is a pair of braces. Inside are a name, a colon and a value. Here, the value comes from the second parameter.',
    'The shape of the line:\n    token.part = { name: two.value };',
  ],
  dangers: clientDangers,
});

const user = partStep('user', subject, {
  title: 'Set the user',
  why: 'An access token carries the permission of one user, the resource owner. If the record does not say which one, a request would act for no user, or for the wrong one (RFC 6749, section 1.4).',
  hints: [
    'Later, a request comes with the token alone. How will the server see for whom the client acts?',
    'Your line from the step before has the right form. Which names in it are about the client?',
    'The shape of the line:\n    token.part = { name: three.value };',
  ],
  dangers: userDangers,
});

const save = storeStep(subject, {
  id: 'save',
  title: 'Save and return the token',
  why: 'The server does not recognise a token that was not saved, and a token that is not returned never reaches the client (RFC 6749, sections 5.1 and 7).',
  hints: [
    'Variables are gone when a function ends. Where must the token be by then, and who waits for it?',
    'Arrays have a method that adds an item at the end. It returns the new length, not the item, so you need a second line.',
    'The shape of the two lines:\n    database.array.push(item);\n    return item;',
  ],
  dangers: saveDangers,
});

export const lesson = defineFunctionLesson({
  id: 'save-token',
  title: 'Save an access token',
  subject,
  attacks,
  steps: [client, user, save],
});
