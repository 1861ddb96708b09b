import { plainModules, type Subject } from '#lesson';

export const subject: Subject = {
  type: 'function',
  name: 'validateScope',
  parameters: ['user', 'client', 'scope'],
  reads: ['user.username'],
  list: 'users',
  modules: plainModules,
};
