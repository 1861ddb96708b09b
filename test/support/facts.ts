import { subject } from '../../lessons/01-save-token/subject.js';
import type { Facts, WantedFunction } from '../../src/source/facts.js';
import { readFacts } from '../../src/source/read-facts.js';

export function factsOf(source: string, wanted: WantedFunction = subject): Promise<Facts> {
  return readFacts(source, wanted);
}
