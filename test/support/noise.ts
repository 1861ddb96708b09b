/** It looks like code that the judge looks for. */
export const noise = `// Things of our own; nothing here is about tokens that are saved.
const seen = [];
const settings = { retries: 3, label: 'x', client: null, user: null };
function remember(entry) {
  for (let index = 0; index < seen.length; index += 1) {
    if (seen[index] === entry) return false;
  }
  while (seen.length > 100) seen.shift();
  seen.push(entry);
  settings.last = entry;
  return true;
}
const describeAll = (one, other) => {
  const parts = [one, other].map((part) => String(part));
  if (parts.length === 0) return '';
  return parts.join(', ');
};
remember(describeAll(1, 2));
`;

/** Not for mistakes of a whole file: broken, empty, one comment or one fence. */
export function standsNoise(file: string): boolean {
  return file.startsWith('wrong/') && !/syntax-|file-|declare-(?:empty-file|fenced|absent)/.test(file);
}

export const linesOfNoise = noise.split('\n').length - 1;
