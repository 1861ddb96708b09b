import { plainModules, type AppSubject } from '#lesson';

/** RFC 6750, 2.1 and 3. */
export const subject: AppSubject = {
  type: 'app',
  requests: 'photos',
  mark: '.authenticate(',
  given: {
    sign: '/photos',
    code: "app.get('/photos', (req, res) => {\n  res.json({ photos: ['sunset.jpg', 'harbour.jpg'] });\n});\n",
  },
  modules: [...plainModules, 'http'],
  properties: {
    OAuth2Server: ['Request', 'Response', 'OAuthError'],
    response: ['headers'],
    res: ['status', 'set', 'json', 'send', 'end', 'locals'],
    err: ['code', 'name'],
    oauth: ['authenticate'],
    app: ['use', 'get'],
  },
};
