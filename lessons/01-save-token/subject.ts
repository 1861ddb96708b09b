import { plainModules, type Subject } from '#lesson';

/** What the learner writes: called by the server when it has made a token (the library's model specification, `saveToken`). */
export const subject: Subject = {
  name: 'saveToken',
  parameters: ['token', 'client', 'user'],
  modules: plainModules,
};
