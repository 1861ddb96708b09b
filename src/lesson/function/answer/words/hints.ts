import type { HintLevels, SharedHints } from '#lesson';
import type { FunctionSubject } from '../../subject.js';
import type { CallDetails } from '../../words/call-endings.js';
import type { OutsideDetails } from '../../words/no-answer.js';
import { arrayHints, outsideHints } from '../../words/shared-hints.js';
import type { TouchedDetails } from '../../words/touched.js';
import type { UserDetails } from './user.js';

const shape = 'The shape of the lines:\n    const name = `text${value}`;\n    return { property: name };';

const nameHints: HintLevels = [
  'What does the server read from the user that it gets?',
  'The server looks for one property, and its value is a string that is different for each client.',
  shape,
];

const secretHints: HintLevels = [
  'Who can read what this function returns, and what must they never see?',
  'Make a new object that holds only the name.',
  shape,
];

const stayHints: HintLevels = [
  'Who else uses the records that this function gets?',
  'This function only makes a name. It needs no change of a record, and no new one.',
  shape,
];

export const callHints = (subject: FunctionSubject): SharedHints<CallDetails> => [
  [['method-unknown'], arrayHints(subject)],
];

export const sharedHints = (
  subject: FunctionSubject,
): SharedHints<OutsideDetails & TouchedDetails<'client'>> => [
  [['outside'], outsideHints(subject)],
  [['client-touched', 'lists-touched'], stayHints],
];

export const userHints: SharedHints<UserDetails> = [
  [['client-itself', 'secret'], secretHints],
  [
    [
      'changes',
      'result-other',
      'same-for-all',
      'searched-users',
      'property-unknown',
      'result-person',
      'shared-object',
      'template-quoted',
      'username-empty',
      'username-missing',
      'username-other-type',
      'username-undefined',
    ],
    nameHints,
  ],
];
