import type { CallFact, Facts, OperationFact, Place, WriteFact } from '#lesson';
import type { LookupSubject } from '../subject.js';
import { parameterAt } from './parameters.js';
import { itemNames, searching } from './search.js';

/** `client.clientId = clientId` where `===` was meant. */
export function assignedInTest({ writes }: Facts, { key, secret }: LookupSubject): WriteFact | undefined {
  return writes.find(
    ({ target, depth, operator }) =>
      depth > 0 && operator === '=' && target.length > 1 && [key, secret].includes(target.at(-1)),
  );
}

interface Compared {
  readonly path: readonly string[];
  readonly property: string;
  readonly parameter: string;
  readonly place: Place;
}

/** `client.id === clientId`: a property with a parameter of another name. */
export function wronglyCompared(facts: Facts, subject: LookupSubject): Compared | undefined {
  const items = itemNames(facts);
  const properties = subject.properties?.[subject.record] ?? [];
  return comparisons(facts)
    .flatMap(({ left, right, place }) => [
      pairOf(left.path, right.path, place),
      pairOf(right.path, left.path, place),
    ])
    .find((pair): pair is Compared => {
      if (!pair || !facts.wanted.parameters.includes(pair.parameter)) return false;
      const { path } = pair;
      // `({ id }) => id === clientId`, `(client) => client === clientId`
      if (path.length === 1 && !properties.includes(pair.property) && !items.includes(pair.property))
        return false;
      const wanted = pair.parameter === facts.wanted.parameters[0] ? subject.key : subject.secret;
      return pair.property !== wanted;
    });
}

export function isItem({ property, path }: Compared, facts: Facts): boolean {
  return path.length === 1 && itemNames(facts).includes(property);
}

/** `client.clientId === 'photo-printer'` */
export function comparedWithText(facts: Facts, { key }: LookupSubject): Written | undefined {
  const isKey = (path: readonly string[] | undefined): boolean => path?.at(-1) === key;
  return comparisons(facts).flatMap(({ left, right, place }): Written[] => {
    const text = isKey(left.path) ? right.text : isKey(right.path) ? left.text : undefined;
    return text === undefined ? [] : [{ text, place }];
  })[0];
}

interface Written {
  readonly text: string;
  readonly place: Place;
}

/** Where the source uses a parameter together with the property of the record: `client.clientId === clientId`. */
export function comparisonPlace(index: number, property: string, facts: Facts): Place | undefined {
  const parameter = parameterAt(index, facts);
  const isPart = (path: readonly string[] | undefined): boolean =>
    path !== undefined && (path[0] === parameter || path.includes(property));
  const compared = comparisons(facts).find(({ left, right }) => isPart(left.path) || isPart(right.path));
  const called = facts.calls.find(
    ({ callee, arguments: given, depth }) =>
      depth > 0 &&
      callee[0] !== 'console' &&
      !searching.test(callee.at(-1) ?? '') &&
      (isPart(callee) || given.some(({ path }) => isPart(path))),
  );
  return compared?.place ?? called?.place;
}

/** `client.clientId === client.clientId`: no parameter at all. */
export function comparedWithItself(facts: Facts, name: string): OperationFact | undefined {
  return comparisons(facts).find(
    ({ left, right }) => left.path?.at(-1) === name && left.path.join('.') === right.path?.join('.'),
  );
}

function comparisons({ operations }: Facts): OperationFact[] {
  return operations.filter(({ operator, depth }) => depth > 0 && /^[=!]==?$/.test(operator));
}

function pairOf(
  property: readonly string[] | undefined,
  parameter: readonly string[] | undefined,
  place: Place,
): Compared | undefined {
  return property && parameter?.length === 1
    ? { path: property, property: property.at(-1) ?? '', parameter: parameter[0] ?? '', place }
    : undefined;
}

/** `||` between two comparisons, one of them of the secret. */
export function either(facts: Facts, { secret }: LookupSubject): OperationFact | undefined {
  const compared = comparisons(facts).filter(({ operator }) => /^===?$/.test(operator));
  const isCompared = ({ start, end }: OperationFact['left']): boolean =>
    compared.some((one) => one.start === start && one.end === end);
  return facts.operations.find(
    ({ operator, depth, left, right, start, end }) =>
      operator === '||' &&
      depth > 0 &&
      isCompared(left) &&
      isCompared(right) &&
      secret !== undefined &&
      facts.code.slice(start, end).includes(secret),
  );
}

const changing = /^(?:to(?:Locale)?(?:Lower|Upper)Case|trim(?:Start|End)?|normalize|slice|substring)$/;

/** `clientId.toLowerCase()` */
export function changedText(facts: Facts): CallFact | undefined {
  return facts.calls.find(({ callee, depth }) => depth > 0 && changing.test(callee.at(-1) ?? ''));
}

/** `client.clientId !== clientId`, where nothing compares with `===`. */
export function comparedUnequal(facts: Facts, { key }: LookupSubject): OperationFact | undefined {
  const ofKey = comparisons(facts).filter(({ left, right }) =>
    [left.path?.at(-1), right.path?.at(-1)].includes(key),
  );
  return ofKey.every(({ operator }) => operator.startsWith('!')) ? ofKey[0] : undefined;
}
