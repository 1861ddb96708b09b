/** Control characters, changes of direction, characters without a width, and unassigned ones. */
const odd =
  // eslint-disable-next-line no-control-regex -- they are what this is about
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]|[\ud800-\udfff]/gu;

/** One line: odd characters become `\u{1b}`. */
export function printable(text: string): string {
  return text.replace(odd, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}

/** JSON's own escapes leave the data the same. */
export function printableJson(value: unknown): string {
  return escaped(JSON.stringify(value, null, 2));
}

export function printableJsonLine(value: unknown): string {
  return escaped(JSON.stringify(value));
}

function escaped(json: string): string {
  return json.replace(odd, (sign) => (sign === '\n' ? sign : jsonEscape(sign)));
}

function jsonEscape(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

export function printableLines(text: string): string[] {
  return text.split(/\r\n|[\n\r]/).map((line) => printable(line.replaceAll('\t', '  ')));
}
