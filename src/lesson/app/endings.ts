import { becauseSilent, quoted, type Ending } from '#lesson';

/** Completes the sentence "It stopped because …". */
export function becauseOf(ending: Ending): string {
  switch (ending.type) {
    case 'threw': {
      const { name, message, isError } = ending.error;
      const [first = ''] = message.split('\n');
      return isError ? `of an error: ${quoted(`${name}: ${first}`)}` : `it threw ${quoted(first || name)}`;
    }
    case 'pending':
      return 'it waits for a promise that never resolves or rejects';
    default:
      return becauseSilent(ending);
  }
}
