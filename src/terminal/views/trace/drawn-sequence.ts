import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'fast-string-width';
import { paragraph } from '../../../style/paragraph.js';
import type { Style } from '../../../style/style.js';
import { shortened } from '../slice-ansi.js';
import { endIn } from './head-rows.js';
import { joinPieces, type Piece } from './pieces.js';
import { signsOf } from './signs.js';
import type { Arrow, Participant, Sequence, SequenceEvent } from './sequence.js';

/** In columns; values and captions need as much. */
export const minDrawnWidth = 72;

/** Time goes down. A lifeline is drawn while it is needed. A caption is beside its arrow, where there is more room. */
export function drawnRows({ participants, events }: Sequence, style: Style): string[] {
  const drawing: Drawing = { participants, style, columns: columnsOf(participants, style.width) };
  let isRunning = false;
  let count = 0;
  const rows = events.map((event, index) => {
    const alive = participants.flatMap((_one, participant) =>
      isAlive(participant, index, events) ? [participant] : [],
    );
    if (event.type === 'remark') return eventRows(event, count, { ...drawing, alive, isRunning });
    count += 1;
    isRunning ||= isLearners(participants, event.to);
    const drawn = eventRows(event, count, { ...drawing, alive, isRunning });
    isRunning &&= !(isLearners(participants, event.from) && event.to < event.from);
    return drawn;
  });
  return [...headsOf(drawing), ...rows.flat()];
}

interface Drawing {
  readonly participants: readonly Participant[];
  readonly style: Style;
  /** Of the lifelines, from 0. */
  readonly columns: readonly number[];
}

interface Moment extends Drawing {
  /** The participants with a lifeline. */
  readonly alive: readonly number[];
  /** The learner's function was called, and has not answered yet. */
  readonly isRunning: boolean;
}

/** From its first event to its last one; the first two stay to the end. */
function isAlive(participant: number, index: number, events: readonly SequenceEvent[]): boolean {
  const takesPart = (event: SequenceEvent): boolean =>
    event.type === 'remark' ? event.at === participant : [event.from, event.to].includes(participant);
  const isFirst = events.slice(0, 1).some(takesPart);
  return isFirst || (events.slice(0, index + 1).some(takesPart) && events.slice(index).some(takesPart));
}

const margin = 4;

function columnsOf({ length }: readonly Participant[], width: number): number[] {
  const step = (width - 2 * margin - 1) / (length - 1);
  return Array.from({ length }, (_, index) => Math.ceil(margin + index * step));
}

function isLearners(participants: readonly Participant[], index: number): boolean {
  return participants[index]?.isLearners ?? false;
}

function headsOf({ participants, columns, style }: Drawing): string[] {
  const room = (columns[1] ?? 0) - (columns[0] ?? 0) - 1;
  const placed = (text: string, index: number, paint: Piece['paint']): Piece => {
    const shown = cut(text, room, style);
    const half = Math.floor(stringWidth(shown) / 2);
    const at = Math.min((columns[index] ?? 0) - half, style.width - stringWidth(shown));
    return { at: Math.max(0, at), text: shown, paint };
  };
  const strong = (participant: Participant): Piece['paint'] =>
    participant.isLearners ? (text) => style.good(style.strong(text)) : style.strong;
  return [
    joinPieces(participants.map((one, index) => placed(one.name, index, strong(one)))),
    joinPieces(
      participants.map((one, index) => placed(one.role, index, one.isLearners ? style.good : style.quiet)),
    ),
  ];
}

function eventRows(event: SequenceEvent, number: number, moment: Moment): string[] {
  const { columns, style } = moment;
  if (event.type === 'remark') {
    const at = (columns[event.at] ?? 0) + 2;
    return event.lines.map((line) =>
      rowOf(
        [{ at, text: cut(`${signsOf(style).leftOut} ${line}`, style.width - at, style), paint: style.quiet }],
        moment,
      ),
    );
  }
  const caption = captionOf(event, moment);
  const values = event.values.map((value) => valueOf(event, value, moment));
  const height = Math.max(1 + values.length, caption.length);
  return Array.from({ length: height }, (_, row) => {
    const said = row === 0 ? arrowPieces(event, number, moment) : (values[row - 1] ?? []);
    return rowOf([...said, ...(caption[row] ?? [])], moment);
  });
}

function arrowPieces({ from, to, label, end: early }: Arrow, number: number, moment: Moment): Piece[] {
  const { columns, style, isRunning, participants } = moment;
  const [start = 0, end = 0] = [columns[from], columns[to]];
  const isToTheRight = end > start;
  const length = Math.abs(end - start) - 1;
  const { mark, paint } = endIn(early, style);
  const said = cut(`${String(number)} ${mark}${label}`, length - 5, style);
  const signs = signsOf(style);
  const dashes = signs.dash.repeat(Math.max(0, length - stringWidth(said) - 4));
  const line = isToTheRight
    ? `${signs.dash} ${said} ${dashes}${signs.right}`
    : `${signs.left}${signs.dash} ${said} ${dashes}`;
  const isHeavy = isRunning && isLearners(participants, from);
  const [light, heavy] = isToTheRight ? signs.toRight : signs.toLeft;
  return [
    { at: start, text: isHeavy ? heavy : light, paint: isHeavy ? style.good : plainly },
    { at: Math.min(start, end) + 1, text: line, paint },
  ];
}

function valueOf({ from, to }: Arrow, [name, value]: readonly [string, string], moment: Moment): Piece[] {
  const { columns, style } = moment;
  const [start = 0, end = 0] = [columns[from], columns[to]];
  const at = Math.min(start, end) + 2;
  const room = Math.abs(end - start) - 3 - name.length;
  return [
    { at, text: name, paint: style.quiet },
    { at: at + name.length + 1, text: cut(value, room, style), paint: style.code },
  ];
}

/** Each row hides the lifelines that it covers. */
function captionOf({ from, to, caption }: Arrow, { columns, style }: Moment): Piece[][] {
  if (caption === '') return [];
  const left = columns[Math.min(from, to)] ?? 0;
  const right = (columns[Math.max(from, to)] ?? 0) + 2;
  const isRight = style.width - right >= left - 3;
  const [at, room] = isRight ? [right, style.width - right] : [0, left - 2];
  return paragraph(caption, { ...style, width: room }).map((text) => [{ at, text, room }]);
}

function rowOf(pieces: readonly Piece[], { columns, participants, style, alive, isRunning }: Moment): string {
  const lifelines = alive
    .map((index): Piece => {
      const at = columns[index] ?? 0;
      const isHeavy = isRunning && isLearners(participants, index);
      return isHeavy
        ? { at, text: signsOf(style).running, paint: style.good }
        : { at, text: signsOf(style).lifeline, paint: style.quiet };
    })
    .filter(({ at }) => !pieces.some((piece) => covers(piece, at)));
  return joinPieces([...pieces, ...lifelines]);
}

function covers({ at, text, room = stringWidth(text) }: Piece, column: number): boolean {
  return column >= at && column < at + room;
}

/** Without colours: each piece has its own. */
function cut(text: string, width: number, style: Style): string {
  return stripVTControlCharacters(shortened(text, width, style));
}

function plainly(text: string): string {
  return text;
}
