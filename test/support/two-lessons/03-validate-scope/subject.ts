import { plainModules, type ModelSubject } from '#lesson';

export const subject: ModelSubject = {
  type: 'function',
  name: 'validateScope',
  parameters: ['user', 'client', 'scope'],
  reads: ['user.username'],
  list: 'users',
  modules: plainModules,
};
