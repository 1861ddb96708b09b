/** For commands that people copy. */
export function shellWord(text: string): string {
  if (/^[\p{L}\p{N}@%+=:,./~_-]+$/u.test(text)) return text;
  return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", `'\\''`)}'` : `"${text}"`;
}
