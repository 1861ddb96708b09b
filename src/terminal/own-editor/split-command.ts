/**
 * Splits EDITOR at spaces; quotes and backslashes protect them. An unquoted path with spaces is recognised.
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
  // A backslash before a letter separates folders on Windows.
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
