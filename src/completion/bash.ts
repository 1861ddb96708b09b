import { wordsAfter, type Completed } from './completed.js';

/** For bash, of macOS's old one too: no arrays by name, no `mapfile`. */
export function bashCompletion(all: Completed): string {
  return `# Completion of oauth-lessons for bash. In ~/.bashrc: source <(oauth-lessons completion bash)
_oauth_lessons() {
  local current previous path word words index
  current="\${COMP_WORDS[COMP_CWORD]}"
  previous="\${COMP_WORDS[COMP_CWORD-1]}"
  path=""
  for ((index = 1; index < COMP_CWORD; index += 1)); do
    word="\${COMP_WORDS[index]}"
    case "$word" in -*) continue ;; esac
    path="\${path:+$path }$word"
  done
  COMPREPLY=()
  case "$previous" in
    --lesson) COMPREPLY=($(compgen -W "${all.lessons.join(' ')}" -- "$current")); return ;;
    --reporter) COMPREPLY=($(compgen -W "${all.reporters.join(' ')}" -- "$current")); return ;;
    --output|--data) COMPREPLY=($(compgen -f -- "$current")); return ;;
    --timeout) return ;;
  esac
  case "$path" in
${casesFor(all)}
    *) words="" ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  case "$path" in
    start*|check*|trace*) COMPREPLY+=($(compgen -f -- "$current")) ;;
  esac
}
complete -o filenames -F _oauth_lessons oauth-lessons
`;
}

function casesFor(all: Completed): string {
  const first = [...wordsAfter([], all), '--help', '--version', '--plain'];
  const rows = all.commands.map(({ path, options }) => {
    const takesMore = path[0] === 'check' ? '*' : '';
    return `    "${path.join(' ')}"${takesMore}) words="${[...wordsAfter(path, all), ...options].join(' ')}" ;;`;
  });
  return [`    "") words="${first.join(' ')}" ;;`, ...rows].join('\n');
}
