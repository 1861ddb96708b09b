import { hintsFor, quoted, type KindWords, type Words } from '#lesson';

interface Comma {
  readonly before: string;
  readonly after: string;
}

export type CommaKind = 'client-comma' | 'user-comma' | 'save-comma' | 'export-comma';
export type CommaDetails = Readonly<Record<CommaKind, Comma>>;

const comma: KindWords<Comma> = {
  severity: 'problem',
  meaning: 'A comma is written instead of a dot.',
  say: ({ before, after }) => ({
    message: `There is a comma between ${quoted(before)} and ${quoted(after)} instead of a dot.`,
    fix: `Write a dot: ${quoted(`${before}.${after}`)}.`,
  }),
};

export const commaWords: Words<CommaDetails> = {
  'client-comma': comma,
  'user-comma': comma,
  'save-comma': comma,
  'export-comma': comma,
};

export const commaHints = hintsFor(['client-comma', 'user-comma', 'save-comma', 'export-comma'] as const, [
  'Which sign joins an object and the name of its property?',
  'A comma separates two expressions, so the part after it is read on its own. A property follows a dot.',
  'The shape is `object.property`, without spaces and without a comma.',
]);
