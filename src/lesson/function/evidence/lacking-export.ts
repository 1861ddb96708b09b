import { closestName, type Ending, type Evidence } from '#lesson';

export interface LackingExport {
  readonly name: string;
  readonly path: string;
  readonly exported: readonly string[];
  readonly meant?: string;
}

/** `const { addToken } = require('./helper');`, `helper.addToken(token)` */
export function lackingExport(
  ending: Ending,
  { facts, otherExports = {} }: Pick<Evidence, 'facts' | 'otherExports'>,
): LackingExport | undefined {
  const called =
    ending.type === 'threw'
      ? /^(?:\(.*, )?([\w$.]+?)\)? is not a function$/.exec(ending.error.message)
      : null;
  const [root = '', member] = called?.[1]?.split('.') ?? [];
  for (const { names, isPattern, start, end } of facts.declarations) {
    if (!names.includes(root) || isPattern !== (member === undefined)) continue;
    const load = facts.calls.find(
      (call) => call.callee.join('.') === 'require' && call.start >= start && call.end <= end,
    );
    const path = load?.arguments[0]?.text ?? '';
    const exported = otherExports[path];
    const name = member ?? root;
    if (!exported || exported.includes(name)) continue;
    const meant = closestName(name, exported);
    return { name, path, exported, ...(meant !== undefined && { meant }) };
  }
  return undefined;
}
