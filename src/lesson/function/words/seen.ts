import { inWords, quoted, type Evidence } from '#lesson';

export function seenDeclare({ facts: { wanted }, run }: Evidence): string | undefined {
  const times = run?.probes.length ?? 0;
  if (times === 0) return undefined;
  const call = quoted(`${wanted.name}(${wanted.parameters.join(', ')})`);
  return `The server called ${call} ${times === 1 ? 'once' : `${String(times)} times`}.`;
}

export function seenExport({ facts, run, exchanges }: Evidence, file: string): string | undefined {
  if (!run) return undefined;
  const names = run.exports.properties.map(({ name }) => quoted(name));
  const load = facts.format === 'module' ? 'import' : 'require';
  const held = `${quoted(`${load}('./${file}')`)} holds ${inWords(names)}`;
  const granted = exchanges.filter(({ status }) => status === 'granted');
  if (granted.length === 0) return `${held}.`;
  const tokens = granted.length === 1 ? '1 token' : `${String(granted.length)} tokens`;
  const isUsed = granted.every(({ grant }) => grant === undefined);
  return `${held}; the server ${isUsed ? 'accepted' : 'issued'} ${tokens} with it.`;
}
