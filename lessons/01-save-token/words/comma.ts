import { quoted, type KindWords, type Words } from '#lesson';

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
