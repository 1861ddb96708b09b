const validateScope = () => {};

module.exports = { validateScope };
