const validateScope = (user, client, scope) => scope || [];

module.exports = { validateScope };
