import type { Context } from '../../outside/context.js';
import { fine, failing, type DoctorCheck } from './look.js';

type Io = Context['io'];

const smallest = { columns: 40, rows: 12 };

export function checkTerminal({ io, commandLine }: Context): DoctorCheck[] {
  if (io.terminal.dialogue === 'none') return [noTerminalCheck(io)];
  return [sizeCheck(io, commandLine), keysCheck(io), charactersCheck(io), coloursCheck(io)];
}

function noTerminalCheck({ stdin, stdout, env }: Io): DoctorCheck {
  const isTerminal = (stream: unknown): boolean => (stream as Partial<NodeJS.ReadStream>).isTTY === true;
  if (isTerminal(stdin) && isTerminal(stdout))
    return fine(
      'Terminal',
      'not interactive',
      'The variable CI is set. Unset it to use the screen of `start`.',
    );
  const advice =
    env.MSYSTEM !== undefined
      ? 'Node does not recognize this window as a terminal. Use Windows Terminal, or put `winpty` before the command.'
      : 'Only the screen of `start` needs a terminal.';
  return fine('Terminal', 'none', advice);
}

function sizeCheck(
  { terminal: { columns, rows, dialogue } }: Io,
  commandLine: Context['commandLine'],
): DoctorCheck {
  const found = `${String(columns)} x ${String(rows)}`;
  if (dialogue === 'lines' || (columns >= smallest.columns && rows >= smallest.rows))
    return fine('Terminal', found);
  return failing(
    'Terminal',
    found,
    `Make the window at least ${String(smallest.columns)} columns wide and ${String(smallest.rows)} rows high, or use \`${commandLine('start --plain')}\`.`,
  );
}

function keysCheck({ terminal, env }: Io): DoctorCheck {
  if (terminal.dialogue === 'screen') return fine('Keys', 'read one by one', keysAdvice(env));
  const why = env.TERM === 'dumb' ? 'TERM=dumb' : '--plain';
  return fine(
    'Keys',
    `read line by line, because of ${why}`,
    '`start` works line by line, with the same features.',
  );
}

function keysAdvice({ TERM_PROGRAM }: Io['env']): string {
  return TERM_PROGRAM === 'vscode' ? 'If VS Code takes Ctrl-G for itself, press Ctrl-Alt-G.' : '';
}

function charactersCheck({ terminal, env }: Io): DoctorCheck {
  if (terminal.encoding === 'utf-8') return fine('Characters', 'UTF-8');
  const [variable = '', value = ''] =
    ['LC_ALL', 'LC_CTYPE', 'LANG'].map((name) => [name, env[name]]).find(([, set]) => set) ?? [];
  const advice =
    'If the terminal can show UTF-8, set LANG to a locale that ends with .UTF-8 and unset LC_ALL.';
  return fine('Characters', `ASCII, because of ${variable}=${value}`, advice);
}

const depths = ['none', '16', '256', '16 million'] as const;

function coloursCheck({ terminal: { colours }, env }: Io): DoctorCheck {
  const because = env.NO_COLOR
    ? ', because of NO_COLOR'
    : env.FORCE_COLOR !== undefined
      ? ', because of FORCE_COLOR'
      : '';
  return fine('Colours', `${depths[colours]}${because}`);
}
