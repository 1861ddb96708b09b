import { beforeAll, describe, expect, test } from 'vitest';
import { emptyFolder } from '../support/program.js';
import { run } from '../support/run.js';
import { openTerminal } from '../support/terminal.js';

let folder: string;
beforeAll(async () => {
  folder = await emptyFolder();
});

const mistakes: readonly (readonly [typed: string[], says: string, advises: string])[] = [
  [['chek'], 'There is no command chek. Did you mean check?', 'The commands are: start, check'],
  [[''], 'There is no command "" (empty).', '`oauth-lessons --help`'],
  [['help', 'chek'], 'There is no command chek. Did you mean check?', 'The commands are'],
  [['\u001b[31mred'], 'There is no command \\u{1b}[31mred.', 'The commands are'],
  [['chek', '--help'], 'There is no command chek. Did you mean check?', 'The commands are'],
  [['--plain', 'chek', '-h'], 'There is no command chek. Did you mean check?', 'The commands are'],
  [['db', 'prun', '--help'], '`db` has no command prun. Did you mean prune?', 'path, prune'],
  [['db', 'prun'], '`db` has no command prun. Did you mean prune?', 'path, prune, reset'],
  [['history', '3'], '`history` has no command 3.', 'show, restore'],
  [['--plan'], 'There is no option --plan. Did you mean --plain?', '`oauth-lessons --help`'],
  [['check', '--reportr', 'json'], 'no option --reportr. Did you mean --reporter?', 'check --help'],
  [['check', '-x'], '`check` has no option -x.', 'check --help'],
  [['check', '--reporter'], 'A value is missing after --reporter.', 'Write: --reporter <name'],
  [['hint', '--lesson'], 'A value is missing after --lesson.', 'Write: --lesson <id>'],
  [['list', 'a', 'b'], '`list` accepts only options, not a b.', 'list --help'],
  [['start', 'a', 'b'], '`start` accepts only one <dir>, not b.', 'needs quotes'],
  [['start', ''], 'The name of the folder is empty.', 'without one'],
  [['completion'], 'needs <shell>.', 'Write: oauth-lessons completion <shell>'],
  [['history', 'show'], 'needs <n>.', 'Write: oauth-lessons history show <n>'],
];

describe('what does not fit a command', () => {
  test.each(mistakes)(
    '%j is told in a sentence, with a way out, and ends with 2',
    async (typed, says, advises) => {
      const { code, stdout, stderr } = await run(folder, typed);
      const [first, second, ...rest] = stderr.split('\n');
      expect({ code, stdout, rest }).toEqual({ code: 2, stdout: '', rest: [''] });
      expect(first).toContain(says);
      expect(second).toContain(advises);
    },
  );

  test('is not cut in the middle of a word where the terminal is narrow', async () => {
    const terminal = openTerminal(folder, ['chek'], { columns: 50 });
    expect(await terminal.ended()).toBe(2);
    await terminal.shows(/says\s+more\./);
    const words = terminal.rows().flatMap((row) => row.split(/[ ,.]+/));
    for (const word of ['completion', 'explain', 'solution']) expect(words).toContain(word);
  });
});

test.each([
  [['--help'], 'Start with: oauth-lessons start'],
  [['-h'], 'Start with: oauth-lessons start'],
  [['help'], 'Start with: oauth-lessons start'],
  [['help', 'db', 'prune'], 'Usage: oauth-lessons db prune'],
  [['check', '-h'], 'Usage: oauth-lessons check'],
  [['check', 'model.js', '--help'], 'Usage: oauth-lessons check'],
  [['db', '--data', 'db.json', '--help'], 'Usage: oauth-lessons db'],
  [['-v'], '0.1.0'],
])('%j is no mistake', async (typed, says) => {
  const { code, stdout, stderr } = await run(folder, typed);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(says);
});
