/** Each message has more causes than it names. */
const meanings: readonly (readonly [message: RegExp, meaning: string])[] = [
  [
    /^Missing parameter: `accessToken`$/,
    'The value that `saveToken` returned has no access token: it is not the whole token.',
  ],
  [
    /^Missing parameter: `client`$/,
    'The value that `saveToken` returned does not say which client the token belongs to.',
  ],
  [
    /^Missing parameter: `user`$/,
    'The value that `saveToken` returned does not say which user the token belongs to.',
  ],
  [
    /^Invalid parameter: `(?:accessToken|refreshToken)ExpiresAt`$/,
    'The value that `saveToken` returned has an expiry time that is not a date, but for example a string or a number.',
  ],
  [
    /of 'data' as it is (?:undefined|null)/,
    '`saveToken` returned nothing, so the server could not read the access token.',
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
    'The model has no `$1` function, but this kind of request needs it.',
  ],
  [
    /^(?:Missing|Invalid) parameter: `(?:client_id|client_secret)`$|cannot retrieve client credentials$/,
    'The request does not say correctly which client sends it (RFC 6749, section 2.3.1).',
  ],
  [
    /client is invalid$|client credentials are invalid$|^Invalid parameter: `client_id`$/,
    "No client has this id and secret: the model's `getClient` found no client.",
  ],
  [/`grants`/, "The client's record must list the grant types that it may use, in an array named `grants`."],
  [
    /^Unauthorized client: `grant_type` is invalid$/,
    'This client may not use this grant type: it is not in its `grants`.',
  ],
  [
    /^(?:Missing|Invalid) parameter: `grant_type`$|^Unsupported grant type/,
    'The request has no grant type that the server knows (RFC 6749, section 4).',
  ],
  [
    /^(?:Missing|Invalid) parameter: `(?:username|password)`$/,
    'The request has no valid user name or password (RFC 6749, section 4.3.2).',
  ],
  [/user credentials are invalid$/, 'No user has this name and password, or no user belongs to the client.'],
  [
    /method must be POST$|content must be application\/x-www-form-urlencoded$/,
    'A token request is a form that is sent with POST (RFC 6749, section 3.2).',
  ],
  [
    /[Ss]cope/,
    'The scope of the token does not allow this request, or the scope is not written correctly (RFC 6749, section 3.3).',
  ],
  [/no authentication given$/, 'The request has no access token (RFC 6750, section 2).'],
  [
    /only one authentication method is allowed$|malformed authorization header$|bearer tokens in query URLs$|when using the GET verb$/,
    'The access token was not sent correctly. Send it in one header, `Authorization: Bearer …` (RFC 6750, section 2.1).',
  ],
  [/access token is invalid$/, 'The server does not know this access token: it is not in the database.'],
  [/access token has expired$/, 'The access token was valid, but its time is over.'],
  [
    /`getAccessToken\(\)` did not return a `user` object$/,
    'The record in the database does not say which user the token belongs to.',
  ],
  [
    /`accessTokenExpiresAt` must be a Date instance$/,
    'The expiry time of the record in the database is not a date.',
  ],
  [
    /^Missing parameter: `(?:accessTokenLifetime|refreshTokenLifetime|model|addAcceptedScopesHeader|addAuthorizedScopesHeader)`$/,
    'The server itself was created without an option that it needs.',
  ],
  [
    /must be an instance of (?:Request|Response)$|^Missing parameter: `(?:headers|method|query|request)`$/,
    'The server received a value that is not a request or a response of its own library.',
  ],
  [/^Not implemented\.$/, 'The library does not support this kind of token.'],
];

/** @returns undefined if the message is not the library's own */
export function meaningOf(message: string): string | undefined {
  for (const [pattern, meaning] of meanings) {
    const match = pattern.exec(message);
    if (match) return meaning.replace('$1', match[1] ?? match[2] ?? '');
  }
  return undefined;
}
