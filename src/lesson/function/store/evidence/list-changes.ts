import type { CallFact, Facts, Spot, WriteFact } from '#lesson';

const adding = new Set([
  'push',
  'unshift',
  'splice',
  'concat',
  'toSpliced',
  'with',
  'fill',
  'set',
  'add',
  'append',
]);

export function additions({ calls }: Pick<Facts, 'calls'>): CallFact[] {
  return calls.filter(({ callee }) => callee.length > 1 && adding.has(callee.at(-1) ?? ''));
}

export function listWrites({ writes, wanted }: Facts): WriteFact[] {
  return writes.filter(({ target }) => target.slice(1).includes(wanted.list));
}

const removing = new Set(['pop', 'shift', 'splice', 'filter', 'slice', 'fill']);

export function removals({ calls, writes, wanted: { list } }: Facts): Spot[] {
  const called = calls.filter(({ callee }) => callee.includes(list) && removing.has(callee.at(-1) ?? ''));
  const isOfList = ({ target, value: { path } }: WriteFact): boolean =>
    target.length === 1 && path?.at(-1) === list;
  const written = writes.filter((write) => write.target.includes(list) || isOfList(write));
  return [...written, ...called];
}

export function changesOf(property: string, { calls, writes }: Pick<Facts, 'calls' | 'writes'>): Spot[] {
  const written = writes.filter(({ target }) => target.length > 1 && target.includes(property));
  const called = calls.filter(({ callee }) => callee.at(-2) === property && callee.length > 2);
  return [
    ...written,
    ...called.filter(({ callee }) =>
      /^(?:set|push|pop|sort|reverse|splice|shift|unshift)/.test(callee.at(-1) ?? ''),
    ),
  ];
}
