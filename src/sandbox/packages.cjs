// What an app of a lesson can load without `npm install`. Each is the real package, and is loaded late.
Object.defineProperties(exports, {
  express: { enumerable: true, get: () => require('express') },
  'body-parser': { enumerable: true, get: () => require('body-parser') },
  '@node-oauth/oauth2-server': { enumerable: true, get: () => require('@node-oauth/oauth2-server') },
});
