// `npm run lesson:new <id> [function]` makes a lesson that compiles and passes its own tests. Then replace its content.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { modelFunctions, templatesOf } from './lesson-templates.js';

const [id = '', given] = process.argv.slice(2);
const name = given ?? id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const folders = readdirSync('lessons').filter((folder) => /^\d+-/.test(folder));
const taken = folders.find((folder) => folder.replace(/^\d+-/, '') === id);

if (!/^[a-z]+(?:-[a-z]+)*$/.test(id))
  refuse('Name the lesson, in small letters: npm run lesson:new get-user');
else if (taken) refuse(`The lesson ${id} exists: lessons/${taken}/`);
else if (!Object.hasOwn(modelFunctions, name))
  refuse(
    `The library calls no function named ${name}. Name one: npm run lesson:new ${id} <function>`,
    `It calls ${Object.keys(modelFunctions).join(', ')}.`,
  );
else await make();

async function make() {
  const numbers = folders.map((folder) => Number.parseInt(folder, 10));
  const folder = `${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}-${id}`;
  for (const [file, text] of Object.entries(templatesOf({ id, name, folder }))) {
    if (existsSync(file)) continue; // tests that were written before the lesson
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await formatted(text, file));
    process.stdout.write(`${file}\n`);
  }
  process.stdout.write(`\nNext: npm run lesson:test ${id}\n`);
}

async function formatted(text, file) {
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

function refuse(...lines) {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 2;
}
