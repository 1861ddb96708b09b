/** xterm reads at most so many characters of Base64; other terminals read more. */
const mostCharacters = 74_994;

/** These print the sequence as letters. */
const withoutSequences = /^(?:dumb|linux|cons|vt\d|ansi|unknown$)/;

/**
 * OSC 52, which sets the system's clipboard, also through ssh. Terminals that do not know it ignore it.
 * @returns nothing to write if the text is too long, or the terminal may print the sequence
 */
export function clipboardSequence(text: string, term: string | undefined): string {
  if (term === undefined || withoutSequences.test(term)) return '';
  const encoded = Buffer.from(text).toString('base64');
  return encoded.length > mostCharacters ? '' : `\u001b]52;c;${encoded}\u0007`;
}
