const numbers = [
  ...[
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
];

export function inLetters(count: number): string {
  return numbers[count] ?? String(count);
}

/** `three parameters`, `one parameter`. */
export function counted({ length }: { readonly length: number }, noun: string): string {
  return `${inLetters(length)} ${noun}${length === 1 ? '' : 's'}`;
}

/** `const name = (one, two, three) => {`, for parameters with any names. */
export function declarationShape({ length }: { readonly length: number }): string {
  return `const name = (${placeholders({ length })}) => {`;
}

/** `one, two, three` */
export function placeholders({ length }: { readonly length: number }): string {
  return numbers.slice(1, length + 1).join(', ');
}

/** `third`, for the third of these parameters. */
export function ordinal(
  parameter: string,
  { parameters }: { readonly parameters: readonly string[] },
): string {
  return ordinals[parameters.indexOf(parameter)] ?? 'last';
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
