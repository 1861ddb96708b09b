/** The policy of the page allows these two and nothing else: no request can leave it. */
export const hashes = {
  style: 'sha256-ItY++VWMmr3VJWorj2nnx0bDcfkaDkFUc7IgqZ5aON4=',
  script: 'sha256-e2yBqqwnoWPZRZF22miOogqt6yd3r8K3VRIiawHbjqo=',
} as const;

/** WCAG 2.2: at least 4.5 to 1 in both themes. */
export const colours = {
  light: {
    paper: '#ffffff',
    ink: '#1b1b1f',
    quiet: '#575760',
    line: '#c9c9d1',
    shade: '#f3f3f6',
    good: '#1a6b2f',
    bad: '#a8201a',
    later: '#5d6470',
    link: '#0b57a8',
    note: '#fdf1e3',
  },
  dark: {
    paper: '#16181d',
    ink: '#e8e8ec',
    quiet: '#a9aeb9',
    line: '#454a55',
    shade: '#20242c',
    good: '#74d08a',
    bad: '#ff938a',
    later: '#9aa3b2',
    link: '#8cc2ff',
    note: '#33291c',
  },
} as const;

function variables(theme: Readonly<Record<string, string>>): string {
  return Object.entries(theme)
    .map(([name, value]) => `--${name}:${value};`)
    .join('');
}

export const style = `
:root{${variables(colours.light)}color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{${variables(colours.dark)}}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:0 1rem 4rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem}
h1{font-size:1.6rem;margin:1.5rem 0 .5rem}
h2{font-size:1.25rem;margin:2rem 0 .5rem}
h3{font-size:1rem;margin:1.5rem 0 .5rem}
code,pre,.code{font-family:ui-monospace,monospace;font-size:.9rem}
.quiet{color:var(--quiet)}
.passed{color:var(--good);fill:var(--good)}
.failed,.unjudged,.stuck{color:var(--bad);fill:var(--bad)}
.blocked,.missing,.later{color:var(--later);fill:var(--later)}
svg .later{opacity:.7}
svg .missing{opacity:.35}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%}
caption{text-align:left;color:var(--quiet);padding:.25rem 0}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
thead th{white-space:nowrap}
.number{text-align:right;font-variant-numeric:tabular-nums}
.bar{width:16rem;min-width:8rem}
.bar svg{display:block;width:100%;height:1rem;border:1px solid var(--line)}
form{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end;margin:.5rem 0}
label{display:block}
input,select{font:inherit;padding:.3rem .5rem;border:1px solid var(--quiet);border-radius:4px;background:var(--paper);color:var(--ink)}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:1rem;margin:1rem 0;padding:0}
.steps{list-style:none;padding:0}
.steps>li{margin:.5rem 0}
.finding{background:var(--note);border-left:4px solid var(--bad);padding:.5rem .75rem;margin:.35rem 0}
.finding.advice{border-color:var(--later)}
.finding p{margin:.25rem 0}
.code td,.code th{border:0;padding:0 .75rem 0 0}
.code th{width:1%;text-align:right;color:var(--quiet);font-weight:400;user-select:none}
.code td{white-space:pre-wrap}
.code .found{background:var(--shade)}
.code .finding{font-family:system-ui,sans-serif;white-space:normal}
mark{background:none;color:inherit;text-decoration:underline 3px var(--bad)}
.printed{background:var(--shade);padding:.5rem;white-space:pre-wrap;overflow-wrap:anywhere}
.submission{display:none}
.submission:target,.submission:has(:target){display:block}
body:has(.submission:target,.submission :target) .overview{display:none}
@media print{
:root{${variables(colours.light)}}
body{max-width:none;padding:0}
.skip,nav,form,[role=status]{display:none}
.overview{display:block!important}
.submission{display:block;break-before:page}
[hidden]{display:table-row!important}
a{color:inherit;text-decoration:none}
}
`;

/** Search, and the focus and the title of a page. Without it everything but the search works. */
export const script = `
const rows = [...document.querySelectorAll('#list tbody tr')];
const query = document.getElementById('query');
const status = document.getElementById('status');
const found = document.getElementById('found');
const texts = rows.map((row) => {
  const page = document.querySelector(row.querySelector('a').hash);
  const parts = [...page.children].filter((part) => part.tagName !== 'NAV');
  return [row, ...parts].map((part) => part.textContent).join(' ').toLowerCase();
});
const search = () => {
  const words = query.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let count = 0;
  rows.forEach((row, index) => {
    const fits = (status.value === '' || row.dataset.status === status.value) && words.every((word) => texts[index].includes(word));
    row.hidden = !fits;
    if (fits) count += 1;
  });
  found.textContent = count + ' of ' + rows.length + ' shown';
};
const title = document.title;
const turn = () => {
  const target = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const page = target && target.closest('.submission');
  const heading = (page || document).querySelector(page ? 'h2' : 'h1');
  document.title = page ? heading.textContent + ' - ' + title : title;
  if (target && target.id !== 'main') (page && target === page ? heading : target).focus();
};
query.addEventListener('input', search);
status.addEventListener('change', search);
document.querySelector('form').addEventListener('submit', (event) => event.preventDefault());
addEventListener('hashchange', turn);
document.querySelector('form').hidden = false;
search();
turn();
`;
