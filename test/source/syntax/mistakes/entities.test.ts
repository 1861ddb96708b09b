import { tells, tellsOtherwise } from '../../../support/broken-texts.js';

tells('syntax-markup', [
  ['const save = (token) =▸&gt; token;', { tag: '&gt;', meant: '>' }],
  ['if (token ▸&amp;&amp; client) {}', { tag: '&amp;', meant: '&' }],
  ['for (let i = 0; i ▸&lt; 3; i++) {}', { tag: '&lt;', meant: '<' }],
  ['const a =▸&nbsp;1;', { tag: '&nbsp;', meant: ' ' }],
  ['const a = ▸&quot;text&quot;;', { tag: '&quot;', meant: '"' }],
  ['const a = ▸&apos;text&apos;;', { tag: '&apos;', meant: "'" }],
  ['const a = ▸&#39;text&#39;;', { tag: '&#39;', meant: "'" }],
  ['const a = ▸&#x27;text&#x27;;', { tag: '&#x27;', meant: "'" }],
  ['const a = ▸&#34;text&#34;;', { tag: '&#34;', meant: '"' }],
  // the first in the code
  ["const a = '&lt;'; const b =▸&gt; c;", { tag: '&gt;', meant: '>' }],
]);

tellsOtherwise([
  ["const a = '&gt;'; const b ▸= ;", 'syntax-value-missing'],
  ['// &gt;\nconst b ▸= ;', 'syntax-value-missing'],
  ['const a = b &▸gt c;', 'syntax-word-stray'],
  ['const a = b & gt; const c ▸= ;', 'syntax-value-missing'],
  ['const a = b &copy; const c ▸= ;', 'syntax-value-missing'],
  ['const a = b &constructor; const c ▸= ;', 'syntax-value-missing'],
]);
