/** The messages of `@node-oauth/oauth2-server` in plain words: each has more causes than it names. */
const meanings: readonly (readonly [message: RegExp, meaning: string])[] = [
  [
    /^Missing parameter: `accessToken`$/,
    'What `saveToken` gave back has no access token. Something else than the token came back, or nothing.',
  ],
  [
    /^Missing parameter: `client`$/,
    'What `saveToken` gave back does not say which client the token belongs to.',
  ],
  [/^Missing parameter: `user`$/, 'What `saveToken` gave back does not say for which user the token stands.'],
  [
    /^Invalid parameter: `(?:accessToken|refreshToken)ExpiresAt`$/,
    'What `saveToken` gave back has a time of expiry that is no date: a text or a number stands in its place.',
  ],
  [
    /of 'data' as it is (?:undefined|null)/,
    '`saveToken` gave nothing back, and the server tried to take the access token out of nothing.',
  ],
  [
    /model does not implement `saveToken\(\)`$|^saveToken not implemented$/,
    'The server found no function named `saveToken` in the exports.',
  ],
  [
    /model\.saveToken is not a function$/,
    'The exports have something named `saveToken`, but it cannot be called.',
  ],
  [
    /model does not implement `(\w+)\(\)`$|^(\w+) not implemented$/,
    'The model lacks a function that this kind of request needs: `$1`.',
  ],
  [
    /^(?:Missing|Invalid) parameter: `(?:client_id|client_secret)`$|cannot retrieve client credentials$/,
    'The request does not say properly which client is asking (RFC 6749, section 2.3.1).',
  ],
  [
    /client is invalid$|client credentials are invalid$|^Invalid parameter: `client_id`$/,
    "No client has this id and secret: the model's `getClient` found none.",
  ],
  [/`grants`/, "The client's record must list the grant types that it may use, in an array named `grants`."],
  [
    /^Unauthorized client: `grant_type` is invalid$/,
    'This client may not use this grant type: it is not in its `grants`.',
  ],
  [
    /^(?:Missing|Invalid) parameter: `grant_type`$|^Unsupported grant type/,
    'The request names no grant type that the server knows (RFC 6749, section 4).',
  ],
  [
    /^(?:Missing|Invalid) parameter: `(?:username|password)`$/,
    "The request lacks the user's name or password (RFC 6749, section 4.3.2).",
  ],
  [
    /user credentials are invalid$/,
    'No user has this name and password, or the client has no user of its own.',
  ],
  [
    /method must be POST$|content must be application\/x-www-form-urlencoded$/,
    'A token request is a form that is sent with POST (RFC 6749, section 3.2).',
  ],
  [
    /[Ss]cope/,
    'The token may not be used for what was asked: its scope is not allowed, or not written as it should be (RFC 6749, section 3.3).',
  ],
  [/no authentication given$/, 'The request brought no access token (RFC 6750, section 2).'],
  [
    /only one authentication method is allowed$|malformed authorization header$|bearer tokens in query URLs$|when using the GET verb$/,
    'The access token was not sent as it should be: one header, `Authorization: Bearer …` (RFC 6750, section 2.1).',
  ],
  [/access token is invalid$/, 'The server does not know this access token: it is not in the database.'],
  [/access token has expired$/, 'The access token was good once, and its time is over.'],
  [
    /`getAccessToken\(\)` did not return a `user` object$/,
    'The record in the database does not say for which user the token stands.',
  ],
  [
    /`accessTokenExpiresAt` must be a Date instance$/,
    "The record's time of expiry came back from the database as something else than a date.",
  ],
  [
    /^Missing parameter: `(?:accessTokenLifetime|refreshTokenLifetime|model|addAcceptedScopesHeader|addAuthorizedScopesHeader)`$/,
    'The server itself was set up without something that it needs.',
  ],
  [
    /must be an instance of (?:Request|Response)$|^Missing parameter: `(?:headers|method|query|request)`$/,
    'The server was handed something else than a request or a response of its own library.',
  ],
  [/^Not implemented\.$/, 'The library has no such kind of token.'],
];

/** Accepts an `error_description` or an error's message. @returns undefined if it is not the library's own */
export function meaningOf(message: string): string | undefined {
  for (const [pattern, meaning] of meanings) {
    const match = pattern.exec(message);
    if (match) return meaning.replace('$1', match[1] ?? match[2] ?? '');
  }
  return undefined;
}
