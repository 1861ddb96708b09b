import { inside, isNothing, optionsWithValues, type Completed, type Values } from './completed.js';

/** Works with the old bash of macOS: no name references, no `mapfile`, `compopt` only if it exists. */
export function bashCompletion(all: Completed): string {
  const flags = optionsWithValues(all).map(({ flag }) => flag);
  const paths = all.commands.map(({ path }) => `"${path.join(' ')}"`);
  return `# Completion of oauth-lessons for bash. In ~/.bashrc: source <(${all.source} bash)
_oauth_lessons() {
  local IFS=$'\n' current previous path="" word before="" index words="" names=none
  current="\${COMP_WORDS[COMP_CWORD]}"
  previous="\${COMP_WORDS[COMP_CWORD-1]}"
  # Bash splits a word at its equals sign into three.
  if [[ "$current" == "=" ]]; then
    current=""
  elif [[ "$previous" == "=" ]]; then
    previous="\${COMP_WORDS[COMP_CWORD-2]}"
    [[ "$previous" == -* ]] || names=files
  fi
  for ((index = 1; index < COMP_CWORD; index += 1)); do
    word="\${COMP_WORDS[index]}"
    [[ "$word" == "=" ]] && continue
    case "$before" in
      ${flags.join('|')}) before=""; continue ;;
    esac
    before="$word"
    case "\${path:+$path }$word" in
      ${paths.join('|')}) path="\${path:+$path }$word" ;;
    esac
  done
  if [[ "$names" == none ]]; then
    case "$previous" in
${rows(valueCases(all))}
      *)
        case "$current:$path" in
${rows([...optionCases(all), ...wordCases(all)])}
        esac ;;
    esac
  fi
${reply}
}
complete -F _oauth_lessons oauth-lessons
`;
}

const reply = `  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [[ "$names" != none ]]; then
    compopt -o filenames 2>/dev/null
    if [[ "$names" == files ]]; then
      COMPREPLY+=($(compgen -f -- "$current"))
    else
      COMPREPLY+=($(compgen -d -- "$current"))
    fi
  fi`;

function rows(cases: readonly string[]): string {
  return cases.map((row) => `      ${row}`).join('\n');
}

function valueCases(all: Completed): string[] {
  return optionsWithValues(all).map(({ flag, takes }) => `${flag}) ${assigned(takes)} ;;`);
}

function optionCases({ commands, everywhere }: Completed): string[] {
  const common = everywhere.map(({ flag }) => flag);
  return [{ path: [], options: [] }, ...commands].map(({ path, options }) => {
    const words = [...options.map(({ flag }) => flag), ...common];
    return `  -*:"${path.join(' ')}") ${assigned({ words, names: 'none' })} ;;`;
  });
}

function wordCases(all: Completed): string[] {
  const root = { path: [], takes: { words: [], names: 'none' as const } };
  return [root, ...all.commands].flatMap(({ path, takes }) => {
    const inner = inside(path, all).map((command) => command.path.at(-1) ?? '');
    const values = { ...takes, words: [...inner, ...takes.words] };
    return isNothing(values) ? [] : [`  *:"${path.join(' ')}") ${assigned(values)} ;;`];
  });
}

/** Separated by newlines, like `IFS`. */
function assigned({ words, names }: Values): string {
  return `words=$'${words.join('\\n')}' names=${names}`;
}
