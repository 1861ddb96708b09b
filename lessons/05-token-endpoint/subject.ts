import { plainModules, type AppSubject } from '#lesson';

/** RFC 6749, 3.2. */
export const subject: AppSubject = {
  type: 'app',
  requests: 'token',
  mark: '.token(',
  modules: [...plainModules, 'http'],
  properties: {
    OAuth2Server: ['Request', 'Response', 'OAuthError'],
    response: ['status', 'headers', 'body'],
    res: ['status', 'set', 'json', 'send', 'end'],
    err: ['code', 'name'],
    express: ['urlencoded', 'json', 'Router'],
  },
};
