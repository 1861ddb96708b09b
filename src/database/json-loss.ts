import { shorten } from './place.js';

export function nameLoss(name: string, before: ReadonlySet<string>): string | undefined {
  if (name === '__proto__')
    return 'no property may be named `__proto__`: JavaScript gives that name another meaning';
  if (!before.has(name)) return undefined;
  return `\`${shorten(name)}\` is in this object twice, and only the last one would be kept`;
}

export function numberLoss(token: string): string | undefined {
  if (token.charAt(0) !== '-' && !isDigit(token.charAt(0))) return undefined;
  const written = String(Number(token));
  if (token === written || isSameNumber(token, written)) return undefined;
  return `the number \`${shorten(token)}\` would become \`${JSON.stringify(Number(token))}\``;
}

const mostDigits = 40;

function isSameNumber(token: string, written: string): boolean {
  return token.length <= mostDigits && normalized(token) === normalized(written);
}

/** `1.50e3` and `1500` are both `15e2`. */
function normalized(number: string): string {
  const [mantissa = '', exponent = '0'] = number.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  const power = Number(exponent) - fraction.length + digits.length - significant.length;
  const sign = number.startsWith('-') ? '-' : '';
  return significant === '' ? `${sign}0` : `${sign}${significant}e${String(power)}`;
}

function isDigit(sign: string): boolean {
  return sign >= '0' && sign <= '9';
}
