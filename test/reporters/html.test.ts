import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { html } from '../../src/reporters/html.js';
import { colours, hashes, script, style } from '../../src/reporters/html/assets.js';
import { allEntries, entries, textOf } from '../support/reports.js';

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('the policy of the page allows its own style and script, and nothing else', async () => {
  // After a change of either, put the hash that this prints into assets.ts.
  expect(hashes).toEqual({ style: hashOf(style), script: hashOf(script) });
  const page = await textOf(html, await allEntries());
  expect(page).toContain(
    `default-src 'none'; style-src '${hashes.style}'; script-src '${hashes.script}'; base-uri 'none'; form-action 'none'`,
  );
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).not.toMatch(/<(?:link|img|iframe|object|base)\b|\bsrc=|url\(|@import|\son\w+=/);
});

test('a finding is in place under its line, and linked from its step', async () => {
  const { failed } = await entries();
  const page = await textOf(html, [failed]);
  const [finding] = failed.verdict.steps.flatMap(({ findings }) => findings);
  const line = String(finding?.line);
  expect(page).toContain(`<a href="#s1-l${line}">Line ${line}</a>`);
  const after = page.slice(page.indexOf(`<tr id="s1-l${line}"`));
  expect(after).toMatch(
    /^<tr [^\n]*class="found"[^\n]*<mark>[^\n]*\n<tr><td><\/td><td><div class="finding problem">/,
  );
});

describe.each([
  ['light', colours.light, colours.light.note],
  ['dark', colours.dark, colours.dark.note],
] as const)('the %s theme', (_name, { paper, shade, ink, quiet, good, bad, later, link }, note) => {
  test.each(Object.entries({ ink, quiet, good, bad, later, link }))(
    '%s has a contrast of 4.5 to 1',
    (_ink, colour) => {
      for (const background of [paper, shade, note])
        expect(contrast(colour, background)).toBeGreaterThanOrEqual(4.5);
    },
  );
});

/** WCAG 2.2 */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
