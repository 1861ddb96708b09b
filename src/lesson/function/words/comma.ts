import { quoted, type FindingText } from '#lesson';

export interface Comma {
  readonly before: string;
  readonly after: string;
}

export const commaText: FindingText<Comma> = {
  severity: 'problem',
  meaning: 'A comma is written instead of a dot.',
  say: ({ before, after }) => ({
    message: `There is a comma between ${quoted(before)} and ${quoted(after)} instead of a dot.`,
    fix: `Write a dot: ${quoted(`${before}.${after}`)}.`,
  }),
  hints: [
    'Which sign joins an object and the name of its property?',
    'A comma separates two expressions, so the part after it is read on its own. A property follows a dot.',
    'The shape, without spaces and without a comma:\n    object.property',
  ],
};
