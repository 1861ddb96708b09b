import { UserError } from '../../errors/user-error.js';

const mostPort = 65_535;

/** @throws UserError if it is not a port */
export function portIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= mostPort) return port;
  throw new UserError(
    `${text} is not a port.`,
    'A port is a whole number from 0 to 65535, such as 3000. With 0, any free port is used.',
  );
}

const unitsMs: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const mostMs = 100 * 366 * 86_400_000;

/** `+61m` and the like, in ms. @throws UserError if it is not a time */
export function msIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const [, count = '', unit = ''] = /^\+(\d{1,9})([smhd])$/.exec(text) ?? [];
  const ms = Number(count) * (unitsMs[unit] ?? Number.NaN);
  if (ms <= mostMs) return ms;
  throw new UserError(
    `${text} is not a time from now.`,
    'Write a plus, a whole number and a unit (s, m, h or d), such as `--at +61m` for 61 minutes from now.',
  );
}
