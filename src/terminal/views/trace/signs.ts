import type { Style } from '../../../style/style.js';

/** What a drawing is made of. */
interface Signs {
  readonly lifeline: string;
  /** The lifeline of the learner's function while it runs. */
  readonly running: string;
  readonly dash: string;
  readonly right: string;
  readonly left: string;
  /** Where an arrow starts: at a light and at a heavy lifeline. */
  readonly toRight: readonly [light: string, heavy: string];
  readonly toLeft: readonly [light: string, heavy: string];
  readonly leftOut: string;
}

const drawn: Signs = {
  lifeline: '│',
  running: '┃',
  dash: '─',
  right: '▶',
  left: '◀',
  toRight: ['├', '┠'],
  toLeft: ['┤', '┨'],
  leftOut: '⋯',
};

const ascii: Signs = {
  lifeline: '|',
  running: '#',
  dash: '-',
  right: '>',
  left: '<',
  toRight: ['|', '#'],
  toLeft: ['|', '#'],
  leftOut: '~',
};

export function signsOf({ plain }: Style): Signs {
  return plain ? ascii : drawn;
}
