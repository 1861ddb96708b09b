import type { Subject } from '../lesson/subject.js';
import { modelFunctions } from '../referee/own-model.js';
import type { Facts } from '../source/facts.js';
import { readFacts } from '../source/read-facts.js';
import { sourceKindOf } from '../source/source-kind.js';
import type { Submission } from './submission.js';

/** An app is asked for no function by its name, unless one is to be mounted. */
const noFunction = { parameters: [], reads: [], list: '' };

export function readSubmission(
  { file, source, database, isInModulePackage }: Submission,
  subject: Subject,
  name = '',
): Promise<Facts> {
  const wanted =
    subject.type === 'function' ? { ...subject, others: modelFunctions, database } : { ...noFunction, name };
  return readFacts(source, wanted, sourceKindOf(file, isInModulePackage));
}
