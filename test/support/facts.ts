import type { Facts } from '../../src/source/facts.js';
import { readFacts } from '../../src/source/read-facts.js';

/** What a text says, read as a submission to `save-token`. */
export function factsOf(source: string): Promise<Facts> {
  return readFacts(source, { name: 'saveToken', parameters: 3 });
}
