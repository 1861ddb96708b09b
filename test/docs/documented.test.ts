import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hasTypes } from '../support/has-types.js';
import { lessonText } from '../support/lesson-files.js';
import { allPages, blocksOf, freshMachine, pageText, runCopied, type Copied } from './copied.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = await allPages();

async function copyAll(page: string): Promise<Copied> {
  const blocks = await blocksOf(page, 'sh');
  const copied = await runCopied(blocks.join('\n'), await freshMachine());
  expect(copied, `${page}\n${copied.stdout}\n${copied.stderr}`).toMatchObject({ code: 0 });
  return copied;
}

describe
  .skipIf(process.platform === 'win32')
  .concurrent('every command can be copied into an empty folder', () => {
    test('README.md', async () => {
      const { stdout } = await copyAll('README.md');
      expect(stdout).toContain('Step 1 of 5');
      expect(stdout).toContain('exit code 1');
    });

    test('docs/getting-started.md', async () => {
      const { stdout } = await copyAll('docs/getting-started.md');
      expect(stdout).toContain('Step 1 of 5');
      expect(stdout).toContain('`user` is missing');
      expect(stdout).toContain('Not yet: exit code 1');
      expect(stdout).toContain('hint 1 of 3');
      expect(stdout).toContain('(you are here)');
      expect(stdout).toContain('photo-printer');
      expect(stdout).toContain('The function is not finished yet: exit code 1');
      expect(stdout).toContain('is back as it was before the reset');
    });

    test('docs/ci.md', async () => {
      const { stdout } = await copyAll('docs/ci.md');
      expect(stdout).toContain('0 steps pass');
      expect(stdout).toContain('exit code 1');
    });

    test('docs/classes.md', async () => {
      const { stdout, stderr } = await copyAll('docs/classes.md');
      expect(stdout).toContain('0 of 3 files pass, 3 do not yet.');
      expect(stdout).toContain('1003,Zoë Weiß,zoe@example.org,1003,nothing handed in,0,5,');
      expect(stderr).toContain('1 submission is in no row of roster.csv: students/tim');
    });

    test('docs/many-machines.md', async () => {
      const { stdout } = await copyAll('docs/many-machines.md');
      expect(stdout).toContain('0 of 2 files pass, 2 do not yet.');
    });

    test('docs/own-models.md', async () => {
      const { stdout } = await copyAll('docs/own-models.md');
      expect(stdout.match(/2 of 2 lessons pass/g)).toHaveLength(2);
      expect(stdout.match(/5 of 5 steps pass/g)).toHaveLength(hasTypes ? 2 : 1);
      expect(stdout.match(/exit code 1/g)).toHaveLength(3);
      expect(stdout.match(/exit code 2/g) ?? []).toHaveLength(hasTypes ? 0 : 1);
      const said = stdout.replace(/\s+/g, ' ');
      expect(said).toContain('`db` comes from `../lib/store.js`');
      expect(said).toContain('check with `--db ../lib/store.js`');
      expect(stdout).toContain('--root');
      expect(stdout).toContain('export-es-default-function');
      expect(stdout).toContain('POST /token');
    });

    test('docs/report.md', async () => {
      const { stdout } = await copyAll('docs/report.md');
      expect(stdout.match(/^exit code 1$/gm)).toHaveLength(2);
      expect(stdout).toMatch(/"counts":\{"passed":0,"failed":1,"unjudged":0\}/);
      expect(stdout.match(/^ {2}"version": 1,$/gm)).toHaveLength(6);
    });

    test('docs/reporters.md: what it says is printed is printed', async () => {
      const { stdout } = await copyAll('docs/reporters.md');
      expect(await blocksOf('docs/reporters.md', 'text')).toEqual([stdout]);
    });

    test('docs/lesson-guide.md: it names scripts that exist', async () => {
      await copyAll('docs/lesson-guide.md');
    });

    test('docs/troubleshooting.md', async () => {
      const { stdout } = await copyAll('docs/troubleshooting.md');
      expect(stdout).toContain('Everything works on this machine.');
    });
  });

describe.skipIf(process.platform === 'win32')(
  'what docs/ci.md gives for a service does there what it says',
  () => {
    interface GitHubStep {
      readonly uses?: string;
      readonly run?: string;
    }
    interface GitLabJob {
      readonly script: readonly string[];
      readonly artifacts: { readonly reports: { readonly junit: string } };
    }
    const begin = 'npx oauth-lessons start > /dev/null\n';

    test('GitHub Actions: an unfinished function is annotated and fails the job, a finished one passes', async () => {
      const workflow = await onlyBlock<{ jobs: { check: { steps: GitHubStep[] } } }>(/^# \.github/);
      const commands = workflow.jobs.check.steps.flatMap(({ run }) => run ?? []).join('\n');
      const machine = await freshMachine();
      const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(machine.work, 'summary.md') };
      const failed = await runCopied(begin + commands, machine, env);
      expect(failed).toMatchObject({ code: 1, stderr: '' });
      expect(failed.stdout).toContain('::error file=oauth-lessons/save-token/model.js,line=1,');
      const passed = await runCopied(`${finish()}${commands}\ncat summary.md`, machine, env);
      expect(passed.code, passed.stdout).toBe(0);
      expect(passed.stdout).toContain('5 of 5 steps pass');
      expect(passed.stdout).toMatch(/^\|.*save-token/m);
    });

    test('GitLab: the report lies where the job says', async () => {
      const { check } = await onlyBlock<{ check: GitLabJob }>(/^# \.gitlab-ci/);
      const machine = await freshMachine();
      const { code } = await runCopied(begin + check.script.join('\n'), machine, { GITLAB_CI: 'true' });
      expect(code).toBe(1);
      const { stdout } = await runCopied(`cat ${check.artifacts.reports.junit}`, machine);
      expect(stdout).toContain('<testcase name="Declare saveToken"');
    });

    async function onlyBlock<Contents>(begins: RegExp): Promise<Contents> {
      const [block = ''] = (await blocksOf('docs/ci.md', 'yaml')).filter((text) => begins.test(text));
      return parse(block) as Contents;
    }

    function finish(): string {
      return `cat > oauth-lessons/save-token/model.js <<'END'\n${lessonText('solution.js')}\nEND\n`;
    }
  },
);

test('the pages of all folders are checked for links', () => {
  expect(pages).toEqual(
    expect.arrayContaining([
      ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'docs/ci.md'],
      ...['lessons/01-save-token/README.md', 'examples/add-a-step/README.md'],
      '.github/pull_request_template.md',
    ]),
  );
});

test.each(pages)('%s links to files and sections that exist', async (page) => {
  const links = [...(await pageText(page)).matchAll(/\]\(([^):]+)\)/g)].map(([, link = '']) => link);
  const broken = await Promise.all(links.map(async (link) => ((await exists(link, page)) ? [] : [link])));
  expect(broken.flat()).toEqual([]);
});

async function exists(link: string, page: string): Promise<boolean> {
  const [path = '', section] = link.split('#');
  const target = path === '' ? page : join(dirname(page), path);
  if (!existsSync(join(root, target))) return false;
  return section === undefined || sectionsOf(await pageText(target)).includes(section);
}

/** As GitHub makes them from headings. */
function sectionsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test('CHANGELOG.md has a section for unreleased changes, and one for this version', async () => {
  const { version } = JSON.parse(await pageText('package.json')) as { version: string };
  const [, unreleased = '', released = ''] = (await pageText('CHANGELOG.md')).split(/^## /m);
  expect(unreleased).toMatch(/^Unreleased\n\n\S/);
  expect(released.split('\n')[0]).toBe(version);
});
