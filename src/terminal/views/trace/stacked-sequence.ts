import { paragraph } from '../../../style/paragraph.js';
import type { Style } from '../../../style/style.js';
import { endIn } from './head-rows.js';
import type { Arrow, Participant, Sequence, SequenceEvent } from './sequence.js';

const indent = '   ';

/** One arrow after another, for 40 columns and more. */
export function stackedRows({ participants, events }: Sequence, style: Style): string[] {
  const arrows = events.filter(({ type }) => type === 'arrow');
  return events.flatMap((event, index) => [
    ...(index > 0 ? [''] : []),
    ...eventRows(event, arrows.indexOf(event) + 1, participants, style),
  ]);
}

function eventRows(
  event: SequenceEvent,
  number: number,
  participants: readonly Participant[],
  style: Style,
): string[] {
  if (event.type === 'remark')
    return event.lines.flatMap((line) => paragraph(line, style, indent).map(style.quiet));
  return [
    ...arrowRows(event, number, participants, style),
    ...event.values.flatMap(([name, value]) =>
      paragraph(`${style.quiet(name)} ${style.code(value)}`, style, indent),
    ),
    ...paragraph(event.caption, style, indent),
  ];
}

function arrowRows(
  { from, to, label, end }: Arrow,
  number: number,
  participants: readonly Participant[],
  style: Style,
): string[] {
  const [sender, receiver] = [from, to].map((index) => nameOf(participants[index], style));
  const { mark, paint } = endIn(end, style);
  const said = paint(`${mark}${label}`);
  const [first = '', ...rest] = paragraph(
    `${sender ?? ''} ${style.marks.next} ${receiver ?? ''}: ${said}`,
    style,
    indent,
  );
  return [`${style.strong(String(number).padEnd(indent.length))}${first.slice(indent.length)}`, ...rest];
}

function nameOf(participant: Participant | undefined, style: Style): string {
  const { name = '', isLearners = false } = participant ?? {};
  return isLearners ? style.good('your function') : name;
}
