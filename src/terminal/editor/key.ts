/** A key as `node:readline` reports it. */
export interface Key {
  readonly name?: string | undefined;
  readonly sequence?: string | undefined;
  readonly ctrl?: boolean | undefined;
  readonly meta?: boolean | undefined;
  readonly shift?: boolean | undefined;
}

/** What a key writes, if it writes something. */
export function isText(sequence: string): boolean {
  // eslint-disable-next-line no-control-regex -- keys that write nothing begin with a control character
  return sequence !== '' && !/^[\u0000-\u001f\u007f]/.test(sequence);
}
