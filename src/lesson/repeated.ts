/**
 * The whole text of an example. A name such as `deep-times-6000.js` means: the last line, so many times. A file that
 * shows what is too large would be too large to store.
 */
export function repeated(name: string, stored: string): string {
  const times = /-times-(\d+)\.\w+$/.exec(name)?.[1];
  if (times === undefined) return stored;
  const lastLine = /[^\n]*\n?$/.exec(stored.trimEnd())?.[0] ?? '';
  const head = stored.trimEnd().slice(0, -lastLine.length);
  return head + `${lastLine}\n`.repeat(Number(times));
}
