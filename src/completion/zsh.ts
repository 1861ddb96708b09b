import { wordsAfter, type Completed, type CompletedCommand } from './completed.js';

/** For zsh: as a function of its own, or through `source`. */
export function zshCompletion(all: Completed): string {
  return `#compdef oauth-lessons
# Completion of oauth-lessons for zsh. In ~/.zshrc, below compinit: source <(oauth-lessons completion zsh)
_oauth_lessons() {
  local typed="" word
  local -a candidates
  for word in "\${(@)words[2,CURRENT-1]}"; do
    [[ "$word" == -* ]] || typed="\${typed:+$typed }$word"
  done
  case "\${words[CURRENT-1]}" in
    --lesson) compadd -- ${all.lessons.join(' ')}; return ;;
    --reporter) compadd -- ${all.reporters.join(' ')}; return ;;
    --output|--data) _files; return ;;
    --timeout) return ;;
  esac
  case "$typed" in
    "") candidates=(
${described(wordsAfter([], all), [], all)}
      '--help:print the help' '--version:print the version' '--plain:no colour, no box drawing'
    ) ;;
${all.commands.map((command) => caseFor(command, all)).join('\n')}
  esac
  _describe 'oauth-lessons' candidates
  case "$typed" in start*|check*|trace*) _files ;; esac
}
if [[ "\${funcstack[1]}" == "_oauth_lessons" ]]; then
  _oauth_lessons "$@"
else
  compdef _oauth_lessons oauth-lessons
fi
`;
}

function caseFor({ path, options }: CompletedCommand, all: Completed): string {
  const takesMore = path[0] === 'check' ? '*' : '';
  return `    "${path.join(' ')}"${takesMore}) candidates=(
${described(wordsAfter(path, all), path, all)}
      ${options.map((option) => `'${option}'`).join(' ')}
    ) ;;`;
}

/** Words with what they mean, as `_describe` reads them. */
function described(words: readonly string[], path: readonly string[], { commands }: Completed): string {
  return words
    .map((word) => {
      const summary = commands.find((one) => one.path.join() === [...path, word].join())?.summary;
      return `      '${word}${summary === undefined ? '' : `:${summary.replace(/[':]/g, '')}`}'`;
    })
    .join('\n');
}
