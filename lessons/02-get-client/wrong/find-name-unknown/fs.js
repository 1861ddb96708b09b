const getClient = (clientId, clientSecret) => {
  const { clients } = JSON.parse(fs.readFileSync('db.json', 'utf8'));
  return clients.find((client) => client.clientId === clientId && client.clientSecret === clientSecret);
};

module.exports = { getClient };
