/** One word of a command line, in quotes where a shell would take it apart; people copy what they are shown. */
export function shellWord(text: string): string {
  if (/^[\p{L}\p{N}@%+=:,./~_-]+$/u.test(text)) return text;
  return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", `'\\''`)}'` : `"${text}"`;
}
