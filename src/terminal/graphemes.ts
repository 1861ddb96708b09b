let known: Intl.Segmenter | undefined;

export function graphemesOf(text: string): Intl.Segments {
  // Created on first use: it takes longer than everything else that a check loads.
  known ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return known.segment(text);
}
