import { inWords, quoted, shownInline, sortOf, type Findings } from '#lesson';
import { didYouMean } from '../../words/endings.js';

type Nothing = Readonly<Record<string, never>>;

export interface UserDetails {
  'result-other': { readonly type: string };
  'client-itself': Nothing;
  secret: { readonly property: string };
  'username-missing': { readonly keys: readonly string[] };
  'username-other-type': { readonly type: string };
  'username-empty': Nothing;
  'username-undefined': Nothing;
  'property-unknown': { readonly read: string; readonly meant?: string };
  'template-quoted': { readonly username: string };
  'result-person': Nothing;
  'shared-object': Nothing;
  'searched-users': Nothing;
  'same-for-all': { readonly username: string; readonly isPerson: boolean };
  changes: { readonly client: string; readonly usernames: readonly string[] };
}

const shape = 'Return an object with one property: `username`.';

export const userFindings: Findings<UserDetails> = {
  'result-other': {
    severity: 'problem',
    meaning: 'The function returns something other than a user.',
    say: ({ type }) => ({
      message: `The function returns ${sortOf(type)}, and a user is an object with a \`username\`.`,
      fix: shape,
    }),
  },
  'client-itself': {
    severity: 'problem',
    meaning: 'The function returns the whole client in place of a user.',
    say: () => ({
      message: 'The function returns the client itself, with its `clientSecret`. The server wants a user.',
      fix: `${shape} Make a new one, and take only what you need from \`client\`.`,
    }),
    danger:
      'The user is stored with the token and shown to other code: a secret there is no secret any more (RFC 6749, section 10.1).',
  },
  secret: {
    severity: 'problem',
    meaning: 'The returned user carries the secret of a client or a password.',
    say: ({ property }) => ({
      message: `The returned user carries a \`${property}\`. A service account never logs in, so it needs none.`,
      fix: `Remove \`${property}\`, and copy only what you need.`,
    }),
    danger:
      'The user is stored with the token and shown to other code: a secret there is no secret any more (RFC 6749, section 10.1).',
  },
  'username-missing': {
    severity: 'problem',
    meaning: 'The returned user has no username.',
    say: ({ keys }) => ({
      message: `The returned object has no \`username\`: it holds ${inWords(keys.map(quoted))}.`,
      fix: 'Name the property `username`, with these letters.',
    }),
  },
  'username-other-type': {
    severity: 'problem',
    meaning: 'The username of the returned user is not a string.',
    say: ({ type }) => ({
      message: `\`username\` is ${sortOf(type)}. It must be a string.`,
      fix: 'Make a string of what you know about the client.',
    }),
  },
  'username-empty': {
    severity: 'problem',
    meaning: 'The username of the returned user is empty.',
    say: () => ({
      message: '`username` is an empty string, so the server cannot say who the token is for.',
      fix: 'Put something into it that only this client has.',
    }),
  },
  'username-undefined': {
    severity: 'problem',
    meaning: 'The username of the returned user is undefined.',
    say: () => ({
      message: '`username` is there, but it has no value: it is `undefined`.',
      fix: 'Make a string of what you know about the client.',
    }),
  },
  'property-unknown': {
    severity: 'problem',
    meaning: 'A property is read that the client does not have.',
    say: ({ read, meant }) => ({
      message: `${quoted(read)} has no value, because a client has no such property.${didYouMean(meant)}`,
      fix: 'Use a property that the client has: `clientId`, `id` or `name`.',
    }),
  },
  'template-quoted': {
    severity: 'problem',
    meaning: 'A template is in ordinary quotes, so nothing is put into it.',
    say: ({ username }) => ({
      message: `All clients get the user ${shownInline(username)}: \`\${…}\` works only in a string with backticks.`,
      fix: 'Put the string in backticks instead of quotes.',
    }),
  },
  'result-person': {
    severity: 'problem',
    meaning: 'The function returns a person from db.users.',
    say: () => ({
      message: 'The function returns a record of `db.users`. Those are people, and a client is not a person.',
      fix: 'Make a new object for the client. You need no search.',
    }),
    danger: 'The client would get tokens for that person, without consent (RFC 9700, section 4.15).',
  },
  'shared-object': {
    severity: 'problem',
    meaning: 'All calls return the same object, so an earlier user changes.',
    say: () => ({
      message: 'Each call returns the same object, so the user of an earlier client changes too.',
      fix: 'Make the object inside the function, at each call.',
    }),
  },
  'searched-users': {
    severity: 'problem',
    meaning: 'The function searches in db.users, but service accounts are not there.',
    say: () => ({
      message:
        'This searches in `db.users` and finds nothing: only people are there, and a client is not a person.',
      fix: 'Make a new object for the client. You need no search.',
    }),
    danger:
      'A client that has the name of a person would get a token for that person (RFC 9700, section 4.15).',
  },
  'same-for-all': {
    severity: 'problem',
    meaning: 'All clients get the same user.',
    say: ({ username, isPerson }) => ({
      message: `Two clients get the same user, ${shownInline(username)}${isPerson ? ', and that is a person in `db.users`' : ''}. Then the server cannot see which client it is.`,
      fix: 'Put something into the `username` that differs from client to client.',
      actual: username,
    }),
    danger: 'One client could then see and change what belongs to another one (RFC 9700, section 4.15).',
  },
  changes: {
    severity: 'problem',
    meaning: 'One client gets another user each time.',
    say: ({ client, usernames }) => ({
      message: `The client ${shownInline(client)} got ${inWords(usernames.map((one) => shownInline(one)))}. A client must find its own things again next time.`,
      fix: 'Make the `username` only of what the client always has, without chance, clock or counter.',
    }),
  },
};
