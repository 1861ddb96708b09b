import { createHash } from 'node:crypto';

/** SHA-256, in hexadecimal. */
export function hashOf(source: string): string {
  return createHash('sha256').update(source).digest('hex');
}
