import { moduleReader } from '../../../../src/source/syntax/module-reader.js';
import { tells, tellsOtherwise } from '../../../support/broken-texts.js';

tells(
  'syntax-exported-twice',
  [
    ['export const save = 1;\nexport { ▸save };', { name: 'save' }],
    ['export default 1; export ▸default 2;', { name: 'default' }],
  ],
  moduleReader,
);

tells(
  'syntax-import',
  [
    ["▸import db './db.js';"],
    ['▸import db from db.js;'],
    ["const one = 1;\n▸import { two three } from './db.js';"],
    ["▸import * db from './db.js';"],
  ],
  moduleReader,
);

tells(
  'syntax-export',
  [
    ['▸export saveToken;'],
    ['const a = 1; ▸export saveToken;'],
    ['▸export default const save = 1;'],
    ['▸export default;'],
    ['▸export { a b };'],
  ],
  moduleReader,
);

tellsOtherwise(
  [
    ['export default 5 ▸5;', 'syntax-semicolon-missing'],
    ['const one = 1;\nexport { one };\nconst two ▸= ;', 'syntax-value-missing'],
    ['export { missing };', 'nothing'],
    ['export const one = await f() ▸5;', 'syntax-semicolon-missing'],
    ["import a from 'b';\n\n\n▸return 5;", 'syntax-other'],
    ['▸return 5;\nexport {};', 'syntax-other'],
  ],
  moduleReader,
);
