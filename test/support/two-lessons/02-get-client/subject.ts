import { plainModules, type ModelSubject } from '#lesson';

export const subject: ModelSubject = {
  type: 'function',
  name: 'getClient',
  parameters: ['clientId', 'clientSecret'],
  reads: ['client.clientId'],
  list: 'clients',
  modules: plainModules,
};
