import { maskExchanges } from '../../../referee/mask-secrets.js';
import type { PlayedScene, PlayedStory } from '../../../referee/story.js';
import { paragraph } from '../../../style/paragraph.js';
import type { Style } from '../../../style/style.js';
import { printable } from '../../../verdict/printable.js';
import type { Sheet } from '../../session/dialogue.js';
import { exchangeRows } from '../exchange.js';

export interface ShownAttack {
  readonly title: string;
  /** What the learner writes: `your function` or `your server`. */
  readonly target: string;
  /** Undefined if it cannot be asked yet. */
  readonly story: PlayedStory | undefined;
  readonly showSecrets: boolean;
}

/** What happened, then one request a sheet. */
export function attackSheets({ showSecrets, ...attack }: ShownAttack): Sheet[] {
  const { title, story } = attack;
  const scenes = story?.scenes ?? [];
  const overview: Sheet = { name: title, rows: (style) => overviewRows(attack, style) };
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

function overviewRows({ title, target, story }: Omit<ShownAttack, 'showSecrets'>, style: Style): string[] {
  const { strong } = style;
  if (!story)
    return [
      strong(title),
      '',
      ...paragraph(
        `The attack needs ${target}, which cannot be ${target === 'your server' ? 'asked' : 'called'} yet.`,
        style,
      ),
    ];
  return [
    `${strong(title)}  ${outcomeOf(story, target, style)}`,
    ...story.scenes.flatMap((scene, index) => ['', ...sceneRows(scene, index + 1, style)]),
    '',
    ...paragraph(endOf(story), style),
  ];
}

function outcomeOf({ status }: PlayedStory, target: string, { good, bad, quiet, marks }: Style): string {
  switch (status) {
    case 'withstood':
      return good(`${marks.passed} ${target} withstood it`);
    case 'fell':
      return bad(`${marks.failed} the thief got through`);
    case 'not reached':
      return quiet(`${marks.blocked} not reached yet`);
  }
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
  if (status === 'not reached')
    return 'The server refused a client that did nothing wrong, so the thief cannot begin. `check` says why.';
  return scenes.length === 0 || scenes.at(-1)?.exchange.status === 'granted'
    ? 'The thief found nothing to use.'
    : 'The server refused the thief.';
}
