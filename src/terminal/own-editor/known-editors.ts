/** Line and column count from 1. */
export interface Spot {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface KnownEditor {
  readonly runsIn: 'terminal' | 'window';
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

/** An unknown editor may need the terminal, and gets only the file. */
const unknown: KnownEditor = { runsIn: 'terminal', argumentsFor: justFile };

export function knownEditor(program: string): KnownEditor {
  const name = (program.split(/[/\\]/).pop() ?? '').toLowerCase().replace(/\.(?:exe|cmd|bat)$/, '');
  return known.get(name) ?? unknown;
}
