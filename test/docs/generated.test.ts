import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import type { CommandEntry } from '../../src/commands/command-entry.js';
import { commandTable, commonOptions } from '../../src/commands/table.js';
import { keyGroups, keyNotes, keyTable, longKey, type KeyEntry } from '../../src/terminal/key-table.js';
import { reporters } from '../../src/reporters/reporters.js';
import { pageText } from './copied.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `npx vitest run test/docs/generated.test.ts --update` writes the page. */
async function expectPage(page: string, text: string): Promise<void> {
  const filepath = join(root, page);
  const formatted = await format(text, { ...(await resolveConfig(filepath)), filepath });
  await expect(formatted).toMatchFileSnapshot(filepath);
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(inCell).join(' | ')} |`).join('\n');

const inCell = (text: string): string => text.replaceAll('|', '\\|');

test('docs/ci.md lists every reporter', async () => {
  const rows = Object.entries(reporters).map(([name, { purpose }]) => [`\`${name}\``, purpose]);
  const last = ['`./my-own.js`', 'anything else: [your own reporter](reporters.md)'];
  const text = (await pageText('docs/ci.md')).replace(
    /^\| `--reporter`.*?\n\n/ms,
    () => `${table(['`--reporter`', 'for'], [...rows, last])}\n\n`,
  );
  await expectPage('docs/ci.md', text);
});

test('docs/commands.md lists every command', async () => {
  const sections = commandTable.flatMap((entry) => [
    section(entry),
    ...(entry.inner ?? []).map((inner) => section(inner, entry)),
  ]);
  await expectPage(
    'docs/commands.md',
    `# Commands

Made from \`src/commands/table.ts\`, as is \`npx oauth-lessons --help\`. Every command also takes these options:

${optionRows(Object.values(commonOptions))}

${sections.join('\n\n')}
`,
  );
});

test('docs/keys.md lists every key', async () => {
  const entries: readonly KeyEntry[] = Object.values(keyTable);
  const sections = keyGroups.map((group) => {
    const rows = entries
      .filter((entry) => entry.group === group)
      .map(({ keys, does }) => [keys.map((key) => `\`${longKey(key)}\``).join(', '), does]);
    return `## ${group}\n\n${table(['key', 'does'], rows)}`;
  });
  await expectPage(
    'docs/keys.md',
    `# Keys in \`start\`

Made from \`src/terminal/key-table.ts\`, as is the page that F1 shows. These keys work in the editor of
\`oauth-lessons start\`. With \`--plain\` or \`TERM=dumb\` there is no such editor: use your own.

${sections.join('\n\n')}

${keyNotes.join('\n\n')}
`,
  );
});

function section(
  { usage, summary, options = [], examples = [] }: CommandEntry,
  parent?: CommandEntry,
): string {
  const name = parent ? `${parent.usage} ${usage}` : usage;
  return [
    `${parent ? '###' : '##'} \`${name}\``,
    `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`,
    ...(options.length > 0 ? [optionRows(options)] : []),
    `\`\`\`text\n${examples.map((command) => `npx oauth-lessons ${command}`).join('\n')}\n\`\`\``,
  ].join('\n\n');
}

function optionRows(
  options: readonly (readonly [flags: string, summary: string, ...rest: unknown[]])[],
): string {
  return table(
    ['option', 'meaning'],
    options.map(([flags, summary]) => [`\`${flags}\``, summary]),
  );
}
