import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { json } from '../../src/reporters/json.js';
import { pretty } from '../../src/reporters/pretty.js';
import { createStyle } from '../../src/style/style.js';
import type { Report } from '../../src/verdict/report.js';
import { judgeText, lessonFiles, lessonText } from '../support/lesson.js';

const plain = createStyle({ columns: 80, colours: 0, plain: true });
const tool = { name: 'oauth-lessons', version: '0.0.0', node: 'v20' };

async function reportOn(source: string): Promise<Report> {
  const { steps, exchanges, printed } = await judgeText(source, { runMs: 1_000 });
  const status = steps.every((step) => step.status === 'passed') ? ('passed' as const) : ('failed' as const);
  const grants = exchanges.map(({ grant, status: outcome, clientId, username }) => ({
    grant,
    status: outcome,
    clientId,
    username,
  }));
  const verdict = { id: 'save-token', file: 'model.js', status, steps, grants, saved: [] };
  return { tool, lessons: [{ verdict, source, printed: printed.text, printedIsCut: printed.isCut }] };
}

describe('the JSON report', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'),
  ) as object;
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

  test.each(lessonFiles('wrong').filter((kind) => !/never-ends|crashed/.test(kind)))(
    'on %s keeps to its schema',
    async (kind) => {
      const [file = ''] = lessonFiles('wrong', kind);
      const report: unknown = JSON.parse(json(await reportOn(lessonText('wrong', kind, file)), plain));
      validate(report);
      expect(validate.errors).toBeNull();
    },
  );

  test('on the solution keeps to its schema, too', async () => {
    const report = JSON.parse(json(await reportOn(lessonText('solution.js')), plain)) as object;
    expect(validate(report)).toBe(true);
    expect(report).toMatchObject({
      version: 1,
      status: 'passed',
      lessons: [{ grants: [{ status: 'granted' }, {}, {}, {}] }],
    });
  });

  test('the schema refuses what is no report', () => {
    expect(validate({ version: 2 })).toBe(false);
  });
});

describe('the report for people', () => {
  test('shows the message, the place with a caret, and what to do', async () => {
    const text = pretty(await reportOn(lessonText('wrong', 'client-value-undefined', 'capitals.js')), plain);
    expect(text).toContain('[x] Set the client');
    expect(text).toMatch(/Did you\s+mean `client\.clientId`\?/);
    expect(text).toMatch(/> 4 \| {3}token\.client = .*\n +\| {3}\^\n/);
    expect(text).toMatch(/-> Its value is `client\.clientId`/);
  });

  test('keeps to the width of the terminal', async () => {
    for (const kind of ['client-absent', 'save-grant-refused', 'declare-absent']) {
      const [file = ''] = lessonFiles('wrong', kind);
      const text = pretty(
        await reportOn(lessonText('wrong', kind, file)),
        createStyle({ columns: 50, colours: 0, plain: true }),
      );
      const told = text.split('\n').filter((line) => line.startsWith('      ') && !line.includes('|'));
      for (const line of told) expect(line.length).toBeLessThanOrEqual(50);
    }
  });

  test('a name with control characters shows them as escapes', async () => {
    const text = pretty(
      await reportOn("const db = require('./db.js');\nconst saveToken = 'a\u202eb\u001b[2J';"),
      plain,
    );
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('\u202e');
  });

  test('colour comes only where it was asked for', async () => {
    const report = await reportOn(lessonText('solution.js'));
    expect(pretty(report, plain)).not.toContain('\u001b');
    expect(pretty(report, createStyle({ columns: 80, colours: 1, plain: false }))).toContain('\u001b[32m✔');
  });
});
