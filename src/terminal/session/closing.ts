import { maskSecrets } from '../../referee/mask-secrets.js';
import { paragraph } from '../../style/paragraph.js';
import type { Style } from '../../style/style.js';
import { printable } from '../../verdict/printable.js';
import { tokenRows } from '../views/tables.js';
import type { Place, State } from './state.js';

/** `trace`: the key or menu entry that shows the exchange. */
export function closingRows(
  { judged, exchanges }: Pick<State, 'judged' | 'exchanges'>,
  { workspace }: Place,
  style: Style,
  trace: string,
): string[] {
  const count = exchanges.filter(({ status }) => status === 'granted').length;
  const isSaved = (judged?.verdict.saved.length ?? 0) > 0;
  const where = isSaved ? 'They are in `db.json` now, and the server accepts them.' : '';
  return [
    ...paragraph(
      `The real server issued ${String(count)} tokens through your function. ${where}`.trim(),
      style,
    ),
    ...paragraph(
      `${trace} shows everything: each request, call, response and record, and what to do next.`,
      style,
    ),
    ...paragraph(`Open it: ${style.code(printable(workspace.databaseFile))}`, style),
  ];
}

export function tokensIn(
  { exchanges }: Pick<State, 'exchanges'>,
  looks: { readonly style: Style; readonly now: Date },
): string[] {
  const issued = exchanges.flatMap(({ records }) => records);
  const [_title, ...table] = tokenRows(maskSecrets(issued), looks);
  return table;
}
