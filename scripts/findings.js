// With --check it only says whether docs/findings.md is up to date.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const { stdout } = spawnSync(process.execPath, ['bin/oauth-lessons.js', 'explain', '--json'], {
  encoding: 'utf8',
  maxBuffer: 32 * 1024 * 1024,
});
const { kinds } = JSON.parse(stdout);
const lessons = [...new Set(kinds.map(({ lesson }) => lesson))];
const parts = [
  ['In every lesson', kinds.filter(({ uses }) => uses.length === lessons.length)],
  ['In some lessons', kinds.filter(({ uses }) => uses.length > 1 && uses.length < lessons.length)],
  ...lessons.map((id) => [
    `Lesson \`${id}\``,
    kinds.filter(({ lesson, uses }) => lesson === id && uses.length === 1),
  ]),
];

const text = `# What can be found

Made from the texts of the lessons by \`npm run findings\`. \`npx oauth-lessons explain <kind>\` shows each with a wrong and a right example.
A kind keeps its name from one version to the next. Advice does not fail its step.

${parts
  .filter(([, own]) => own.length > 0)
  .map(part)
  .join('\n\n')}
`;

function part([title, own]) {
  const steps = [...new Set(own.map(({ step }) => step))];
  return `## ${title}\n\n${steps.map((step) => section(step, own)).join('\n\n')}`;
}

function section(step, kinds) {
  const own = kinds.filter((kind) => kind.step === step);
  const rows = own.map(({ kind, severity, meaning }) => {
    const advice = severity === 'advice' ? ' (advice)' : '';
    return `- \`${kind}\`${advice}: ${meaning.replace(/[`<$]/g, (sign) => `\\${sign}`)}`;
  });
  const why = own.find(({ kind }) => kind.startsWith(step))?.why ?? '';
  return `### Step \`${step}\`\n\n${why}\n\n${rows.join('\n')}`;
}

if (process.argv.includes('--check')) {
  if (readFileSync('docs/findings.md', 'utf8') !== text) {
    process.stdout.write('docs/findings.md is out of date: `npm run findings` writes it.\n');
    process.exitCode = 1;
  }
} else writeFileSync('docs/findings.md', text);
