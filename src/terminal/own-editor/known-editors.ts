/** A place in a file; line and column are counted from 1. */
export interface Spot {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** An editor that we know something about. */
export interface KnownEditor {
  /** Whether it draws in the terminal, and so needs it; else it has a window of its own. */
  readonly runsIn: 'terminal' | 'window';
  /** How it is told where to open a file. */
  readonly argumentsFor: (spot: Spot) => string[];
}

type Arguments = KnownEditor['argumentsFor'];

const justFile: Arguments = ({ file }) => [file];
const plusLine: Arguments = ({ file, line }) => [`+${String(line)}`, file];
const plusLineColumn: Arguments = ({ file, line, column }) => [`+${String(line)}:${String(column)}`, file];
const plusLineCommaColumn: Arguments = ({ file, line, column }) => [
  `+${String(line)},${String(column)}`,
  file,
];
const fileColon: Arguments = ({ file, line, column }) => [`${file}:${String(line)}:${String(column)}`];
const cursorCall: Arguments = ({ file, line, column }) => [
  `+call cursor(${String(line)}, ${String(column)})`,
  file,
];
const goTo: Arguments = (spot) => ['--goto', ...fileColon(spot)];
const lineAndColumn: Arguments = ({ file, line, column }) => [
  ...['--line', String(line), '--column', String(column)],
  file,
];

const byName: readonly (readonly [names: string, runsIn: KnownEditor['runsIn'], Arguments])[] = [
  ['vim nvim vimx', 'terminal', cursorCall],
  ['vi view ex nvi elvis', 'terminal', plusLine],
  ['nano rnano', 'terminal', plusLineCommaColumn],
  ['micro emacs emacsclient kak', 'terminal', plusLineColumn],
  ['hx helix', 'terminal', fileColon],
  ['pico joe jmacs jstar jed mg ne zile mcedit', 'terminal', plusLine],
  ['ed', 'terminal', justFile],
  ['code code-insiders codium vscodium cursor windsurf', 'window', goTo],
  ['subl sublime_text zed zeditor atom', 'window', fileColon],
  ['gvim mvim', 'window', cursorCall],
  ['gedit gnome-text-editor pluma', 'window', plusLineColumn],
  ['xed bbedit', 'window', plusLine],
  ['kate kwrite idea webstorm phpstorm pycharm goland rubymine fleet', 'window', lineAndColumn],
  ['mate', 'window', ({ file, line, column }) => ['--line', `${String(line)}:${String(column)}`, file]],
  ['notepad++', 'window', ({ file, line, column }) => [`-n${String(line)}`, `-c${String(column)}`, file]],
  ['notepad xdg-open open', 'window', justFile],
];

const known = new Map<string, KnownEditor>(
  byName.flatMap(([names, runsIn, argumentsFor]) =>
    names.split(' ').map((name) => [name, { runsIn, argumentsFor }] as const),
  ),
);

/** One that nobody knows may need the terminal, and gets the file alone. */
const unknown: KnownEditor = { runsIn: 'terminal', argumentsFor: justFile };

/** What is known of the program of a command. */
export function knownEditor(program: string): KnownEditor {
  const name = (program.split(/[/\\]/).pop() ?? '').toLowerCase().replace(/\.(?:exe|cmd|bat)$/, '');
  return known.get(name) ?? unknown;
}
