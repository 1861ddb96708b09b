import type { Equivalents } from '../../support/right-programs.js';

const isIt = 'one.clientId === clientId && one.clientSecret === clientSecret';

export const equivalents: Equivalents = {
  statements: [],
  answers: [
    (clients) => `return ${clients}.find((one) => ${isIt});`,
    (clients) => `return ${clients}.find((one) => { return ${isIt}; });`,
    (clients) =>
      `return ${clients}.find(({ clientId: id, clientSecret: secret }) => id === clientId && secret === clientSecret);`,
    (clients) => `return ${clients}.filter((one) => ${isIt})[0];`,
    (clients) =>
      `return ${clients}.filter((one) => one.clientId === clientId).find((one) => ${isIt}) ?? null;`,
    (clients) => `return ${clients}[${clients}.findIndex((one) => ${isIt})];`,
    (clients) => `for (const one of ${clients}) if (${isIt}) return one; return undefined;`,
    (clients) =>
      `for (let index = 0; index < ${clients}.length; index += 1) { const one = ${clients}[index]; if (${isIt}) return one; }`,
    (clients) =>
      `let found = null; ${clients}.forEach((one) => { if (${isIt}) found = one; }); return found;`,
    (clients) => `return ${clients}.reduce((found, one) => (${isIt} ? one : found), undefined);`,
    (clients) =>
      `const one = ${clients}.find((client) => client.clientId === clientId); return one && one.clientSecret === clientSecret ? one : false;`,
    (clients) =>
      `const one = ${clients}.find((client) => client.clientId === clientId); if (!one) return; if (one.clientSecret !== clientSecret) return null; return { ...one };`,
    (clients) =>
      `const one = new Map(${clients}.map((client) => [client.clientId, client])).get(clientId); return ${isIt.replace('one.', 'one?.')} ? one : undefined;`,
    (clients) => `return Promise.resolve(${clients}.find((one) => ${isIt}));`,
    (clients) =>
      `const one = ${clients}.find((one) => ${isIt}); return new Promise((resolve) => setImmediate(resolve, one));`,
    (clients) => `const found = ${clients}.find((one) => ${isIt}); return found && structuredClone(found);`,
  ],
};
