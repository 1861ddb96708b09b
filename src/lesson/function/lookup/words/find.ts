import { type Finding, type Findings, type HintLevels, inWords, quoted, shownInline, sortOf } from '#lesson';
import type { LookupSubject } from '../subject.js';
import { assigned, itself, type Nothing, words } from './shared.js';

export interface FindDetails {
  'result-other': { readonly type: string; readonly method?: string | undefined };
  'result-property': { readonly property: string };
  'result-not-that-one': { readonly wanted: unknown; readonly found: unknown };
  'result-lacks': { readonly missing: readonly string[]; readonly inside?: string | undefined };
  'result-altered': { readonly property: string; readonly expected: unknown; readonly actual: unknown };
  'test-returns-nothing': { readonly method: string };
  'property-other': { readonly property: string; readonly parameter: string; readonly isItem?: boolean };
  'compared-with-text': { readonly text: string };
  'parameter-hidden': { readonly name: string; readonly method: string };
  'compared-with-itself': Nothing;
  'value-assigned': { readonly property: string };
  'array-other': { readonly list: string };
  'kept-from-load': Nothing;
  'only-some': { readonly value: unknown; readonly position: 'first' | 'not-first' | 'other' };
  'value-changed': { readonly value: unknown; readonly method: string };
  'length-misspelled': { readonly name: string };
  'positions-visited': Nothing;
  'index-by-key': Nothing;
  'compared-unequal': { readonly operator: string };
  'nothing-found': { readonly value: unknown };
}

export type FindFinding = Finding<FindDetails>;

export function findFindings(subject: LookupSubject): Findings<FindDetails> {
  const { record, key, list, wanted } = words(subject);
  const [first = ''] = subject.parameters;
  const compare = `Compare \`${record}.${key}\` with the parameter \`${first}\`.`;
  return {
    'result-other': {
      severity: 'problem',
      meaning: `The function returns something other than the ${record}.`,
      say: ({ type, method }) => ({
        message: `The function returns ${sortOf(type)}, not the ${record}${method === undefined ? '' : `: ${methodReturns(method)}`}.`,
        fix:
          method === undefined
            ? `Return the ${record} from \`db.${list}\`.`
            : 'Use `find`: it returns the first item that fits.',
      }),
      hints: findHints,
    },
    'result-property': {
      severity: 'problem',
      meaning: `The function returns one property of the ${record}, not the ${record}.`,
      say: ({ property }) => ({
        message: `The function returns only the ${quoted(property)} of the ${record}.`,
        fix: `Return the whole ${record}.`,
      }),
    },
    'result-not-that-one': {
      severity: 'problem',
      meaning: `The function returns another ${record} than the one that was asked for.`,
      say: ({ wanted: asked, found }) => ({
        message: `The server asked for the ${record} ${shownInline(asked)}, and the function returned ${shownInline(found)}.`,
        fix: compare,
        expected: asked,
        actual: found,
      }),
      danger: `The server then works with the rights of another ${record} (RFC 6749, section 10.2).`,
    },
    'result-lacks': {
      severity: 'problem',
      meaning: `The returned ${record} lacks properties that the server needs.`,
      say: ({ missing, inside }) => ({
        message:
          inside === undefined
            ? `The returned object lacks ${inWords(missing.map(quoted))}.`
            : `The returned object has the ${record} inside, as its property ${quoted(inside)}. The server needs the ${record} itself.`,
        fix:
          inside === undefined
            ? `Return the ${record} from \`db.${list}\`, or copy ${inWords(missing.map(quoted))} too.`
            : `Return the ${record} without braces around it.`,
      }),
    },
    'result-altered': {
      severity: 'problem',
      meaning: `The returned ${record} has another value than the stored one.`,
      say: ({ property, expected, actual }) => ({
        message: `In the returned ${record}, ${quoted(property)} is ${shownInline(actual)}; in \`db.${list}\` it is ${shownInline(expected)}.`,
        fix: `Return the ${record} as it is stored.`,
        expected,
        actual,
      }),
    },
    'test-returns-nothing': {
      severity: 'problem',
      meaning: 'The function inside the search has braces but no return, so no item fits.',
      say: ({ method }) => ({
        message: `The function that you pass to ${quoted(method)} returns nothing, because it has braces and no \`return\`. So no ${record} fits.`,
        fix: 'Remove the braces around the comparison, or write `return` before it.',
      }),
      hints: findHints,
    },
    'property-other': {
      severity: 'problem',
      meaning: 'A parameter is compared with another property than the one that holds it.',
      say: ({ property, parameter, isItem = false }) => ({
        message: isItem
          ? `${quoted(property)} is the whole ${record}, an object, and ${quoted(parameter)} is a string: they are never equal.`
          : `${quoted(parameter)} is compared with ${quoted(property)}. ${aboutProperty(property, subject)}`,
        fix:
          parameter === first || subject.secret === undefined
            ? compare
            : `Compare ${quoted(`${record}.${subject.secret}`)} with the parameter ${quoted(parameter)}.`,
      }),
    },
    'compared-with-text': {
      severity: 'problem',
      meaning: `The ${key} is compared with a string that is written in the file.`,
      say: ({ text }) => ({
        message: `This compares the \`${key}\` with the string ${shownInline(text)}, not with the value from the server.`,
        fix: `Write the parameter \`${first}\` there, without quotes.`,
      }),
    },
    'parameter-hidden': {
      severity: 'problem',
      meaning:
        "A function inside has a parameter with the same name, so the server's value cannot be read there.",
      say: ({ name, method }) => ({
        message: `The function that you pass to ${quoted(method)} has a parameter ${quoted(name)} too. Inside it, ${quoted(name)} is a part of the database, not the value from the server.`,
        fix: `Give the inner parameter another name, for example ${quoted(record)}.`,
      }),
    },
    'compared-with-itself': itself(`\`${first}\``),
    'value-assigned': assigned(record),
    'array-other': {
      severity: 'problem',
      meaning: `The function searches in another array than db.${list}.`,
      say: ({ list: other }) => ({
        message: `This searches in \`db.${other}\`, but ${wanted} is in \`db.${list}\`.`,
        fix: `Search in \`db.${list}\`.`,
      }),
    },
    'kept-from-load': {
      severity: 'problem',
      meaning: `A ${record} that came after the file was loaded is not found.`,
      say: () => ({
        message: `A ${record} that was added later is not found: the function uses a copy from the moment when the file was loaded.`,
        fix: `Read \`db.${list}\` inside the function, at each call.`,
      }),
    },
    'only-some': {
      severity: 'problem',
      meaning: `Some ${list} are not found.`,
      say: ({ value, position }) => ({
        message:
          position === 'first'
            ? `The function finds only the first ${record} in \`db.${list}\`.`
            : position === 'not-first'
              ? `The function finds every ${record} in \`db.${list}\` except the first one.`
              : `The ${record} with the \`${key}\` ${shownInline(value)} is in \`db.${list}\`, but the function does not find it.`,
        fix:
          position === 'first'
            ? `Look at every ${record} before the function returns nothing.`
            : position === 'not-first'
              ? 'The first position of an array is `0`: start there.'
              : `Compare every ${record}, and compare the strings as they are.`,
      }),
    },
    'value-changed': {
      severity: 'problem',
      meaning: `A string is changed before it is compared, so some ${list} are not found.`,
      say: ({ value, method }) => ({
        message: `The ${record} with the \`${key}\` ${shownInline(value)} is not found, because ${quoted(method)} changes the string before it is compared.`,
        fix: `Remove ${quoted(method)}: compare the strings as they are.`,
      }),
    },
    'length-misspelled': {
      severity: 'problem',
      meaning: 'The number of items is read from a property that arrays do not have.',
      say: ({ name }) => ({
        message: `An array has no ${quoted(name)}. The number of its items is in \`length\`.`,
        fix: 'Write `length`.',
      }),
    },
    'positions-visited': {
      severity: 'problem',
      meaning: 'A loop with in visits the positions of the array, not its items.',
      say: () => ({
        message: '`for … in` visits the positions of an array, `0`, `1` and so on, not its items.',
        fix: 'Write `of` instead of `in`.',
      }),
    },
    'index-by-key': {
      severity: 'problem',
      meaning: `The array is read with the ${key} in brackets.`,
      say: () => ({
        message: `In brackets, an array takes a position, such as \`0\`. It has no item under the \`${key}\`.`,
        fix: `Search in \`db.${list}\`, one item after the other. ${compare}`,
      }),
    },
    'compared-unequal': {
      severity: 'problem',
      meaning: `The function finds a ${record} whose ${key} is not equal.`,
      say: ({ operator }) => ({
        message: `${quoted(operator)} means "not equal", so this finds another ${record} than the one that was asked for.`,
        fix: 'Write `===`.',
      }),
      danger: `The server then works with the rights of another ${record} (RFC 6749, section 10.2).`,
    },
    'nothing-found': {
      severity: 'problem',
      meaning: `The function finds no ${record} at all.`,
      say: ({ value }) => ({
        message: `The ${record} with the \`${key}\` ${shownInline(value)} is in \`db.${list}\`, but the function returns nothing for it, and for every other ${record}.`,
        fix: `Look at each ${record} in \`db.${list}\`, one after the other. ${compare}`,
      }),
      hints: findHints,
    },
  };
}

function aboutProperty(property: string, { record, key, properties }: LookupSubject): string {
  if (!(properties?.[record] ?? []).includes(property)) return `A ${record} has no such property.`;
  return property === 'id'
    ? `In your \`db.json\` it may be equal to the ${quoted(key)}, but not in every database.`
    : 'That property holds something else.';
}

const findHints: HintLevels = [
  'Which item of the array fits, and how does JavaScript know?',
  'Arrays have a method that returns the first item for which your test is true. The test is a small function with one parameter.',
  'The shape of the statement:\n    return database.array.find(\n      (item) => item.property === one,\n    );',
];

function methodReturns(method: string): string {
  const results: Readonly<Record<string, string>> = {
    filter: '`filter` returns an array, even for one item',
    map: '`map` returns an array',
    some: '`some` only says whether an item fits',
    every: '`every` only says whether all items fit',
    findIndex: '`findIndex` returns the position of the item',
    findLastIndex: '`findLastIndex` returns the position of the item',
  };
  return results[method] ?? `${quoted(method)} returns something else`;
}
