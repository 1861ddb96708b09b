import { maskExchanges } from '../../../referee/mask-secrets.js';
import type { PlayedScene, PlayedStory } from '../../../referee/story.js';
import { paragraph } from '../../../style/paragraph.js';
import type { Style } from '../../../style/style.js';
import { printable } from '../../../verdict/printable.js';
import type { Sheet } from '../../session/dialogue.js';
import { exchangeRows } from '../exchange.js';

export interface ShownAttack {
  readonly title: string;
  /** Undefined if the function cannot be called yet. */
  readonly story: PlayedStory | undefined;
  readonly showSecrets: boolean;
}

/** What happened, then one request a sheet. */
export function attackSheets({ title, story, showSecrets }: ShownAttack): Sheet[] {
  const scenes = story?.scenes ?? [];
  const overview: Sheet = { name: title, rows: (style) => overviewRows(title, story, style) };
  const requests = scenes.map(({ exchange }, index): Sheet => {
    const name = `Request ${String(index + 1)} of ${String(scenes.length)}`;
    const [shown = exchange] = showSecrets ? [exchange] : maskExchanges([exchange]);
    return {
      name,
      rows: (style, isUnfolded = false) =>
        exchangeRows(shown, { name, database: undefined, isUnfolded }, style),
    };
  });
  return [overview, ...requests];
}

function overviewRows(title: string, story: PlayedStory | undefined, style: Style): string[] {
  const { strong } = style;
  if (!story)
    return [
      strong(title),
      '',
      ...paragraph('The attack needs your function, and it cannot be called yet.', style),
    ];
  return [
    `${strong(title)}  ${outcomeOf(story, style)}`,
    ...story.scenes.flatMap((scene, index) => ['', ...sceneRows(scene, index + 1, style)]),
    '',
    ...paragraph(endOf(story), style),
  ];
}

function outcomeOf({ status }: PlayedStory, { good, bad, marks }: Style): string {
  return status === 'withstood'
    ? good(`${marks.passed} your function withstood it`)
    : bad(`${marks.failed} the thief got through`);
}

function sceneRows({ say, exchange, isSafe }: PlayedScene, number: number, style: Style): string[] {
  const { good, bad, marks } = style;
  const { request, status, refusal } = exchange;
  const reason = refusal ? ` (${printable(refusal.description)})` : '';
  const outcome = `${request.method} ${request.path}: ${status}${reason}`;
  return [
    ...paragraph(`${String(number)}. ${printable(say)}`, style),
    ...paragraph(
      isSafe ? good(`${marks.passed} ${outcome}`) : bad(`${marks.failed} ${outcome}`),
      style,
      '   ',
    ),
    ...(isSafe ? [] : paragraph('A safe server does not do this.', style, '   ')),
  ];
}

function endOf({ status, scenes }: PlayedStory): string {
  if (status === 'fell') return 'Fix the finding that `check` shows, then play the attack again.';
  return scenes.length === 0 || scenes.at(-1)?.exchange.status === 'granted'
    ? 'The thief found nothing to use.'
    : 'The server refused the thief.';
}
