import { plainModules, type Subject } from '#lesson';

/** See `saveToken` in the library's model specification. */
export const subject: Subject = {
  name: 'saveToken',
  parameters: ['token', 'client', 'user'],
  modules: plainModules,
};
