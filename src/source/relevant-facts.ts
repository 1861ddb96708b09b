import { judgedFunction, type Facts, type Spot, type StatementFact, type WriteFact } from './facts.js';
import { covers, namesUsedIn, type Region } from './names-used.js';
import { outsideBody } from './outside-body.js';

/**
 * The facts about the wanted function, about the code that it uses, and about what the file loads. Other code may look
 * alike, but says nothing about the function.
 */
export function relevantFacts(facts: Facts): Facts {
  const regions = regionsOf(facts);
  if (!regions) return facts;
  const isIn = (spot: Spot): boolean => regions.some((region) => covers(region, spot));
  return {
    ...facts,
    writes: facts.writes.filter((one) => isIn(one) || loads(one, facts)),
    declarations: facts.declarations.filter((one) => one.depth === 0 || isIn(one)),
    keys: facts.keys.filter(isIn),
    calls: facts.calls.filter(
      (call) => isIn(call) || (call.depth === 0 && /^(?:require|import)$/.test(call.callee.join('.'))),
    ),
    reads: facts.reads.filter(isIn),
    returns: facts.returns.filter(isIn),
    operations: facts.operations.filter(isIn),
    loops: facts.loops.filter(isIn),
    throws: facts.throws.filter(isIn),
    catches: facts.catches.filter(({ handler }) => isIn(handler)),
    labels: facts.labels.filter(isIn),
    comments: facts.comments.filter(isIn),
  };
}

/** `db = require('./db.js')` at the top level, without a declaration. */
function loads(write: WriteFact, { calls }: Facts): boolean {
  return (
    write.depth === 0 && calls.some((call) => call.callee.join('.') === 'require' && covers(write, call))
  );
}

function regionsOf(facts: Facts): Region[] | undefined {
  const own = judgedFunction(facts.binding);
  if (!own) return undefined;
  const { start, end } = own;
  const regions: Region[] = [{ start, end }, ...outsideBody(facts)];
  const known = new Set<string>();
  // The array grows during the loop: each name leads to more names.
  for (const region of regions) {
    regions.push(...methodsCalledIn(region, regions, facts));
    for (const name of namesUsedIn(region, facts))
      if (!known.has(name)) {
        known.add(name);
        regions.push(...regionsNamed(name, facts));
      }
  }
  return regions;
}

/** `this.add(token)`, `module.exports.add(token)` */
function methodsCalledIn(region: Region, known: readonly Region[], { calls, methods }: Facts): Region[] {
  const called = calls
    .filter((call) => covers(region, call) && /^(?:this|module|exports)$/.test(call.callee[0] ?? ''))
    .map(({ callee }) => callee.at(-1));
  return methods.filter((method) => called.includes(method.name) && !known.includes(method));
}

function declares(statement: StatementFact, name: string): boolean {
  return statement.declares.includes(name);
}

/** Top-level declarations and changes of a name. */
function regionsNamed(name: string, { binding, statements, writes }: Facts): Region[] {
  if (name === 'module' || name === 'exports' || name === 'this') return [];
  const own = judgedFunction(binding);
  // The object or class around a judged method contains other functions too.
  const declared = statements.filter(
    (statement) => declares(statement, name) && !(own && covers(statement, own) && 'function' in binding),
  );
  const changed = writes.filter(({ depth, target }) => depth === 0 && target[0] === name);
  return [...declared, ...changed];
}
