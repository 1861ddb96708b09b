import { createClass, order } from './class/overview.js';
import { hashes, script, style } from './html/assets.js';
import { escaped } from './html/escape.js';
import { overviewHtml } from './html/overview.js';
import { pageOf, type Page } from './html/submission.js';
import { isolationNote } from './isolation-note.js';
import type { CreateReporter } from './reporter.js';
import { tallyInWords } from './tally-in-words.js';

/** One file that loads nothing: an overview, and a page for each result. */
export const html: CreateReporter = (setting) => {
  const whole = createClass();
  const isolation = isolationNote();
  const pages: Page[] = [];
  return {
    each: (entry) => {
      whole.add(entry);
      isolation.add(entry);
      pages.push(pageOf(entry, `s${String(pages.length + 1)}`));
      return '';
    },
    end: (tally) => {
      const heading = [tallyInWords(tally, setting), ...isolation.rows()];
      const sorted = pages.sort((one, other) => order(one.file, other.file));
      const overview = overviewHtml(whole.overview(), sorted, heading);
      const { version } = setting.tool;
      return `${headHtml(heading[0] ?? '', version)}${overview}\n${sorted
        .map((page, index) => sectionHtml(page, sorted[index - 1], sorted[index + 1]))
        .join('\n')}</main>\n<script>${script}</script>\n</body>\n</html>\n`;
    },
  };
};

function headHtml(title: string, version: string): string {
  const policy = `default-src 'none'; style-src '${hashes.style}'; script-src '${hashes.script}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="generator" content="oauth-lessons ${escaped(version)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>oauth-lessons: ${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<main id="main" tabindex="-1">
`;
}

function sectionHtml({ id, label, body }: Page, before: Page | undefined, after: Page | undefined): string {
  const links = [
    '<li><a href="#overview">Overview</a></li>',
    ...(before ? [`<li><a rel="prev" href="#${before.id}">Previous: ${escaped(before.label)}</a></li>`] : []),
    ...(after ? [`<li><a rel="next" href="#${after.id}">Next: ${escaped(after.label)}</a></li>`] : []),
  ];
  return `<section class="submission" id="${id}" aria-labelledby="${id}-h"><nav aria-label="Submissions"><ul>${links.join('')}</ul></nav><h2 id="${id}-h" tabindex="-1">${escaped(label)}</h2>${body}</section>`;
}
