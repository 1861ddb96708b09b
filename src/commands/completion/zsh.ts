import {
  inside,
  isNothing,
  quotable,
  type Completed,
  type CompletedCommand,
  type CompletedOption,
  type Values,
} from './completed.js';

/** Works as an autoloaded function and with `source`. */
export function zshCompletion(all: Completed): string {
  const root = { path: [], options: all.everywhere, takes: { words: [], names: 'none' } } as const;
  const functions = [
    functionFor(root, all),
    ...all.commands.map((command) => functionFor(withCommon(command, all), all)),
  ];
  return `#compdef oauth-lessons
# Completion of oauth-lessons for zsh. In ~/.zshrc, below compinit: source <(${all.source} zsh)
${functions.join('\n')}
# After name= comes a file.
_oauth_lessons_names() {
  if [[ "$PREFIX" == *=* ]]; then
    compset -P '*='
    _files
  else
    compadd -- "$@"
    [[ "$PREFIX" == [./]* ]] && _files
  fi
}
if [[ "\${funcstack[1]}" == "_oauth_lessons" ]]; then
  _oauth_lessons "$@"
else
  compdef _oauth_lessons oauth-lessons
fi
`;
}

type Described = Pick<CompletedCommand, 'path' | 'options' | 'takes'>;

function withCommon(command: CompletedCommand, { everywhere }: Completed): Described {
  return { ...command, options: [...command.options, ...everywhere] };
}

/** One function for each command with subcommands. */
function functionFor(command: Described, all: Completed): string {
  const inner = inside(command.path, all);
  const name = nameOf(command.path);
  const options = command.options.map((option) => `'${optionSpec(option)}'`);
  if (inner.length === 0) {
    const rest = isNothing(command.takes) ? [] : [`'*: :${action(command.takes)}'`];
    return `${name}() {
  _arguments \\
${specs([...options, ...rest])}
}`;
  }
  const described = inner.map(({ path, summary }) => `'${path.at(-1) ?? ''}:${quotable(summary)}'`);
  return `${name}() {
  local curcontext="$curcontext" context line state state_descr
  local -A opt_args
  local -a commands=(
    ${described.join('\n    ')}
  )
  _arguments -C \\
${specs([...options, "'1: :->command'", "'*:: :->inner'"])}
  case "$state" in
    command) _describe command commands ;;
    inner)
      case "$line[1]" in
${inner.map(({ path }) => `        ${path.at(-1) ?? ''}) ${nameOf(path)} ;;`).join('\n')}
      esac ;;
  esac
}`;
}

function specs(all: readonly string[]): string {
  return all.map((spec) => `    ${spec}`).join(' \\\n');
}

function nameOf(path: readonly string[]): string {
  return ['_oauth_lessons', ...path].join('_');
}

function optionSpec({ flag, summary, takes }: CompletedOption): string {
  if (!takes) return `${flag}[${quotable(summary)}]`;
  return `*${flag}=[${quotable(summary)}]:${flag.slice(2)}:${action(takes)}`;
}

function action({ words, names }: Values): string {
  if (words.length > 0 && names === 'files') return `_oauth_lessons_names ${words.join(' ')}`;
  if (words.length > 0) return `(${words.join(' ')})`;
  return { none: '', files: '_files', folders: '_files -/' }[names];
}
