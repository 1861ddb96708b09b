import { messageOf } from '../../src/errors/user-error.js';

/** What an error advises, with each command about this path. */
export function adviceIn(error: unknown): string {
  return messageOf(error, (command, path = '') => `oauth-lessons ${command} ${path}`.trim()).advice;
}
