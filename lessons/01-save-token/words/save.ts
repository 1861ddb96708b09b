import type { Finding, Words } from '#lesson';
import { saveEndingWords, type SaveEndingDetails } from './save-endings.js';
import { saveRecordWords, type SaveRecordDetails } from './save-records.js';
import { saveAnswerWords, type SaveAnswerDetails } from './save-answers.js';

export interface SaveDetails extends SaveEndingDetails, SaveRecordDetails, SaveAnswerDetails {}

export type SaveFinding = Finding<SaveDetails>;

export const saveWords: Words<SaveDetails> = { ...saveEndingWords, ...saveRecordWords, ...saveAnswerWords };
