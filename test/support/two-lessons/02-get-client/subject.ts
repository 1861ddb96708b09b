import { plainModules, type Subject } from '#lesson';

export const subject: Subject = {
  type: 'function',
  name: 'getClient',
  parameters: ['clientId', 'clientSecret'],
  reads: ['client.clientId'],
  list: 'clients',
  modules: plainModules,
};
