/** The server passes results on: they must come back as the same objects. */
const numbered = new Map<number, object>();

export function keepNumbered(number: number, value: object): void {
  numbered.set(number, value);
}

export function objectNumbered(number: number): object | undefined {
  return numbered.get(number);
}
