import type { Dangers } from '#lesson';
import type { SaveTokenDetails } from './words.js';

/** What a mistake would open on a real server, or break, with the rule that says so: one sentence each. */
export const saveTokenDangers: Dangers<SaveTokenDetails> = {
  ...parts('client', {
    secret:
      'Whoever reads the database, a backup or a log could then pass for the client (RFC 6749, section 10.1; RFC 6819, section 5.1.4.1).',
    nobody:
      "When a token is renewed, the server compares the client's id with the one in the record; where both are missing they are equal, and another client may renew it (RFC 6749, sections 6 and 10.4).",
    somebodyElse:
      'The token counts as issued to another client, which could then renew it, while the one that asked could not (RFC 6749, sections 6 and 10.4).',
  }),
  ...parts('user', {
    secret:
      "Whoever reads the database, a backup or a log could then sign in with the user's password, perhaps elsewhere too (RFC 6819, section 5.1.4.1).",
    nobody:
      'A request with this token would act for nobody: a server that asks whose data it may show finds no answer (RFC 6749, section 1.4).',
    somebodyElse:
      "A request with this token would act for somebody else and reach that person's data (RFC 6749, sections 1.4 and 10.3).",
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
    'The client gets a token that the server does not know: its first request with it is refused (RFC 6750, section 3.1).';
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
      'Who takes such a token back removes one record, and the other one goes on being accepted (RFC 7009, section 2.1).',
    'save-others-lost': 'All who got a token before are locked out at that moment (RFC 6750, section 3.1).',
    'save-records-changed':
      'Tokens that others hold change under their hands: they may stop working or act for somebody else (RFC 6749, section 10.3).',
    'save-shared-object':
      'The token of an earlier client turns into that of a later one, with its user and its rights (RFC 6749, section 10.3).',
    'save-other-token': 'A client would get a token that belongs to another one (RFC 6749, section 10.3).',
    'save-lists-touched':
      'The clients and users belong to the whole server: what is changed here stays for every later request (RFC 6749, section 2).',
    'save-client-touched':
      'A real model passes in its own record of the client: what is changed here stays for every later request (RFC 6749, section 2).',
    'save-user-touched':
      'A real model passes in its own record of the user: what is changed here stays for every later request.',
  };
}

function answering(): Dangers<SaveTokenDetails> {
  return {
    'save-threw':
      'The server passes the text of such an error on to the client, in `error_description`: nothing internal may stand in it (RFC 6749, section 5.2).',
    'save-never-ends': 'While a loop runs, a Node server answers nobody at all: one request stops everyone.',
    'save-promise-pending': 'The client that asked waits for an answer that never comes.',
    'save-ended-process': 'One token request would end the server for everyone.',
    'save-crashed': 'One token request would end the server for everyone.',
    'save-answer-altered':
      'What the client is told, and what the server keeps, no longer agree: such a token is refused, or lives longer than was allowed (RFC 6749, section 5.1).',
    'save-record-altered':
      'What the client is told, and what the server keeps, no longer agree: such a token is refused, or lives longer than was allowed (RFC 6749, section 5.1).',
    'save-record-lacks':
      'What is not in the record cannot be asked for later: without its time of expiry a token would be good for ever (RFC 6749, section 5.1; RFC 6819, section 5.1.5.3).',
  };
}
