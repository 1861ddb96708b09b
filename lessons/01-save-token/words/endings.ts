import { quoted, sortOf, type Ending } from '#lesson';

/** Why the learner's code stopped, as the end of a sentence: "It stopped because …". */
export function because(ending: Ending): string {
  switch (ending.how) {
    case 'threw':
      return becauseThrown(ending.error.name, ending.error.message, ending.error.isError);
    case 'hung':
      return `it was still running after ${seconds(ending.afterMs)}`;
    case 'pending':
      return 'it gave a promise that nothing can ever settle';
    case 'exited':
      return `it ended the whole process (exit code ${String(ending.code)})`;
    case 'crashed':
      return ending.reason === 'memory' ? 'it used up the memory' : 'the process that ran it broke down';
    case 'tampered':
      return 'it wrote to a channel that belongs to the checker';
  }
}

function becauseThrown(name: string, said: string, isError: boolean): string {
  const [message = ''] = said.split('\n'); // Node lists the files that asked for a missing one below
  if (!isError) return `it threw ${name === 'string' ? quoted(message) : sortOf(name)}`;
  return `of an error: ${quoted(message === '' ? name : `${name}: ${message}`)}`;
}

function seconds(ms: number): string {
  return ms >= 1_000 ? `${String(Math.round(ms / 100) / 10)} s` : `${String(ms)} ms`;
}

/** What to do about it. */
export function remedy(ending: Ending): string {
  switch (ending.how) {
    case 'threw':
      if (!ending.error.isError)
        return 'Look for a `throw`, or for a promise that is rejected: when all goes well there is none.';
      return 'Look at this line: is everything in it spelled as it was declared, and does it exist when the line runs?';
    case 'hung':
      return 'Look for a loop whose condition never becomes false, or a function that calls itself again and again.';
    case 'pending':
      return 'Make sure that `resolve` is called, or give the token back without a promise.';
    case 'exited':
      return 'Take the `process.exit` away: a function answers with `return`.';
    case 'crashed':
      return 'Look for a loop or a list that keeps growing.';
    case 'tampered':
      return 'Use `console.log` to print, and write to no other channel.';
  }
}
