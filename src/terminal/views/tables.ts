import stringWidth from 'fast-string-width';
import { reviveToken } from '../../database/tokens.js';
import type { Data, TokenRecord } from '../../outside/data.js';
import { inOwnSigns } from '../../style/paragraph.js';
import type { Style } from '../../style/style.js';
import { printable } from '../../verdict/printable.js';

export interface TableOptions {
  readonly style: Style;
  readonly now: Date;
}

export function databaseRows({ clients, users, tokens }: Data, options: TableOptions): string[] {
  const { style } = options;
  return [
    ...table(
      'Clients',
      ['clientId', 'clientSecret', 'grants'],
      clients.map((client) => [client.clientId, client.clientSecret, client.grants.join(', ')]),
      style,
    ),
    '',
    ...table(
      'Users',
      ['username', 'password'],
      users.map((user) => [user.username, user.password]),
      style,
    ),
    '',
    ...tokenRows(tokens, options),
  ];
}

export function tokenRows(tokens: readonly TokenRecord[], { style, now }: TableOptions): string[] {
  const rows = tokens.map((token) => [
    text(token.accessToken),
    held(token.client, 'id'),
    held(token.user, 'username'),
    text(token.scope),
    expiry(token, now),
  ]);
  return table('Tokens', ['accessToken', 'client.id', 'user.username', 'scope', 'expires'], rows, style);
}

function table(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  style: Style,
): string[] {
  const { strong, quiet } = style;
  if (rows.length === 0) return [strong(title), quiet('  none yet')];
  const cells = rows.map((row) => row.map((cell) => short(printable(cell), style)));
  const widths = heads.map((head, column) =>
    Math.max(stringWidth(head), ...cells.map((row) => stringWidth(row[column] ?? ''))),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell)))
      .join('  ')
      .trimEnd();
  return [strong(title), quiet(`  ${line(heads)}`), ...cells.map((row) => `  ${line(row)}`)];
}

const maxCellLength = 24;

function short(cell: string, style: Style): string {
  return cell.length > maxCellLength ? inOwnSigns(`${cell.slice(0, maxCellLength - 1)}…`, style) : cell;
}

function text(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(' ');
  return value === undefined || value === null
    ? '-'
    : typeof value === 'object'
      ? JSON.stringify(value)
      : `${value as string | number}`;
}

function held(part: unknown, key: string): string {
  return part !== null && typeof part === 'object' && key in part
    ? text((part as Readonly<Record<string, unknown>>)[key])
    : '-';
}

function expiry(token: TokenRecord, now: Date): string {
  const { accessTokenExpiresAt: date } = reviveToken(token);
  if (!(date instanceof Date)) return '-';
  const minutes = Math.round((date.getTime() - now.getTime()) / 60_000);
  if (minutes < 0) return 'expired';
  return minutes < 120 ? `in ${String(minutes)} min` : `in ${String(Math.round(minutes / 60))} h`;
}
