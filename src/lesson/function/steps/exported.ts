import { closestName, type Facts, type Place, type Run, type Spot, type WriteFact } from '#lesson';
import { covers } from '../evidence/spots.js';
import type { ExportFinding } from '../words/export.js';

export function exportFinding({ exports }: Run, facts: Facts): ExportFinding | undefined {
  const writes = exportWrites(facts);
  const place = writes.at(-1)?.place;
  const at = place && { place };
  const property = exports.properties.find(({ name }) => name === facts.wanted.name);
  if (property?.type === 'function') return undefined;
  if (property) {
    const isCall = facts.calls.some(
      ({ callee, depth }) => depth === 0 && callee.join('.') === facts.wanted.name,
    );
    return isCall
      ? { kind: 'export-runs-function', details: { isInExport: true }, ...at }
      : { kind: 'export-not-callable', details: { type: property.type }, ...at };
  }
  if (exports.type === 'function')
    return { kind: 'export-bare-function', details: { isOwn: exports.isBinding }, ...at };
  if (exports.type !== 'object') return { kind: 'export-not-object', details: { type: exports.type }, ...at };
  return (
    otherName({ exports }, facts) ??
    notSet(
      facts,
      writes,
      exports.properties.map(({ name }) => name),
    )
  );
}

function exportWrites({ writes }: Facts): WriteFact[] {
  return writes.filter(
    ({ target }) => target[0] === 'exports' || (target[0] === 'module' && target[1] === 'exports'),
  );
}

function otherName({ exports }: Pick<Run, 'exports'>, facts: Facts): ExportFinding | undefined {
  const place = placeOfLastWrite(facts);
  const at = place && { place };
  const names = exports.properties.map(({ name }) => name);
  const own = exports.properties.find(({ isBinding }) => isBinding);
  const close = own?.name ?? closestName(facts.wanted.name, names);
  if (close !== undefined) return { kind: 'export-key-differs', details: { name: close }, ...at };
  const deep = exportWrites(facts).find(
    ({ target }) =>
      target.at(-1) === facts.wanted.name && target.length > 2 + (target[0] === 'module' ? 1 : 0),
  );
  if (deep)
    return { kind: 'export-one-level-down', details: { path: deep.target.join('.') }, place: deep.place };
  const nested = facts.keys.find(
    (key) => key.name === facts.wanted.name && key.depth === 0 && !isReplaced(key, facts),
  );
  const only = exports.properties.find(({ type }) => type === 'object');
  if (nested && only)
    return {
      kind: 'export-one-level-down',
      details: { path: `module.exports.${only.name}.${facts.wanted.name}` },
      place: nested.place,
    };
  return undefined;
}

function isReplaced(key: Spot, facts: Facts): boolean {
  const writes = exportWrites(facts);
  const around = writes.find((write) => covers(write, key.place));
  return around !== undefined && around !== writes.at(-1);
}

function placeOfLastWrite(facts: Facts): Place | undefined {
  return exportWrites(facts).at(-1)?.place;
}

function notSet(facts: Facts, writes: readonly WriteFact[], names: readonly string[]): ExportFinding {
  const whole = writes.filter(({ target, depth }) => depth === 0 && target.join('.') === 'module.exports');
  const inFunction = writes.find(({ depth }) => depth > 0);
  const last = whole.at(-1);
  const isReplaced = last && writes.some((write) => write.depth === 0 && write.start < last.start);
  if (isReplaced) return { kind: 'export-replaced-later', details: {}, place: last.place };
  if (names.length > 0)
    return { kind: 'export-lacks-name', details: { names }, ...(writes[0] && { place: writes[0].place }) };
  const nickname = writes.find(({ target }) => target.length === 1);
  if (nickname) return { kind: 'export-nickname', details: { name: 'exports' }, place: nickname.place };
  if (inFunction) return { kind: 'export-in-function', details: {}, place: inFunction.place };
  const maybe = writes.find(({ isConditional, operator }) => isConditional && operator !== 'delete');
  if (maybe) return { kind: 'export-conditional', details: {}, place: maybe.place };
  const [write] = writes;
  return write ? { kind: 'export-absent', details: {}, place: write.place } : untried(facts);
}

function untried(facts: Facts): ExportFinding {
  const { reads, comments } = facts;
  const almost = almostExports(facts);
  if (almost) return almost;
  const compared = reads.find(({ path, isCompared }) => isCompared && path.includes('exports'));
  if (compared) return { kind: 'export-compared', details: {}, place: compared.place };
  const comment = comments.find(({ text }) => /exports\s*[.=]/.test(text));
  if (comment) return { kind: 'export-in-comment', details: {}, place: comment.place };
  const mentioned = reads.find(({ path }) => path.includes('exports'));
  if (mentioned) return { kind: 'export-absent', details: {}, place: mentioned.place };
  return otherWay(facts) ?? { kind: 'export-absent', details: {} };
}

function otherWay({ returns, writes, wanted }: Facts): ExportFinding | undefined {
  const back = returns.find(({ depth }) => depth === 0);
  if (back) return { kind: 'export-absent', details: { instead: 'return' }, place: back.place };
  const global = writes.find(
    ({ depth, target: [object = '', property] }) =>
      depth === 0 && /^(?:globalThis|global)$/.test(object) && property === wanted.name,
  );
  return global && { kind: 'export-absent', details: { instead: 'global' }, place: global.place };
}

/** `module.export = …`, `module = …` */
function almostExports({ writes }: Facts): ExportFinding | undefined {
  for (const { target, depth, place } of writes) {
    const [object = '', property] = target;
    if (depth > 0) continue;
    if (object === 'module' && property === undefined)
      return { kind: 'export-nickname', details: { name: object }, place };
    if (object === 'module' && property !== undefined && isAlmostExports(property))
      return {
        kind: 'export-module-misspelled',
        details: { name: `module.${property}`, meant: 'module.exports' },
        place,
      };
    if (property === undefined && object !== 'exports' && isAlmostExports(object))
      return { kind: 'export-module-misspelled', details: { name: object, meant: 'module.exports' }, place };
  }
  return undefined;
}

function isAlmostExports(name: string): boolean {
  return name === 'default' || closestName(name, ['exports']) !== undefined;
}
