import { wordsAfter, type Completed } from './completed.js';

/** For fish: a line for each word, with the condition under which it is offered. */
export function fishCompletion(all: Completed): string {
  const rows = [
    '# Completion of oauth-lessons for fish. Once: oauth-lessons completion fish > ~/.config/fish/completions/oauth-lessons.fish',
    'complete -c oauth-lessons -f',
    ...all.commands.flatMap(({ path, summary, options }) => [
      offer(conditionFor(path.slice(0, -1)), path.at(-1) ?? '', summary),
      ...options.map((option) => optionRow(path, option, all)),
    ]),
    ...['explain', 'completion'].flatMap((name) =>
      wordsAfter([name], all).map((word) => offer(conditionFor([name]), word)),
    ),
    `complete -c oauth-lessons -n '__fish_seen_subcommand_from start check trace' -F`,
  ];
  return `${rows.join('\n')}\n`;
}

function conditionFor(path: readonly string[]): string {
  const [first] = path;
  return first === undefined ? '__fish_use_subcommand' : `__fish_seen_subcommand_from ${first}`;
}

function offer(condition: string, word: string, summary = ''): string {
  const meaning = summary === '' ? '' : ` -d '${summary.replaceAll("'", '')}'`;
  return `complete -c oauth-lessons -n '${condition}' -a '${word}'${meaning}`;
}

function optionRow(path: readonly string[], option: string, { lessons, reporters }: Completed): string {
  const values: Readonly<Record<string, string>> = {
    '--lesson': ` -x -a '${lessons.join(' ')}'`,
    '--reporter': ` -x -a '${reporters.join(' ')}'`,
    '--output': ' -r -F',
    '--data': ' -r -F',
    '--timeout': ' -x',
  };
  return `complete -c oauth-lessons -n '${conditionFor(path.slice(0, 1))}' -l ${option.slice(2)}${values[option] ?? ''}`;
}
