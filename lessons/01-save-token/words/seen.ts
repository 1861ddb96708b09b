import { inWords, quoted, shown, type Evidence } from '#lesson';
import { carriersOf } from '../evidence/carriers.js';
import type { Part } from '../evidence/part.js';
import { subject } from '../subject.js';

export function seenDeclare({ run }: Evidence): string | undefined {
  const times = run?.probes.length ?? 0;
  if (times === 0) return undefined;
  const call = quoted(`${subject.name}(${subject.parameters.join(', ')})`);
  return `The server called ${call} ${times === 1 ? 'once' : `${String(times)} times`}.`;
}

export function seenPart(part: Part): (evidence: Evidence) => string | undefined {
  return ({ run }) => {
    const [probe] = run?.probes ?? [];
    const value = probe && carriersOf(probe).find((carrier) => carrier[part.name] !== undefined)?.[part.name];
    if (value === undefined) return undefined;
    return `${quoted(`token.${part.name}`)} held ${quoted(shown(value))}, the ${part.source} of the ${part.name}.`;
  };
}

export function seenSave({ run }: Evidence): string | undefined {
  const [probe] = run?.probes ?? [];
  const { answer } = probe ?? {};
  if (answer?.type !== 'returned') return undefined;
  const [before, after] = [answer.before, answer.after].map(({ lists }) => lists.tokens?.length);
  if (before === undefined || after === undefined) return undefined;
  return `${quoted('db.tokens')} went from ${String(before)} to ${String(after)} records, and the server got the token back.`;
}

export function seenExport({ facts, run, exchanges }: Evidence, file: string): string | undefined {
  if (!run) return undefined;
  const names = run.exports.properties.map(({ name }) => quoted(name));
  const load = facts.format === 'module' ? 'import' : 'require';
  const held = `${quoted(`${load}('./${file}')`)} holds ${inWords(names)}`;
  const granted = exchanges.filter(({ status }) => status === 'granted').length;
  return granted === 0 ? `${held}.` : `${held}; the server issued ${String(granted)} tokens with it.`;
}
