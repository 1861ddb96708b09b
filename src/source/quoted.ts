/** Code inside a message. */
export function quoted(code: string): string {
  return `\`${code}\``;
}
