import { commonWords, type CommonDetails, type Words } from '#lesson';
import { clientPart, userPart } from '../evidence/part.js';
import { commaWords, type CommaDetails } from './comma.js';
import { declareWords, type DeclareDetails } from './declare.js';
import { neverMadeWords, type NeverMadeDetails } from './never-made.js';
import { exportWords, type ExportDetails } from './export.js';
import { partWords, type PartDetails } from './part.js';
import { saveWords, type SaveDetails } from './save.js';

export interface SaveTokenDetails
  extends
    CommonDetails,
    DeclareDetails,
    NeverMadeDetails,
    CommaDetails,
    PartDetails<'client'>,
    PartDetails<'user'>,
    SaveDetails,
    ExportDetails {}

export const saveTokenWords: Words<SaveTokenDetails> = {
  ...commonWords,
  ...declareWords,
  ...neverMadeWords,
  ...commaWords,
  ...partWords(clientPart),
  ...partWords(userPart),
  ...saveWords,
  ...exportWords,
};
