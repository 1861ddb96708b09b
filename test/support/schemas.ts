import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const ajv = new Ajv({ strict: true, allowUnionTypes: true });

export const isReport = ajv.compile(schema('report'));
export const isLine = ajv.compile(schema('report-line'));

function schema(name: string): object {
  const file = new URL(`../../schema/${name}.schema.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as object;
}
