// Writes docs/findings.md from what `explain --json` prints; with --check it only says whether the file is up to date.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const { stdout } = spawnSync(process.execPath, ['bin/oauth-lessons.js', 'explain', '--json'], {
  encoding: 'utf8',
  maxBuffer: 32 * 1024 * 1024,
});
const { kinds } = JSON.parse(stdout);
const steps = [...new Set(kinds.map(({ step }) => step))];

const text = `# What can be found

Made from the texts of the lessons by \`npm run findings\`. \`oauth-lessons explain <kind>\` shows each with a wrong and a right example.
A kind keeps its name from one version to the next. Advice does not fail its step.

${steps.map(section).join('\n\n')}
`;

function section(step) {
  const own = kinds.filter((kind) => kind.step === step);
  const rows = own.map(({ kind, severity, meaning }) => {
    const advice = severity === 'advice' ? ' (advice)' : '';
    return `- \`${kind}\`${advice}: ${meaning.replace(/[`<$]/g, (sign) => `\\${sign}`)}`;
  });
  return `## Step \`${step}\`\n\n${own.find(({ kind }) => kind.startsWith(step))?.why ?? ''}\n\n${rows.join('\n')}`;
}

if (process.argv.includes('--check')) {
  if (readFileSync('docs/findings.md', 'utf8') !== text) {
    process.stdout.write('docs/findings.md is out of date: `npm run findings` writes it.\n');
    process.exitCode = 1;
  }
} else writeFileSync('docs/findings.md', text);
