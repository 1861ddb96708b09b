import { maskSecrets } from '../../referee/mask-secrets.js';
import { paragraph } from '../../style/paragraph.js';
import type { Style } from '../../style/style.js';
import { printable } from '../../verdict/printable.js';
import { tokenRows } from '../views/tables.js';
import type { KeyHints } from './dialogue.js';
import type { Place, State } from './state.js';

type Closed = Pick<State, 'judged' | 'exchanges' | 'role'>;
type Keys = Pick<KeyHints, 'save' | 'trace'>;

export function closingRows(state: Closed, { workspace }: Place, style: Style, keys: Keys): string[] {
  const told = `${keys.trace} shows everything: each request, call, response and record, and what to do next.`;
  const file = `Open it: ${style.code(printable(workspace.databaseFile))}`;
  return [
    ...issuedRows(state, style, keys),
    ...paragraph(told, style),
    ...(savesTokens(state) ? paragraph(file, style) : []),
  ];
}

/** What the server issued or accepted in the last check, and where it is. */
export function issuedRows(state: Closed, style: Style, keys: Pick<Keys, 'save'>): string[] {
  const accepted = state.exchanges.filter(({ status }) => status === 'granted');
  const withGrant = accepted.filter(({ grant }) => grant !== undefined);
  const granted = withGrant.length > 0 ? withGrant : accepted;
  const isThrough = granted.some(({ calls }) => calls.some(({ isLearners }) => isLearners));
  const through = isThrough ? ' through your function' : '';
  const count = granted.length;
  if (count === 0) return paragraph(noneIssued, style);
  const tokens = count === 1 ? '1 token' : `${String(count)} tokens`;
  // A request with a token has no grant (RFC 6750).
  if (granted.every(({ grant }) => grant === undefined))
    return paragraph(`The real server accepted ${tokens}${through}.`, style);
  const issued = `The real server issued ${tokens}${through}.`;
  return paragraph(`${issued} ${whereTokensAre(state, keys)}`.trim(), style);
}

const noneIssued = 'No client or user in `db.json` can ask for a token, so the real server issued none.';

/** A request may leave no record, such as one with a token that was issued before. */
function savesTokens({ exchanges }: Pick<Closed, 'exchanges'>): boolean {
  return exchanges.some(({ records }) => records.length > 0);
}

function whereTokensAre(state: Closed, { save }: Pick<Keys, 'save'>): string {
  const { judged, role } = state;
  const { saved = [], notSaved } = judged?.verdict ?? {};
  if (saved.length === 1) return 'It is in `db.json` now, and the server accepts it.';
  if (saved.length > 1) return 'They are in `db.json` now, and the server accepts them.';
  if (notSaved || role === 'looking' || !savesTokens(state)) return '';
  return `Opening a lesson saves nothing: ${save} checks again and saves new tokens in \`db.json\`.`;
}

/** Empty if the check saved none: others would differ from those in the file. */
export function tokensIn(
  { judged, exchanges }: Pick<State, 'judged' | 'exchanges'>,
  looks: { readonly style: Style; readonly now: Date },
): string[] {
  if (!judged || judged.verdict.saved.length === 0) return [];
  const issued = exchanges.flatMap(({ records }) => records);
  const [_title, ...table] = tokenRows(maskSecrets(issued), looks);
  return table;
}
