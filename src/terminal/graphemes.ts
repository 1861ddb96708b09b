let known: Intl.Segmenter | undefined;

/** What a reader takes for one character each, in a text. */
export function graphemesOf(text: string): Intl.Segments {
  // Made when it is needed: it takes longer than all else that a check loads.
  known ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return known.segment(text);
}
