import type { Context } from '../../outside/context.js';
import { timeStarts } from '../../sandbox/outside/time-starts.js';
import { fine, type DoctorCheck } from './look.js';

/** Each check starts Node. `bin/` refuses versions that are too old. */
export async function checkNode({ judging, io }: Context): Promise<DoctorCheck[]> {
  return [fine('Node.js', process.versions.node), startCheck(await timeStarts(judging.node, io.env), io.env)];
}

/** In ms. A bare start takes 30 to 60 on most machines. */
const slowMs = 250;
const noticeableMs = 30;

/** These slow down every start of Node. */
const variables = ['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS', 'NODE_V8_COVERAGE'];

function startCheck(
  { bareMs, usualMs }: { bareMs: number; usualMs: number },
  env: Context['io']['env'],
): DoctorCheck {
  const name = 'Starting Node';
  const set = variables.filter((variable) => env[variable]);
  if (set.length > 0 && usualMs > bareMs + noticeableMs) {
    return fine(
      name,
      `${inMs(usualMs)}, or ${inMs(bareMs)} without ${set.join(' and ')}`,
      `Each start of Node reads ${set.join(' and ')}. Unset it: the lessons do not need it.`,
    );
  }
  const advice =
    bareMs > slowMs
      ? 'That is slow, and each check starts Node. Antivirus software may scan every program that starts: exclude the folder of Node. Or Node may be on a network disk.'
      : '';
  return fine(name, inMs(bareMs), advice);
}

function inMs(ms: number): string {
  return `${String(Math.round(ms))} ms`;
}
