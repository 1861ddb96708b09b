import { quoted, type Ending } from '#lesson';

/** Completes the sentence "It stopped because …". */
export function becauseOf(ending: Ending): string {
  switch (ending.type) {
    case 'threw': {
      const { name, message, isError } = ending.error;
      const [first = ''] = message.split('\n');
      return isError ? `of an error: ${quoted(`${name}: ${first}`)}` : `it threw ${quoted(first || name)}`;
    }
    case 'hung':
      return `it was still running after ${String(Math.round(ending.afterMs / 100) / 10)} s`;
    case 'pending':
      return 'it waits for a promise that never resolves or rejects';
    case 'exited':
      return `it ended the whole process (exit code ${String(ending.code)})`;
    case 'crashed':
      return ending.reason === 'memory' ? 'it ran out of memory' : 'its process crashed';
    case 'tampered':
      return 'it wrote to a channel that only the checker may use';
  }
}
