import type { PartDangers, StoreDangers } from '#lesson/function/store';

export const clientDangers: PartDangers = {
  secret:
    'Anyone who reads the database, a backup or a log could then act as the client (RFC 6749, section 10.1; RFC 6819, section 5.1.4.1).',
  noOwner:
    "When a token is renewed, the server compares the client's id with the id in the record. If both are missing, they are equal, and another client can renew the token (RFC 6749, sections 6 and 10.4).",
  wrongOwner:
    'The token counts as issued to another client. That client could renew it, and the client that asked for it could not (RFC 6749, sections 6 and 10.4).',
};

export const userDangers: PartDangers = {
  secret:
    "Anyone who reads the database, a backup or a log could then sign in with the user's password, perhaps on other sites too (RFC 6819, section 5.1.4.1).",
  noOwner:
    'A request with this token would belong to no user: the server could not find out whose data it may show (RFC 6749, section 1.4).',
  wrongOwner:
    "A request with this token would act for another user and reach that user's data (RFC 6749, sections 1.4 and 10.3).",
};

export const saveDangers: StoreDangers = {
  notStored:
    'The client gets a token that the server does not know, so its first request with the token is refused (RFC 6750, section 3.1).',
  storedTwice:
    'Revoking (cancelling) such a token removes only one record, and the server still accepts the other one (RFC 7009, section 2.1).',
  othersLost: 'All clients with an earlier token are locked out at that moment (RFC 6750, section 3.1).',
  othersChanged:
    'The tokens of other clients change: they may stop working, or act for another user (RFC 6749, section 10.3).',
  shared:
    'The token of an earlier client turns into the token of a later one, with its user and its rights (RFC 6749, section 10.3).',
  other: 'A client would get a token that belongs to another client (RFC 6749, section 10.3).',
  altered:
    'The client and the server then have different values: such a token is refused, or it is valid for longer than allowed (RFC 6749, section 5.1).',
  lacking:
    'The server cannot use later what is not in the record: without an expiry time, a token would be valid forever (RFC 6749, section 5.1; RFC 6819, section 5.1.5.3).',
  otherLists:
    'The clients and users belong to the whole server: a change here affects every later request (RFC 6749, section 2).',
  touched: {
    client:
      'A real model passes in its own record of the client: a change here affects every later request (RFC 6749, section 2).',
    user: 'A real model passes in its own record of the user: a change here affects every later request.',
  },
};
