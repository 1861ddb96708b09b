const setting = /\b(?:global|variables|environment)\.set\(\s*['"`]([\w.-]+)/g;

/** Scripts are `> {% … %}` and `< {% … %}`; `> file.js` and `<> file` are for editors too. */
export function withoutScripts(lines: readonly string[]): {
  readonly lines: readonly string[];
  /** Of the variables that the scripts set. */
  readonly names: readonly string[];
} {
  const scripts: string[] = [];
  let isInside = false;
  const kept = lines.map((line) => {
    const begins = /^\s*[<>]\s*\{%/.test(line);
    const isScript = isInside || begins || /^\s*(?:>|<>)\s/.test(line);
    if (!isScript) return line;
    isInside = (isInside || begins) && !line.includes('%}');
    scripts.push(line);
    return '';
  });
  return { lines: kept, names: [...scripts.join('\n').matchAll(setting)].map(([, name = '']) => name) };
}
