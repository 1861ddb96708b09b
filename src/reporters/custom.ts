import { UserError } from '../errors/user-error.js';
import { statusOf } from '../verdict/tally.js';
import type { CreateReporter, Reporter } from './reporter.js';

const names = ['begin', 'each', 'end'] as const;
type Name = (typeof names)[number];
type Functions = Partial<Record<Name, (...given: unknown[]) => unknown>>;

/** @throws UserError if it is not a reporter; its functions throw one if they fail */
export function customReporter(module: unknown, name: string): CreateReporter {
  const functions = functionsIn(module);
  if (!functions)
    throw new UserError(
      `The file ${name} exports no reporter.`,
      'Export an object with a function `each`, `begin` or `end`: module.exports = { each: (lesson) => `${lesson.file} ${lesson.status}\\n` };',
    );
  const call = (which: Name, ...given: unknown[]): Promise<string> =>
    textOf(functions, { which, name }, structuredClone(given));
  return ({ tool, count }): Reporter => ({
    begin: () => call('begin', { version: 1, tool, count }),
    each: ({ verdict, person, ms, hash }, counts) => call('each', verdict, counts, { person, ms, hash }),
    end: (counts) => call('end', { version: 1, tool, status: statusOf(counts, count), counts }),
  });
}

/** CommonJS has its object in `default`; an ES module may too. */
function functionsIn(module: unknown): Functions | undefined {
  for (const candidate of [propertyOf(module, 'default'), module]) {
    const found = names.filter((name) => typeof propertyOf(candidate, name) === 'function');
    if (found.length > 0) return candidate as Functions;
  }
  return undefined;
}

function propertyOf(value: unknown, key: string): unknown {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[key] : undefined;
}

interface Place {
  readonly which: Name;
  readonly name: string;
}

async function textOf(functions: Functions, place: Place, given: readonly unknown[]): Promise<string> {
  let text: unknown;
  try {
    text = await functions[place.which]?.(...given);
  } catch (error) {
    throw failed(
      place,
      `failed: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`,
      error,
    );
  }
  if (text === undefined || text === null) return '';
  if (typeof text === 'string') return text;
  throw failed(
    place,
    `returned ${Array.isArray(text) ? 'an array' : `a value of type ${typeof text}`}, not a string.`,
  );
}

function failed({ which, name }: Place, what: string, cause?: unknown): UserError {
  return new UserError(
    `The function ${which} of the reporter ${name} ${what}`,
    'Fix the reporter. The checked files are not the cause.',
    { cause },
  );
}
