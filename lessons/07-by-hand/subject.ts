import { plainModules, type RequestsSubject } from '#lesson';

/** RFC 6749, 4.4 and RFC 6750, 2.1 and 3. */
export const subject: RequestsSubject = {
  type: 'requests',
  modules: [...plainModules, 'http'],
  properties: {
    ask: ['response'],
    response: ['body', 'headers'],
    body: ['access_token', 'token_type', 'expires_in'],
  },
};
