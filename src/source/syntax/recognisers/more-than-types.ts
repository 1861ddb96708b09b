import type { Broken, Notice, Recogniser } from '../broken.js';
import type { MoreThanTypes } from '../details.js';

/** What of TypeScript becomes code of its own, so that taking it away would not leave the program as it was. */
export const moreThanTypesRecognisers: readonly Recogniser[] = [moreThanTypes];

/** By what Node calls them. */
const constructs: readonly (readonly [MoreThanTypes, RegExp])[] = [
  ['enum', /enum/],
  ['namespace', /namespace|module/],
  ['parameter-property', /parameter property/],
  ['import-equals', /import equals/],
  ['export-equals', /export assignment/],
  ['angle-brackets', /angle-bracket/],
];

function moreThanTypes({ v8, at }: Broken): Notice | undefined {
  if (v8.isMoreThanTypes !== true) return undefined;
  const what = constructs.find(([, said]) => said.test(v8.message))?.[0] ?? 'other';
  return { kind: 'syntax-more-than-types', details: { what }, at };
}
