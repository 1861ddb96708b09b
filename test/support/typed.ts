/** With a type for each parameter of the arrow function. */
export function typed(source: string, parameters: readonly string[]): string {
  const plain = `(${parameters.join(', ')}) =>`;
  if (!source.includes(plain)) throw new Error(`The solution has no ${plain}`);
  return source.replace(plain, `(${parameters.map((name) => `${name}: any`).join(', ')}): any =>`);
}
