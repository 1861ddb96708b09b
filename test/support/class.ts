import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lessonText, submissions } from './lesson-files.js';

const head = 'const saveToken = (token, client, user) => {\n';

/** One of each. The name of the folder is a disaster of its own for some formats. */
export const disasters: Readonly<Record<string, string | Uint8Array | undefined>> = {
  '=HYPERLINK("#","x")': `${head}  while (true) {}\n};\n`,
  "+cmd|' C'!A0": Buffer.from([1, 0, 2]),
  '-1,"quoted"': Buffer.from('\uFEFFlet a;', 'utf16le'),
  '@SUM(A1)': ' '.repeat(1024 * 1024 + 1),
  '<img src=x onerror=alert(1)>': `// </script><script>document.title = 'broken'</script>\n${head}};\n`,
  '::error file=x::broken': `console.log('::error::broken\\u001b[2J');\n${lessonText('solution.js')}`,
  '# not ok %0A | `a`': `process.exit(0);\n${lessonText('solution.js')}`,
  'ß 日本 \u202e': `${head}  process.abort();\n};\n`,
  'nothing at all': undefined,
};

interface ClassOf {
  readonly folder: string;
  readonly count: number;
  readonly disasters?: boolean;
}

/** Submissions in `students/`: right ones, wrong ones of many kinds, unfinished ones, and missing ones. */
export async function makeClass({ folder, count, disasters: has = false }: ClassOf): Promise<void> {
  const texts = has ? Object.entries(disasters) : [];
  if (has) await makeLink(join(folder, 'students', 'link'));
  const wrong = wrongTexts();
  for (let number = texts.length + (has ? 1 : 0); number < count; number += 1) {
    const name = `s${String(number).padStart(3, '0')}`;
    const text = number % 3 === 0 ? lessonText('solution.js') : wrong[number % wrong.length];
    texts.push([name, number % 12 === 11 ? undefined : number % 12 === 7 ? lessonText('starter.js') : text]);
  }
  for (const [name, text] of texts) {
    await mkdir(join(folder, 'students', name), { recursive: true });
    if (text !== undefined) await writeFile(join(folder, 'students', name, 'model.js'), text);
  }
}

async function makeLink(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await symlink('s012', path);
}

/** One of each kind that takes no time limit. */
function wrongTexts(): string[] {
  const files = submissions().filter((file) => /^wrong\/(?!file-|.*(?:hung|end|wait)).*\.js$/.test(file));
  const byKind = new Map(files.map((file) => [file.split('/')[1], file]));
  return [...byKind.values()].map((file) => lessonText(...file.split('/')));
}
