import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const ajv = new Ajv({ strict: true, allowUnionTypes: true });

/** Whether something is a report by the schema that comes with the package. */
export const isReport = ajv.compile(schema('report'));
/** The same for a line of the report in lines. */
export const isLine = ajv.compile(schema('report-line'));

function schema(name: string): object {
  const file = new URL(`../../schema/${name}.schema.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as object;
}
