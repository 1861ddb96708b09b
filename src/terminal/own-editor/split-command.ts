/**
 * The words of a command as people write it into EDITOR: blanks part them, quotes and backslashes hold them
 * together. Where the first words are a path with blanks that nobody put into quotes, they are put together again.
 */
export function splitCommand(command: string, isThere: (path: string) => boolean): string[] {
  const words = wordsOf(command.trim());
  for (let count = words.length; count > 1; count -= 1) {
    const path = words.slice(0, count).join(' ');
    if (/[/\\]/.test(words[0] ?? '') && !isThere(words[0] ?? '') && isThere(path))
      return [path, ...words.slice(count)];
  }
  return words;
}

function wordsOf(command: string): string[] {
  // A backslash before a letter is no escape: it parts the folders of a path in Windows.
  const word = /(?:"(?:\\["\\]|[^"])*"|'[^']*'|\\[\s"'\\]|[^\s"'])+/g;
  return (command.match(word) ?? []).map(withoutQuotes);
}

function withoutQuotes(word: string): string {
  return word.replace(
    /"((?:\\["\\]|[^"])*)"|'([^']*)'|\\([\s"'\\])/g,
    (_whole, double: string | undefined, single: string | undefined, sign: string | undefined) =>
      double?.replace(/\\(["\\])/g, '$1') ?? single ?? sign ?? '',
  );
}
