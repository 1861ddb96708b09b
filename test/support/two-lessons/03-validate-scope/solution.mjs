export const validateScope = (user, client, scope) => scope || [];
