import type { Equivalents } from '../../support/right-programs.js';

const isIt = 'one.accessToken === accessToken';
const copied =
  'const { accessTokenExpiresAt, client, user, scope } = found; return { accessToken, accessTokenExpiresAt, client, user, scope };';

export const equivalents: Equivalents = {
  statements: [],
  answers: [
    (tokens) => `return ${tokens}.find((one) => ${isIt});`,
    (tokens) => `return ${tokens}.find((one) => { return ${isIt}; });`,
    (tokens) => `return ${tokens}.find(function (one) { return ${isIt}; });`,
    (tokens) => `return ${tokens}.find(({ accessToken: value }) => value === accessToken);`,
    (tokens) => `return ${tokens}.filter((one) => ${isIt})[0];`,
    (tokens) => `return ${tokens}.filter((one) => ${isIt}).pop() ?? null;`,
    (tokens) => `return ${tokens}.findLast((one) => ${isIt});`,
    (tokens) => `return ${tokens}[${tokens}.findIndex((one) => ${isIt})];`,
    (tokens) => `for (const one of ${tokens}) if (${isIt}) return one; return undefined;`,
    (tokens) =>
      `for (let index = 0; index < ${tokens}.length; index += 1) { const one = ${tokens}[index]; if (${isIt}) return one; } return null;`,
    (tokens) => `let found = null; ${tokens}.forEach((one) => { if (${isIt}) found = one; }); return found;`,
    (tokens) => `return ${tokens}.reduce((found, one) => (${isIt} ? one : found), undefined);`,
    (tokens) => `return new Map(${tokens}.map((one) => [one.accessToken, one])).get(accessToken);`,
    (tokens) => `const found = ${tokens}.find((one) => ${isIt}); if (!found) return null; ${copied}`,
    (tokens) => `const found = ${tokens}.find((one) => ${isIt}); return found && { ...found };`,
    (tokens) => `const found = ${tokens}.find((one) => ${isIt}); return found && structuredClone(found);`,
    (tokens) => `return ${tokens}.find((one) => ${isIt} && one.accessTokenExpiresAt > new Date());`,
    (tokens) =>
      `const found = ${tokens}.find((one) => ${isIt}); if (found && found.accessTokenExpiresAt < Date.now()) return false; return found;`,
    (tokens) => `return Promise.resolve(${tokens}.find((one) => ${isIt}));`,
    (tokens) =>
      `const found = ${tokens}.find((one) => ${isIt}); return new Promise((resolve) => setImmediate(resolve, found));`,
  ],
};
