import type { Dangers } from '#lesson';
import type { SaveTokenDetails } from './words.js';

/** What goes wrong on a real server, with the rule: one sentence each. */
export const saveTokenDangers: Dangers<SaveTokenDetails> = {
  ...parts('client', {
    secret:
      'Anyone who reads the database, a backup or a log could then act as the client (RFC 6749, section 10.1; RFC 6819, section 5.1.4.1).',
    nobody:
      "When a token is renewed, the server compares the client's id with the id in the record. If both are missing, they are equal, and another client can renew the token (RFC 6749, sections 6 and 10.4).",
    somebodyElse:
      'The token counts as issued to another client. That client could renew it, and the client that asked for it could not (RFC 6749, sections 6 and 10.4).',
  }),
  ...parts('user', {
    secret:
      "Anyone who reads the database, a backup or a log could then sign in with the user's password, perhaps on other sites too (RFC 6819, section 5.1.4.1).",
    nobody:
      'A request with this token would belong to no user: the server could not find out whose data it may show (RFC 6749, section 1.4).',
    somebodyElse:
      "A request with this token would act for another user and reach that user's data (RFC 6749, sections 1.4 and 10.3).",
  }),
  ...storing(),
  ...answering(),
};

interface PartDangers {
  readonly secret: string;
  readonly nobody: string;
  readonly somebodyElse: string;
}

function parts(
  part: 'client' | 'user',
  { secret, nobody, somebodyElse }: PartDangers,
): Dangers<SaveTokenDetails> {
  return {
    [`${part}-secret-kept`]: secret,
    [`${part}-entire-object`]: secret,
    [`${part}-nothing-inside`]: nobody,
    [`${part}-key-missing`]: nobody,
    [`${part}-parts-swapped`]: nobody,
    [`${part}-key-misnamed`]: nobody,
    [`${part}-value-undefined`]: nobody,
    [`${part}-conditional`]: nobody,
    [`${part}-crossed-over`]: somebodyElse,
    [`${part}-constant`]: somebodyElse,
    [`${part}-sibling-value`]: somebodyElse,
    [`${part}-value-other`]: somebodyElse,
    [`${part}-other-record`]: somebodyElse,
    [`${part}-source-changed`]: somebodyElse,
    [`${part}-object-in-text`]: somebodyElse,
  };
}

function storing(): Dangers<SaveTokenDetails> {
  const unknownToken =
    'The client gets a token that the server does not know, so its first request with the token is refused (RFC 6750, section 3.1).';
  return {
    'save-too-late': unknownToken,
    'save-only-sometimes': unknownToken,
    'save-own-list': unknownToken,
    'save-other-database': unknownToken,
    'save-result-dropped': unknownToken,
    'save-list-rebound': unknownToken,
    'save-under-a-key': unknownToken,
    'save-taken-back': unknownToken,
    'save-more-than-once':
      'Revoking (cancelling) such a token removes only one record, and the server still accepts the other one (RFC 7009, section 2.1).',
    'save-others-lost':
      'All clients with an earlier token are locked out at that moment (RFC 6750, section 3.1).',
    'save-records-changed':
      'The tokens of other clients change: they may stop working, or act for another user (RFC 6749, section 10.3).',
    'save-shared-object':
      'The token of an earlier client turns into the token of a later one, with its user and its rights (RFC 6749, section 10.3).',
    'save-other-token': 'A client would get a token that belongs to another client (RFC 6749, section 10.3).',
    'save-lists-touched':
      'The clients and users belong to the whole server: a change here affects every later request (RFC 6749, section 2).',
    'save-client-touched':
      'A real model passes in its own record of the client: a change here affects every later request (RFC 6749, section 2).',
    'save-user-touched':
      'A real model passes in its own record of the user: a change here affects every later request.',
  };
}

function answering(): Dangers<SaveTokenDetails> {
  return {
    'save-threw':
      'The server sends the message of such an error to the client, in `error_description`, so it must not contain anything internal (RFC 6749, section 5.2).',
    'save-never-ends':
      'While a loop runs, a Node server answers no other request: one request blocks all clients.',
    'save-promise-pending': 'The client that asked waits for an answer that never comes.',
    'save-ended-process': 'One token request would end the server for everyone.',
    'save-crashed': 'One token request would end the server for everyone.',
    'save-answer-altered':
      'The client and the server then have different values: such a token is refused, or it is valid for longer than allowed (RFC 6749, section 5.1).',
    'save-record-altered':
      'The client and the server then have different values: such a token is refused, or it is valid for longer than allowed (RFC 6749, section 5.1).',
    'save-record-lacks':
      'The server cannot use later what is not in the record: without an expiry time, a token would be valid forever (RFC 6749, section 5.1; RFC 6819, section 5.1.5.3).',
  };
}
