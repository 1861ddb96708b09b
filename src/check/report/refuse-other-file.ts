import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { UserError } from '../../errors/user-error.js';
import { isReport } from '../../reporters/is-report.js';

const enoughBytes = 4_096;

/** An earlier report may be replaced, also by one of another reporter. @throws UserError for any other file */
export function refuseOtherFile(path: string): void {
  const start = startOf(path);
  if (start === undefined || start.trim() === '' || isReport(start)) return;
  throw new UserError(
    `${path} exists, and oauth-lessons did not write it. It was not changed.`,
    'Name another file for the report, or delete this one.',
  );
}

/** Undefined if there is nothing to lose. Opening it to write reports any other problem. */
function startOf(path: string): string | undefined {
  try {
    if (!statSync(path).isFile()) return undefined;
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(enoughBytes);
      return bytes.toString('utf8', 0, readSync(file, bytes, 0, enoughBytes, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}
