import {
  Opaque,
  inWords,
  quoted,
  shown,
  sortOf,
  type Ending,
  type Finding,
  type KindWords,
  type Words,
} from '#lesson';
import type { Part, PartName } from '../evidence/part.js';
import type { Caught } from '../evidence/caught.js';
import type { LackingExport } from '../evidence/lacking-export.js';
import type { LostName } from '../evidence/lost-name.js';
import { because, didYouMean, remedy, remedyForLacking, remedyForLost } from './endings.js';
import { callIt, lateRemedy, lateWords } from './functions.js';
import type { Late } from '../evidence/own-functions.js';

interface Target {
  readonly target: string;
}

/** Both absent if the mistake is outside the part. */
interface Held {
  readonly expected?: unknown;
  readonly actual?: unknown;
}

export interface PartKinds {
  absent: { readonly isMentioned: boolean; readonly ending?: Ending };
  'in-comment': Readonly<Record<string, never>>;
  'cut-off': {
    readonly ending: Ending;
    readonly isOwn: boolean;
    readonly meant?: string;
    readonly missing?: string;
    readonly lost?: LostName;
    readonly isWaiting?: boolean;
    readonly caught?: Caught;
    readonly lacking?: LackingExport;
  };
  /** `end`: the line on which the function ends. */
  outside: { readonly end: number };
  unreachable: Target;
  conditional: Target & { readonly isNever: boolean };
  'not-kept': Target;
  'too-late': Target & { readonly late?: Late };
  /** `name`: of a function that is named but not called. */
  'in-unrun-function': Target & { readonly name?: string };
  'inside-missing': Target;
  called: Target;
  misspelled: Target;
  loose: Target;
  deleted: Target;
  /** `label`: what was meant as a property, in a block after an arrow. */
  'set-to-nothing': Target & { readonly label?: string };
  'on-wrong-object': Target;
  misplaced: Target;
  'own-variable': Target;
  compared: Target;
  'computed-name': Target;
  labelled: Target & { readonly isInBlock?: boolean };
  /** JSON keeps own, enumerable properties only. */
  'hidden-from-json': Target & { readonly isGetter?: boolean };
  'secret-kept': Held & { readonly isElsewhere: boolean };
  'entire-object': Held;
  'is-text': Held & { readonly isWanted: boolean };
  'is-list': Held;
  'is-promise': Held;
  /** `name`: of a function of the file. */
  'is-function': Held & { readonly name?: string };
  'is-no-object': Held;
  'nothing-inside': Held;
  /** `isEmpty`: its value is undefined too; `read`: where it comes from. */
  'key-misnamed': Held & {
    readonly key: string;
    readonly isEmpty?: boolean;
    readonly read?: string;
    readonly meant?: string;
  };
  'key-missing': Held & { readonly keys: readonly string[] };
  /** `promised`: the function that returned a promise. */
  'value-undefined': Held & { readonly read?: string; readonly meant?: string; readonly promised?: string };
  'source-in-quotes': Held;
  'sibling-value': Held & { readonly read: string };
  'crossed-over': Held & { readonly read: string };
  'parts-swapped': Held;
  /** `isTested`: by a single `=` in a condition. */
  'source-changed': Held & { readonly isTested: boolean };
  'other-record': Held;
  'object-in-text': Held;
  constant: Held;
  'value-is-object': Held & { readonly type: string };
  'value-altered': Held;
  'value-other': Held;
}

export type PartFinding = Finding<PartKinds>;

export type PartDetails<Name extends PartName> = {
  [Kind in keyof PartKinds as `${Name}-${Kind}`]: PartKinds[Kind];
};

export function partWords<Name extends PartName>(part: Part & { name: Name }): Words<PartDetails<Name>> {
  const words = Object.entries({ ...absentWords(part), ...wrongWords(part) });
  // Both parts share these words: `misspelled` becomes `client-misspelled` and `user-misspelled`.
  return Object.fromEntries(words.map(([kind, word]) => [`${part.name}-${kind}`, word])) as unknown as Words<
    PartDetails<Name>
  >;
}

type AbsentKind =
  | 'absent'
  | 'in-comment'
  | 'cut-off'
  | 'outside'
  | 'unreachable'
  | 'conditional'
  | 'not-kept'
  | 'too-late'
  | 'in-unrun-function'
  | 'inside-missing'
  | 'called'
  | 'misspelled'
  | 'loose'
  | 'deleted'
  | 'set-to-nothing'
  | 'on-wrong-object'
  | 'misplaced'
  | 'own-variable'
  | 'compared'
  | 'computed-name'
  | 'labelled'
  | 'hidden-from-json';

function absentWords({ name, key, source }: Part): Pick<Words<PartKinds>, AbsentKind> {
  const whole = `\`token.${name}\``;
  const setIt = `Inside the function, set ${whole} to an object with the property \`${key}\`.`;
  return {
    absent: problem(`Nothing sets token.${name}.`, ({ isMentioned, ending }) => ({
      message: `${isMentioned ? `${whole} is used here, but nothing sets it` : `Nothing in the function sets ${whole}`}.${ending ? ` It also stopped early, because ${because(ending)}.` : ''}`,
      fix: setIt,
    })),
    'in-comment': problem(`The code that would set token.${name} is inside a comment.`, () => ({
      message: `The code that would set ${whole} is inside a comment here, and comments never run.`,
      fix: 'Remove the `//`, or the `/*` and `*/`.',
    })),
    'cut-off': problem(
      `The function stops before token.${name} is set.`,
      ({ ending, isOwn, meant, missing, lost, isWaiting, caught, lacking }) => ({
        message: `${isOwn ? `Setting ${whole} failed` : `The function stopped before ${whole} was set`}, because ${because(ending, { missing, isWaiting, caught, lacking })}.${lost ? '' : didYouMean(meant ?? lacking?.meant)}`,
        fix: lacking ? remedyForLacking(lacking) : lost ? remedyForLost(lost) : remedy(ending, isWaiting),
      }),
    ),
    outside: problem(`token.${name} is set outside the function.`, ({ end }) => ({
      message: `This line would set ${whole}, but it is outside the function, which ends on line ${String(end)}.`,
      fix: 'Move it inside the braces of the function: `token`, `client` and `user` exist only there.',
    })),
    unreachable: problem(`token.${name} is set after a return.`, () => ({
      message: `This line would set ${whole}, but the function has already ended above it.`,
      fix: 'Move this line above the `return` or `throw`.',
    })),
    conditional: problem(`token.${name} is set only for some calls.`, ({ isNever }) => ({
      message: isNever
        ? `This line never runs: the condition around it is never true, so ${whole} is not set.`
        : `${whole} is set only for some tokens: this line does not always run.`,
      fix: 'Set it for every token, without a condition around it.',
    })),
    'not-kept': problem(
      `What was set as token.${name} is not there when the function has ended.`,
      ({ target }) => ({
        message: `This sets ${quoted(target)}, but the token that you save and return has no ${quoted(name)}.`,
        fix: 'Set it on the same token that you save and return, in a line that always runs.',
      }),
    ),
    'too-late': problem(`token.${name} is set after the function has finished.`, ({ target, late }) => ({
      message: `${quoted(target)} is set only after the function has finished: ${lateWords(late)}.`,
      fix: lateRemedy(late) ?? 'Set it directly in the function, above the line that saves.',
    })),
    'in-unrun-function': problem(
      `token.${name} is set in a function that does not run.`,
      ({ target, name: uncalledName }) =>
        uncalledName === undefined
          ? {
              message: `This line is in an inner function that does not run in time, so ${quoted(target)} is not set.`,
              fix: 'Move this line out of the inner function, directly into `saveToken`.',
            }
          : {
              message: `${quoted(uncalledName)} would set the ${name}, but here it is only named, not called.`,
              fix: callIt(uncalledName),
            },
    ),
    'inside-missing': problem(
      `A property is set inside token.${name}, which does not exist yet.`,
      ({ target }) => ({
        message: `${quoted(target)} cannot be set, because ${whole} does not exist yet.`,
        fix: `Set ${whole} to a whole object: braces with \`${key}\` and its value inside.`,
      }),
    ),
    called: problem(`token.${name} is called like a function.`, ({ target }) => ({
      message: `${quoted(target)} is not a function, so it cannot be called with \`()\`.`,
      fix: 'To set a property, write `=` after its name, then the value.',
    })),
    misspelled: problem(`A property with almost the right name is set.`, ({ target }) => ({
      message: `This sets ${quoted(target)}. Did you mean ${whole}?`,
      fix: 'Correct the spelling of the property.',
    })),
    loose: problem(`The value for token.${name} is set directly on the token.`, ({ target }) => ({
      message: `This sets ${quoted(target)}, but the value belongs inside ${whole}.`,
      fix: `Set ${whole} to an object with the property \`${key}\`, set to \`${name}.${source}\`.`,
    })),
    deleted: problem(`token.${name} is deleted.`, ({ target }) => ({
      message: `This removes ${quoted(target)} from the token again.`,
      fix: 'Remove this line.',
    })),
    'set-to-nothing': problem(`token.${name} is set to undefined.`, ({ target, label }) => ({
      message:
        label === undefined
          ? `This sets ${quoted(target)}, but the value after the \`=\` is \`undefined\`.`
          : `${quoted(target)} is set to \`undefined\`, because this function returns nothing. ${blockWords(label)}`,
      fix: label === undefined ? setIt : blockRemedy,
    })),
    'on-wrong-object': problem(`${name} is set on another object than the token.`, ({ target }) => ({
      message: `This sets ${quoted(target)}, but the ${name} belongs on the token.`,
      fix: `Set ${whole}: the token is what will be saved.`,
    })),
    misplaced: problem(`The value for token.${name} is set in another place.`, ({ target }) => ({
      message: `This puts the value for ${whole} into ${quoted(target)}, and nothing sets ${whole}.`,
      fix: `Put this value into ${whole} instead.`,
    })),
    'own-variable': problem(`A variable is changed instead of token.${name}.`, ({ target }) => ({
      message: `This sets the variable ${quoted(target)}, not the token.`,
      fix: `Set ${whole}: it is a property of the token.`,
    })),
    compared: problem(`token.${name} is compared, not set.`, () => ({
      message: `\`==\` and \`===\` compare values, so this line does not set ${whole}.`,
      fix: 'Use a single `=` to set a value.',
    })),
    'computed-name': problem(
      `Square brackets use the value of a variable as the name of the property.`,
      ({ target }) => ({
        message: `${quoted(target)} uses the value of ${quoted(/\[(.+)\]/.exec(target)?.[1] ?? name)} as the name of the property, not the word ${quoted(name)}.`,
        fix: target.startsWith('[')
          ? `Remove the square brackets: \`${name}:\` sets the property ${quoted(name)}.`
          : `Write ${whole}: a dot, then the name.`,
      }),
    ),
    labelled: problem(`A label is written instead of setting token.${name}.`, ({ target, isInBlock }) => ({
      message: isInBlock
        ? `This function returns nothing. ${blockWords(target)}`
        : `\`${target}:\` at the start of a statement is a label. A colon sets nothing here.`,
      fix: isInBlock ? blockRemedy : `Write \`token.${name} =\`, then the object in braces.`,
    })),
    'hidden-from-json': problem(`token.${name} is defined in a way that JSON leaves out.`, ({ isGetter }) =>
      isGetter
        ? {
            message: `\`${name}\` comes from a class with \`get\` here. Such properties are not written to \`db.json\`.`,
            fix: `Save a plain object that has \`${name}\` as a property of its own.`,
          }
        : {
            message: `A property that is defined like this is not written to \`db.json\`, so ${whole} is not saved.`,
            fix: `Set it with \`=\` instead: \`token.${name} = …\`.`,
          },
    ),
  };
}

function wrongWords({ name, key, source, secretName }: Part): Omit<Words<PartKinds>, AbsentKind> {
  const whole = `\`token.${name}\``;
  const inner = `\`token.${name}.${key}\``;
  const wanted = `\`${name}.${source}\``;
  const needed = `${whole} must be an object with the property \`${key}\`, set to ${wanted}.`;
  return {
    'secret-kept': wrong(`The ${secretName} ends up in the token.`, ({ isElsewhere }) => ({
      message: `${isElsewhere ? 'The saved value' : 'The token'} contains the ${name}'s \`${secretName}\`. In \`db.json\`, others could read it.`,
      fix: `Copy only what the step asks for: ${needed}`,
    })),
    'entire-object': wrong(
      `token.${name} is the whole ${name} that was passed in, its ${secretName} included.`,
      () => ({
        message: `${whole} holds the whole ${name} that was passed in, with its \`${secretName}\`. That would be saved in \`db.json\`.`,
        fix: `Make a new object with one property: ${needed}`,
      }),
    ),
    'is-text': wrong(`token.${name} is a string, not an object.`, ({ isWanted }) => ({
      message: `${whole} is a string${isWanted ? ': the right value, but not inside an object' : ', not an object'}.`,
      fix: needed,
    })),
    'is-list': wrong(`token.${name} is an array, not an object.`, () => ({
      message: `${whole} is an array, because of the square brackets.`,
      fix: `Write an object with braces: ${needed}`,
    })),
    'is-promise': wrong(`token.${name} is a promise.`, () => ({
      message: `${whole} is a promise: a value that comes later.`,
      fix: `You do not need a promise here: ${needed}`,
    })),
    'is-function': wrong(`token.${name} is a function, not an object.`, ({ name: uncalledName }) => ({
      message:
        uncalledName === undefined
          ? `${whole} is something that cannot be saved, such as a function.`
          : `${whole} is the function ${quoted(uncalledName)} itself, not what it returns.`,
      fix: uncalledName === undefined ? needed : callIt(uncalledName),
    })),
    'is-no-object': wrong(`token.${name} is not an object.`, ({ actual }) => ({
      message: `${whole} is ${quoted(shown(actual))}, not an object.`,
      fix: needed,
    })),
    'nothing-inside': wrong(`token.${name} is an empty object.`, () => ({
      message: `${whole} is an empty object.`,
      fix: needed,
    })),
    'key-misnamed': wrong(
      `The property in token.${name} has another name.`,
      ({ key: given, isEmpty, read }) => ({
        message: `The property inside ${whole} is named ${quoted(given)} where \`${key}\` is asked for.${isEmpty ? noValue(read) : ''}`,
        fix: isEmpty
          ? `Rename it to \`${key}\`, and read its value from ${wanted}.`
          : `Rename it to \`${key}\`.`,
      }),
    ),
    'key-missing': wrong(`token.${name} lacks the property ${key}.`, ({ keys }) => ({
      message: `${whole} has ${inWords(keys.map(quoted))}, but no \`${key}\`.`,
      fix: needed,
    })),
    'value-undefined': wrong(`token.${name}.${key} is undefined.`, ({ read, meant, promised }) => ({
      message: `${inner} has no value${read === undefined ? '' : `: there is no ${quoted(read)}`}${promised === undefined ? '' : `: ${quoted(promised)} is \`async\`, so it returns a promise`}.${didYouMean(meant)}`,
      fix:
        promised !== undefined
          ? `Write \`await\` before the call of ${quoted(promised)}, inside an \`async\` function.`
          : read === undefined || read.startsWith(`${name}.`)
            ? `Write ${wanted}: check every letter, capital letters too.`
            : `Read it from the ${name} that is passed in: ${wanted}.`,
    })),
    'source-in-quotes': wrong(`token.${name}.${key} is a string that contains a name.`, ({ actual }) => ({
      message: `${inner} holds the words ${quoted(shown((actual as Readonly<Record<string, unknown>>)[key]))}: the quotes make it a string.`,
      fix: 'Remove the quotes, so that JavaScript reads the value.',
    })),
    'sibling-value': wrong(`token.${name}.${key} is another property of the ${name}.`, ({ read }) => ({
      message: `${inner} is ${quoted(read)}. It must be ${wanted}.`,
      fix: `Read \`${source}\` from the ${name} that is passed in.`,
    })),
    'crossed-over': wrong(`token.${name}.${key} comes from another object.`, ({ read }) => ({
      message: `${inner} is ${quoted(read)}. It must come from the ${name}: ${wanted}.`,
      fix: `Read \`${source}\` from the ${name} that is passed in.`,
    })),
    'parts-swapped': wrong(`token.${name} holds the value for the other part.`, () => ({
      message: `${whole} holds the value that belongs in \`token.${name === 'client' ? 'user' : 'client'}\`.`,
      fix: needed,
    })),
    'source-changed': wrong(`${name}.${source} is changed before it is read.`, ({ isTested }) => ({
      message: `This line gives ${wanted} a new value, so ${inner} is not the value that was passed in.`,
      fix: isTested ? compareIt : `Remove this line: read from \`${name}\`, and change only \`token\`.`,
    })),
    'other-record': wrong(
      `token.${name}.${key} belongs to another ${name} in the database.`,
      ({ actual }) => ({
        message: `In this check, ${inner} became ${quoted(shown((actual as Readonly<Record<string, unknown>>)[key]))}, which belongs to another ${name} in the database.`,
        fix: `Use the ${name} that is passed in: ${wanted}.`,
      }),
    ),
    'object-in-text': wrong(`token.${name}.${key} is an object that was turned into a string.`, () => ({
      message: `${inner} is a whole object that was turned into a string.`,
      fix: `Use only one property: ${wanted}.`,
    })),
    constant: wrong(`token.${name}.${key} is the same for every ${name}.`, ({ actual }) => ({
      message: `${inner} is ${quoted(shown((actual as Readonly<Record<string, unknown>>)[key]))} for every token, no matter which ${name} asks.`,
      fix: `Read it from the ${name} that is passed in: ${wanted}.`,
    })),
    'value-is-object': wrong(`token.${name}.${key} is an object.`, ({ type }) => ({
      message: `${inner} holds ${sortOf(type)}, not a single value.`,
      fix: `Its value is ${wanted}.`,
    })),
    'value-altered': wrong(
      `token.${name}.${key} differs from ${name}.${source} in capital letters or spaces.`,
      () => ({
        message: `${inner} is almost ${wanted}, but capital letters or spaces were changed.`,
        fix: 'Copy the value as it is.',
      }),
    ),
    'value-other': wrong(`token.${name}.${key} has another value.`, ({ actual }) => ({
      message: `In this check, ${inner} became ${quoted(shown((actual as Readonly<Record<string, unknown>>)[key]))}, which is not ${wanted}.`,
      fix: `Write ${wanted}, and add nothing to it.`,
    })),
  };
}

function noValue(read: string | undefined): string {
  return ` It also has no value${read === undefined ? '' : `: there is no ${quoted(read)}`}.`;
}

function blockWords(label: string): string {
  return `After \`=>\`, braces begin a block, so ${quoted(`${label}:`)} is only a label.`;
}

const blockRemedy = 'Write parentheses around the object: `=> ({ … })`.';

export const compareIt = 'Do you want to compare? Write `===`: a single `=` sets a value.';

function problem<Details>(meaning: string, say: KindWords<Details>['say']): KindWords<Details> {
  return { severity: 'problem', meaning, say };
}

function wrong<Details extends Held>(meaning: string, say: KindWords<Details>['say']): KindWords<Details> {
  return problem(meaning, (details) => ({
    ...say(details),
    ...('expected' in details && { expected: details.expected }),
    ...('actual' in details && !(details.actual instanceof Opaque) && { actual: inJson(details.actual) }),
  }));
}

/** As JSON holds it: functions and promises are dropped. */
function inJson(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).filter(([, held]) => !(held instanceof Opaque)));
}
