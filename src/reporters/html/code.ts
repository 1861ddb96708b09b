import { printable } from '../../verdict/printable.js';
import type { ReportedFinding } from '../../verdict/verdict.js';
import { escaped, proseHtml } from './escape.js';

/** Of one submission; the rest of a longer file says no more. */
const mostLines = 3_000;
const mostCharacters = 200_000;

/** The source as a table of numbered lines, with each finding under its line. `id` begins the ids of the lines. */
export function codeHtml(source: string, findings: readonly ReportedFinding[], id: string): string {
  const lines = source.slice(0, mostCharacters).split(/\r\n|[\n\r]/);
  if (lines.at(-1) === '') lines.pop();
  const shown = lines.slice(0, mostLines);
  const isCut = shown.length < lines.length || source.length > mostCharacters;
  const rows = shown.map((line, index) => {
    const here = findings.filter((finding) => finding.line === index + 1);
    return lineHtml(line, index + 1, { here, id });
  });
  const cut = isCut ? '<p class="quiet">The rest of the file is left out here.</p>' : '';
  return `<div class="wide"><table class="code"><tbody>${rows.join('')}</tbody></table></div>${cut}`;
}

function lineHtml(
  line: string,
  number: number,
  { here, id }: { readonly here: readonly ReportedFinding[]; readonly id: string },
): string {
  const [first] = here;
  const name = `${id}-l${String(number)}`;
  const text = first ? marked(line, first.column ?? 1) : shownText(line);
  const row = `<tr id="${name}" tabindex="-1"${first ? ' class="found"' : ''}><th scope="row">${String(number)}</th><td>${text}</td></tr>\n`;
  const notes = here.map((finding) => `<tr><td></td><td>${findingHtml(finding, 'in place')}</td></tr>\n`);
  return row + notes.join('');
}

/** The word at the column is underlined. */
function marked(line: string, column: number): string {
  const before = line.slice(0, column - 1);
  const rest = line.slice(column - 1);
  const [word = ''] = /^(?:[\w$\p{L}]+|\S)/u.exec(rest) ?? [];
  const mark = word === '' ? '' : `<mark>${shownText(word)}</mark>`;
  return shownText(before) + mark + shownText(rest.slice(word.length));
}

function shownText(text: string): string {
  return escaped(text.replaceAll('\t', '  '));
}

/** `line`: where it links to. */
export function findingHtml(
  { kind, severity, message, fix, why, line }: ReportedFinding,
  where: 'in place' | { readonly id: string },
): string {
  const advice = severity === 'advice' ? 'Advice: ' : '';
  const place =
    where === 'in place' || line === undefined
      ? ''
      : ` <a href="#${where.id}-l${String(line)}">Line ${String(line)}</a>`;
  const danger = why === undefined ? '' : `<p>${proseHtml(why)}</p>`;
  return `<div class="finding ${severity}"><p>${advice}${proseHtml(message)}${place}</p><p>${proseHtml(fix)}</p>${danger}<p class="quiet">${printable(kind)}</p></div>`;
}
