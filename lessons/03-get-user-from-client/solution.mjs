export const getUserFromClient = (client) => {
  return { username: `service:${client.clientId}` };
};
