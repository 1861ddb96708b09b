const getUserFromClient = (client) => { username: 'client:' + client.id };
module.exports = { getUserFromClient };
