import { machineRequest, resourceRequest, type Attack } from '#lesson';

const machine = { id: '', username: 'service', password: '' };

/** RFC 9700, 4.15. */
const namedLikeAPerson: Attack = {
  name: 'named-like-a-person',
  title: 'A client takes the name of a person',
  kinds: ['distinct-person', 'user-same-for-all', 'user-searched-users'],
  fell: ({ user }) =>
    `Tried with your function: a client that calls itself \`${user.username}\` got a token for the person \`${user.username}\`, without a password and without consent (RFC 9700, section 4.15).`,
  thief: ({ username }) => ({ id: username, clientId: username, name: username }),
  scenes: [
    {
      who: 'thief',
      say: ({ user }) =>
        `A thief registers a client under the name ${user.username}, and asks for a token for itself.`,
      ask: ({ thief }) => machineRequest(thief, machine),
    },
    {
      who: 'thief',
      say: ({ user }) => `The thief asks for photos with the token. Are they those of ${user.username}?`,
      ask: ({ tokens, exchanges }) => {
        const record = tokens.find(({ accessToken }) => accessToken === exchanges[0]?.accessToken);
        return record && resourceRequest(String(record.accessToken), record);
      },
      isSafe: ({ status, username }, { user }) => status === 'refused' || username !== user.username,
    },
  ],
};

export const attacks: readonly Attack[] = [namedLikeAPerson];
