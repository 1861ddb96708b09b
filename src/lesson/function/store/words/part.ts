import {
  Opaque,
  inWords,
  quoted,
  shown,
  sortOf,
  type Ending,
  type Finding,
  type FindingText,
  type Findings,
} from '#lesson';
import type { Caught } from '../../evidence/caught.js';
import type { LackingExport } from '../../evidence/lacking-export.js';
import type { LostName } from '../../evidence/lost-name.js';
import type { Late } from '../../evidence/own-functions.js';
import { because, didYouMean, remedy, remedyForLacking, remedyForLost } from '../../words/endings.js';
import { callIt, lateRemedy, lateWords, compareIt } from '../../words/functions.js';
import type { Part } from '../subject.js';

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
  outside: { readonly end: number };
  unreachable: Target;
  conditional: Target & { readonly isNever: boolean };
  'not-kept': Target;
  'too-late': Target & { readonly late?: Late };
  /** `name`: a function that is not called. */
  'in-unrun-function': Target & { readonly name?: string };
  'inside-missing': Target;
  called: Target;
  misspelled: Target;
  loose: Target;
  deleted: Target;
  /** `label`: meant as a property, in a block after an arrow. */
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
  'is-function': Held & { readonly name?: string };
  'is-no-object': Held;
  'nothing-inside': Held;
  /** `isEmpty`: its value is undefined too; `read`: the value's source. */
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
  'parts-swapped': Held & { readonly other: string };
  'source-changed': Held & { readonly isTested: boolean };
  'other-record': Held;
  'object-in-text': Held;
  constant: Held;
  'value-is-object': Held & { readonly type: string };
  'value-altered': Held;
  'value-other': Held;
}

export type PartFinding = Finding<PartKinds>;

export function partWords(part: Part): Findings<PartKinds> {
  return { ...absentWords(part), ...wrongWords(part) };
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

function absentWords({ name, key, source, subject }: Part): Pick<Findings<PartKinds>, AbsentKind> {
  const { name: wanted, parameters, changes, texts } = subject;
  const noun = texts.result;
  const plain = `${changes}.${name}`;
  const whole = quoted(plain);
  const setIt = `Inside the function, set ${whole} to an object with the property \`${key}\`.`;
  return {
    absent: problem(`Nothing sets ${plain}.`, ({ isMentioned, ending }) => ({
      message: `${isMentioned ? `${whole} is used here, but nothing sets it` : `Nothing in the function sets ${whole}`}.${ending ? ` It also stopped early, because ${because(ending)}.` : ''}`,
      fix: setIt,
    })),
    'in-comment': problem(`The code that would set ${plain} is inside a comment.`, () => ({
      message: `The code that would set ${whole} is inside a comment here, and comments never run.`,
      fix: 'Remove the `//`, or the `/*` and `*/`.',
    })),
    'cut-off': problem(
      `The function stops before ${plain} is set.`,
      ({ ending, isOwn, meant, missing, lost, isWaiting, caught, lacking }) => ({
        message: `${isOwn ? `Setting ${whole} failed` : `The function stopped before ${whole} was set`}, because ${because(ending, { missing, isWaiting, caught, lacking })}.${lost ? '' : didYouMean(meant ?? lacking?.meant)}`,
        fix: lacking
          ? remedyForLacking(lacking)
          : lost
            ? remedyForLost(lost)
            : remedy(ending, subject, isWaiting),
      }),
    ),
    outside: problem(`${plain} is set outside the function.`, ({ end }) => ({
      message: `This line would set ${whole}, but it is outside the function, which ends on line ${String(end)}.`,
      fix: `Move it inside the braces of the function: ${inWords(parameters.map(quoted))} exist only there.`,
    })),
    unreachable: problem(`${plain} is set after a return.`, () => ({
      message: `This line would set ${whole}, but the function has already ended above it.`,
      fix: 'Move this line above the `return` or `throw`.',
    })),
    conditional: problem(`${plain} is set only for some calls.`, ({ isNever }) => ({
      message: isNever
        ? `This line never runs: the condition around it is never true, so ${whole} is not set.`
        : `${whole} is set only for some ${noun}s: this line does not always run.`,
      fix: `Set it for every ${noun}, without a condition around it.`,
    })),
    'not-kept': problem(
      `What was set as ${plain} is not there when the function has ended.`,
      ({ target }) => ({
        message: `This sets ${quoted(target)}, but the ${noun} that you save and return has no ${quoted(name)}.`,
        fix: `Set \`${name}\` on the object that you save and return.`,
      }),
    ),
    'too-late': problem(`${plain} is set after the function has finished.`, ({ target, late }) => ({
      message: `${quoted(target)} is set only after the function has finished: ${lateWords(late)}.`,
      fix: lateRemedy(late) ?? 'Set it directly in the function, above the line that saves.',
    })),
    'in-unrun-function': problem(
      `${plain} is set in a function that does not run.`,
      ({ target, name: uncalledName }) =>
        uncalledName === undefined
          ? {
              message: `This line is inside another function, which does not run before ${quoted(wanted)} returns. So ${quoted(target)} is not set.`,
              fix: `Move this line out of that function, directly into ${quoted(wanted)}.`,
            }
          : {
              message: `${quoted(uncalledName)} would set the ${name}, but here it is only named, not called.`,
              fix: callIt(uncalledName),
            },
    ),
    'inside-missing': problem(
      `A property is set inside ${plain}, which does not exist yet.`,
      ({ target }) => ({
        message: `${quoted(target)} cannot be set, because ${whole} does not exist yet.`,
        fix: `Set ${whole} to a whole object: braces with \`${key}\` and its value inside.`,
      }),
    ),
    called: problem(`${plain} is called like a function.`, ({ target }) => ({
      message: `${quoted(target)} is not a function, so it cannot be called with \`()\`.`,
      fix: 'To set a property, write `=` after its name, then the value.',
    })),
    misspelled: problem(`A property with almost the right name is set.`, ({ target }) => ({
      message: `This sets ${quoted(target)}. Did you mean ${whole}?`,
      fix: 'Correct the spelling of the property.',
    })),
    loose: problem(`The value for ${plain} is set directly on the ${noun}.`, ({ target }) => ({
      message: `This sets ${quoted(target)}, but the value belongs inside ${whole}.`,
      fix: `Set ${whole} to an object with the property \`${key}\`, set to \`${name}.${source}\`.`,
    })),
    deleted: problem(`${plain} is deleted.`, ({ target }) => ({
      message: `This removes ${quoted(target)} from the ${noun} again.`,
      fix: 'Remove this line.',
    })),
    'set-to-nothing': problem(`${plain} is set to undefined.`, ({ target, label }) => ({
      message:
        label === undefined
          ? `This line sets ${quoted(target)} to \`undefined\`.`
          : `${quoted(target)} is set to \`undefined\`, because this function returns nothing. ${blockWords(label)}`,
      fix: label === undefined ? `Set it to an object with the property \`${key}\`.` : blockRemedy,
    })),
    'on-wrong-object': problem(`${name} is set on another object than the ${noun}.`, ({ target }) => ({
      message: `This sets ${quoted(target)}, but the ${name} belongs on the ${noun}.`,
      fix: `Set ${whole}: the ${noun} is what will be saved.`,
    })),
    misplaced: problem(`The value for ${plain} is set in another place.`, ({ target }) => ({
      message: `This puts the value for ${whole} into ${quoted(target)}, and nothing sets ${whole}.`,
      fix: `Put this value into ${whole} instead.`,
    })),
    'own-variable': problem(`A variable is changed instead of ${plain}.`, ({ target }) => ({
      message: `This sets the variable ${quoted(target)}, not the ${noun}.`,
      fix: `Set ${whole}: it is a property of the ${noun}.`,
    })),
    compared: problem(`${plain} is compared, not set.`, () => ({
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
    labelled: problem(`A label is written instead of setting ${plain}.`, ({ target, isInBlock }) => ({
      message: isInBlock
        ? `This function returns nothing. ${blockWords(target)}`
        : `\`${target}:\` at the start of a statement is only a label. It does not set ${whole}.`,
      fix: isInBlock ? blockRemedy : `Write ${quoted(`${plain} =`)}, then the object in braces.`,
    })),
    'hidden-from-json': problem(`${plain} is defined in a way that JSON leaves out.`, ({ isGetter }) =>
      isGetter
        ? {
            message: `A class makes \`${name}\` with \`get\` here, and such a property is not written to \`db.json\`.`,
            fix: `Set ${whole} on the ${noun} that was passed in, and save that ${noun}.`,
          }
        : {
            message: `\`Object.defineProperty\` hides ${whole} from \`db.json\`, so it is not saved.`,
            fix: `Set it with \`=\` instead: ${quoted(`${plain} = …`)}.`,
          },
    ),
  };
}

function wrongWords({ name, key, source, secret, subject }: Part): Omit<Findings<PartKinds>, AbsentKind> {
  const { changes, texts } = subject;
  const noun = texts.result;
  const plain = `${changes}.${name}`;
  const whole = quoted(plain);
  const inner = quoted(`${plain}.${key}`);
  const wanted = `\`${name}.${source}\``;
  const needed = `${whole} must be an object with the property \`${key}\`, set to ${wanted}.`;
  return {
    'secret-kept': wrong(`The ${secret} ends up in the ${noun}.`, ({ isElsewhere }) => ({
      message: `The ${isElsewhere ? 'saved value' : noun} contains the ${name}'s \`${secret}\`. In \`db.json\`, others could read it.`,
      fix: `Copy only what the step asks for: ${needed}`,
    })),
    'entire-object': wrong(
      `${plain} is the whole ${name} that was passed in, its ${secret} included.`,
      () => ({
        message: `${whole} holds the whole ${name} that was passed in, with its \`${secret}\`. That would be saved in \`db.json\`.`,
        fix: `Make a new object with only one property: \`${key}\`, set to ${wanted}.`,
      }),
    ),
    'is-text': wrong(`${plain} is a string, not an object.`, ({ isWanted }) => ({
      message: `${whole} is a string${isWanted ? ': the right value, but not inside an object' : ', not an object'}.`,
      fix: needed,
    })),
    'is-list': wrong(`${plain} is an array, not an object.`, () => ({
      message: `${whole} is an array, because of the square brackets.`,
      fix: `Use braces instead of square brackets, with the property \`${key}\`, set to ${wanted}.`,
    })),
    'is-promise': wrong(`${plain} is a promise.`, () => ({
      message: `${whole} is a promise: a value that comes later.`,
      fix: `You do not need a promise here: ${needed}`,
    })),
    'is-function': wrong(`${plain} is a function, not an object.`, ({ name: uncalledName, actual }) => ({
      message:
        uncalledName === undefined
          ? `${whole} is ${actual instanceof Opaque ? sortOf(actual.type) : 'a value'}, which cannot be saved in \`db.json\`.`
          : `${whole} is the function ${quoted(uncalledName)} itself, not what it returns.`,
      fix: uncalledName === undefined ? needed : callIt(uncalledName),
    })),
    'is-no-object': wrong(`${plain} is not an object.`, ({ actual }) => ({
      message: `${whole} is ${quoted(shown(actual))}, not an object.`,
      fix: needed,
    })),
    'nothing-inside': wrong(`${plain} is an empty object.`, () => ({
      message: `${whole} is an empty object.`,
      fix: needed,
    })),
    'key-misnamed': wrong(`The property in ${plain} has another name.`, ({ key: given, isEmpty, read }) => ({
      message: `The property inside ${whole} is named ${quoted(given)} where \`${key}\` is asked for.${isEmpty ? noValue(read) : ''}`,
      fix: isEmpty
        ? `Rename it to \`${key}\`, and read its value from ${wanted}.`
        : `Rename it to \`${key}\`.`,
    })),
    'key-missing': wrong(`${plain} lacks the property ${key}.`, ({ keys }) => ({
      message: `${whole} has ${inWords(keys.map(quoted))}, but no \`${key}\`.`,
      fix: `Add the property \`${key}\`, set to ${wanted}.`,
    })),
    'value-undefined': wrong(`${plain}.${key} is undefined.`, ({ read, meant, promised }) => ({
      message: `${inner} has no value${read === undefined ? '' : `: there is no ${quoted(read)}`}${promised === undefined ? '' : `: ${quoted(promised)} is \`async\`, so it returns a promise`}.${didYouMean(meant)}`,
      fix:
        promised !== undefined
          ? `Write \`await\` before the call of ${quoted(promised)}, inside an \`async\` function.`
          : read === undefined || read.startsWith(`${name}.`)
            ? `Write ${wanted}: check every letter, capital letters too.`
            : `Read it from the ${name} that is passed in: ${wanted}.`,
    })),
    'source-in-quotes': wrong(`${plain}.${key} is a string that contains a name.`, ({ actual }) => ({
      message: `${inner} holds the words ${valueIn(actual, key)}: the quotes make it a string.`,
      fix: 'Remove the quotes, so that JavaScript reads the value.',
    })),
    'sibling-value': wrong(`${plain}.${key} is another property of the ${name}.`, ({ read }) => ({
      message: `${inner} is ${quoted(read)}. It must be ${wanted}.`,
      fix: `Read \`${source}\` from the ${name} that is passed in.`,
    })),
    'crossed-over': wrong(`${plain}.${key} comes from another object.`, ({ read }) => ({
      message: `${inner} is ${quoted(read)}. It must come from the ${name}: ${wanted}.`,
      fix: `Read \`${source}\` from the ${name} that is passed in.`,
    })),
    'parts-swapped': wrong(`${plain} holds the value for the other part.`, ({ other }) => ({
      message: `${whole} holds the value that belongs in ${quoted(`${changes}.${other}`)}.`,
      fix: needed,
    })),
    'source-changed': wrong(`${name}.${source} is changed before it is read.`, ({ isTested }) => ({
      message: `This line gives ${wanted} a new value, so ${inner} is not the value that was passed in.`,
      fix: isTested
        ? compareIt
        : `Remove this line: read from \`${name}\`, and change only ${quoted(changes)}.`,
    })),
    'other-record': wrong(`${plain}.${key} belongs to another ${name} in the database.`, ({ actual }) => ({
      message: `In this check, ${inner} became ${valueIn(actual, key)}, which belongs to another ${name} in the database.`,
      fix: `Use the ${name} that is passed in: ${wanted}.`,
    })),
    'object-in-text': wrong(`${plain}.${key} is an object that was turned into a string.`, () => ({
      message: `${inner} is a whole object that was turned into a string.`,
      fix: `Use only one property: ${wanted}.`,
    })),
    constant: wrong(`${plain}.${key} is the same for every ${name}.`, ({ actual }) => ({
      message: `${inner} is ${valueIn(actual, key)} for every ${noun}, no matter which ${name} asks.`,
      fix: `Read it from the ${name} that is passed in: ${wanted}.`,
    })),
    'value-is-object': wrong(`${plain}.${key} is an object.`, ({ type }) => ({
      message: `${inner} is ${sortOf(type)}, but it must be a single string.`,
      fix: `Set it to ${wanted}.`,
    })),
    'value-altered': wrong(
      `${plain}.${key} differs from ${name}.${source} in capital letters or spaces.`,
      () => ({
        message: `${inner} is almost ${wanted}, but capital letters or spaces were changed.`,
        fix: `Use ${wanted} as it is, and remove the code that changes it.`,
      }),
    ),
    'value-other': wrong(`${plain}.${key} has another value.`, ({ expected, actual }) => ({
      message: `${inner} is ${valueIn(actual, key)} here, but ${wanted} is ${valueIn(expected, key)}.`,
      fix: `Use ${wanted} exactly as it is, and add nothing to it.`,
    })),
  };
}

function valueIn(part: unknown, key: string): string {
  return quoted(shown((part as Readonly<Record<string, unknown>>)[key]));
}

function noValue(read: string | undefined): string {
  return ` It also has no value${read === undefined ? '' : `: there is no ${quoted(read)}`}.`;
}

function blockWords(label: string): string {
  return `After \`=>\`, braces begin a block, so ${quoted(`${label}:`)} is only a label.`;
}

const blockRemedy = 'Write parentheses around the object: `=> ({ … })`.';

function problem<Details>(meaning: string, say: FindingText<Details>['say']): FindingText<Details> {
  return { severity: 'problem', meaning, say };
}

function wrong<Details extends Held>(
  meaning: string,
  say: FindingText<Details>['say'],
): FindingText<Details> {
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
