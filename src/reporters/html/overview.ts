import type { Overview, StepCounts } from '../class/overview.js';
import { meanings, mostFindings, mostStruggling } from '../class/summary-rows.js';
import { escaped, proseHtml } from './escape.js';
import { statusWords, type Page, type PageStatus } from './submission.js';

const parts = ['passed', 'stuck', 'later', 'missing'] as const;

/** `heading`: what was judged, in words. `idOf`: the page of a file. */
export function overviewHtml(overview: Overview, pages: readonly Page[], heading: readonly string[]): string {
  const idOf = new Map(pages.map(({ lesson, file, id }) => [`${lesson} ${file}`, id]));
  return [
    '<section class="overview" id="overview" tabindex="-1" aria-labelledby="title"><h1 id="title">How far the class is</h1>',
    ...heading.map((text) => `<p>${escaped(text)}</p>`),
    ...overview.lessons.map(({ id, steps }) => stepTable(id, steps)),
    findingList(overview),
    strugglingList(overview, idOf),
    searchHtml(pages),
    '</section>',
  ].join('\n');
}

function stepTable(id: string, steps: readonly StepCounts[]): string {
  const head = parts.map((part) => `<th scope="col" class="number">${meanings[part]}</th>`).join('');
  const rows = steps.map(
    (step) =>
      `<tr><th scope="row">${escaped(step.title)}</th><td class="bar">${barSvg(step)}</td>${parts
        .map((part) => `<td class="number">${String(step[part])}</td>`)
        .join('')}</tr>`,
  );
  return `<h2>Lesson ${escaped(id)}</h2><div class="wide"><table><caption>Submissions by step</caption><thead><tr><th scope="col">Step</th><td></td>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}

/** The numbers beside it say the same. */
function barSvg(step: StepCounts): string {
  const total = parts.reduce((sum, part) => sum + step[part], 0);
  let at = 0;
  const rects = parts.map((part) => {
    const rect = `<rect class="${part}" x="${String(at)}" width="${String(step[part])}" height="1"/>`;
    at += step[part];
    return rect;
  });
  return `<svg viewBox="0 0 ${String(Math.max(1, total))} 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">${rects.join('')}</svg>`;
}

function findingList({ findings }: Overview): string {
  if (findings.length === 0) return '';
  const items = findings.slice(0, mostFindings).map(({ kind, count, example: { label, finding } }) => {
    const line = finding.line === undefined ? '' : `, line ${String(finding.line)}`;
    return `<tr><td class="number">${String(count)}</td><th scope="row"><code>${escaped(kind)}</code></th><td>${escaped(label)}${line}: ${proseHtml(finding.message)}</td></tr>`;
  });
  return `<h2>Most frequent findings</h2><div class="wide"><table><thead><tr><th scope="col" class="number">Submissions</th><th scope="col">Kind</th><th scope="col">Example</th></tr></thead><tbody>${items.join('\n')}</tbody></table></div>`;
}

function strugglingList({ struggling }: Overview, idOf: ReadonlyMap<string, string>): string {
  if (struggling.length === 0) return '';
  const items = struggling.slice(0, mostStruggling).map(({ label, file, lesson, passed, of, problem }) => {
    const id = idOf.get(`${lesson} ${file}`) ?? 'overview';
    const kind = problem === undefined ? '' : `, <code>${escaped(problem.kind)}</code>`;
    return `<li><a href="#${id}">${escaped(label)}</a>: ${String(passed)} of ${String(of)} steps${kind}</li>`;
  });
  return `<h2>Who needs help first</h2><ol>${items.join('\n')}</ol>`;
}

function searchHtml(pages: readonly Page[]): string {
  const options = (Object.keys(statusWords) as PageStatus[])
    .filter((status) => pages.some((page) => page.status === status))
    .map((status) => `<option value="${status}">${statusWords[status]}</option>`);
  const rows = pages.map(
    ({ id, label, lesson, status, steps, problem }) =>
      `<tr data-status="${status}"><th scope="row"><a href="#${id}">${escaped(label)}</a></th><td>${escaped(lesson)}</td><td class="${status}">${statusWords[status]}</td><td>${steps}</td><td><code>${escaped(problem)}</code></td></tr>`,
  );
  const head = ['Submission', 'Lesson', 'Result', 'Steps', 'First problem'];
  return `<h2 id="all">All submissions</h2>
<form role="search" hidden><div><label for="query">Search names, findings and code</label><input type="search" id="query" autocomplete="off"></div><div><label for="status">Show</label><select id="status"><option value="">all</option>${options.join('')}</select></div></form>
<p id="found" role="status" class="quiet"></p>
<div class="wide"><table id="list"><thead><tr>${head.map((text) => `<th scope="col">${text}</th>`).join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}
