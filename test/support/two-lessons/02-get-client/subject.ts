import { plainModules, type Subject } from '#lesson';

export const subject: Subject = {
  name: 'getClient',
  parameters: ['clientId', 'clientSecret'],
  reads: ['client.clientId'],
  list: 'clients',
  modules: plainModules,
};
