import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { run } from '../support/run.js';
import { blocksOf, pageText } from './copied.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const examples = readdirSync(join(root, 'examples')).sort();

/** The other lines differ from run to run. */
const shown = /^ *(?:not )?ok \d|^ *(?:message|fix): |^\*/;

test.each(examples)('examples/%s prints what its README shows', async (example) => {
  const page = `examples/${example}/README.md`;
  const [command = ''] = await blocksOf(page, 'sh');
  const words = command.trim().split(' ');
  expect(words.slice(0, 5)).toEqual(['npm', 'run', 'dev', '--', 'check']);
  const { stdout, stderr } = await run(root, words.slice(4));
  expect(stderr).toBe('');
  const lines = stdout.split('\n').filter((line) => shown.test(line));
  expect(lines).not.toEqual([]);
  const text = (await pageText(page)).replace(
    /^```text\n.*?^```$/ms,
    () => `\`\`\`text\n${lines.join('\n')}\n\`\`\``,
  );
  await expect(text).toMatchFileSnapshot(join(root, page));
});

test.each(examples)('CONTRIBUTING.md has a section for examples/%s', async (example) => {
  expect(await pageText('CONTRIBUTING.md')).toContain(`\`examples/${example}/\``);
});
