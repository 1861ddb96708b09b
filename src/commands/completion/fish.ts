import {
  inside,
  isNothing,
  optionsWithValues,
  quotable,
  type Completed,
  type CompletedCommand,
  type CompletedOption,
  type Values,
} from './completed.js';

export function fishCompletion(all: Completed): string {
  const rows = [
    `# Completion of oauth-lessons for fish. Once: ${all.source} fish > ~/.config/fish/completions/oauth-lessons.fish`,
    behind(all),
    'complete -c oauth-lessons -f',
    ...inside([], all).map((command) => offered(command)),
    ...all.everywhere.map((option) => `complete -c oauth-lessons ${optionWords(option)}`),
    ...all.commands.flatMap((command) => commandRows(command, all)),
  ];
  return `${rows.join('\n')}\n`;
}

/** True after exactly these commands, whatever options are between them. */
function behind(all: Completed): string {
  const flags = optionsWithValues(all).map(({ flag }) => flag);
  const paths = all.commands.map(({ path }) => `'${path.join(' ')}'`);
  return `function __oauth_lessons_after
  set -l path
  set -l isValue no
  for word in (commandline -opc)[2..-1]
    if test $isValue = yes
      set isValue no
    else if contains -- $word ${flags.join(' ')}
      set isValue yes
    else if contains -- "$path $word" ${paths.map((path) => path.replace(/^'/, "' ")).join(' ')}
      set path "$path $word"
    end
  end
  test "$path" = "$argv[1]"
end`;
}

function commandRows({ path, options, takes }: CompletedCommand, all: Completed): string[] {
  const condition = conditionFor(path);
  return [
    ...inside(path, all).map((command) => offered(command)),
    ...options.map((option) => `complete -c oauth-lessons -n ${condition} ${optionWords(option)}`),
    ...(isNothing(takes) ? [] : [`complete -c oauth-lessons -n ${condition} ${valueWords(takes)}`]),
  ];
}

function offered({ path, summary }: CompletedCommand): string {
  const condition = conditionFor(path.slice(0, -1));
  return `complete -c oauth-lessons -n ${condition} -a '${path.at(-1) ?? ''}' -d '${quotable(summary)}'`;
}

function conditionFor(path: readonly string[]): string {
  return `'__oauth_lessons_after "${path.map((part) => ` ${part}`).join('')}"'`;
}

function optionWords({ flag, summary, takes }: CompletedOption): string {
  return `-l ${flag.slice(2)} -d '${quotable(summary)}'${takes ? ` -r ${valueWords(takes)}` : ''}`;
}

function valueWords({ words, names }: Values): string {
  if (names === 'folders') return "-a '(__fish_complete_directories)'";
  const offered = words.length > 0 ? `-a '${words.join(' ')}'` : '';
  return names === 'files' ? `-F ${offered}`.trim() : offered;
}
