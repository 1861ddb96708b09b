import { paragraph } from '../style/paragraph.js';
import { showWork } from '../terminal/waiting/show-work.js';
import { print, printJson, styleOf, type Command } from './context.js';
import { checkFolder } from './doctor/folder.js';
import type { Context } from '../outside/context.js';
import type { DoctorCheck } from './doctor/look.js';
import { checkNode } from './doctor/node.js';
import { checkSandbox } from './doctor/sandbox.js';
import { checkTerminal } from './doctor/terminal.js';

export interface DoctorInput {
  readonly json?: boolean;
}

/** The exit code is 2 if something does not work. */
export const doctor: Command<DoctorInput> = async ({ json }, context) => {
  const checks = await showWork(context.io, 'Checking this machine', async (say) => {
    const node = await checkNode(context);
    say('Testing the folder');
    const folder = await checkFolder(context);
    say('Testing the guards of the sandbox');
    return [...node, ...checkTerminal(context), ...folder, ...(await checkSandbox(context))];
  });
  const ok = checks.every((check) => check.ok);
  if (json) printJson(context, { ok, checks });
  else print(context, rowsFor(checks, ok, context));
  return ok ? 0 : 2;
};

function rowsFor(checks: readonly DoctorCheck[], ok: boolean, context: Context): string[] {
  const style = styleOf(context);
  const { good, bad, quiet, marks } = style;
  return [
    ...checks.flatMap((check) => [
      ...paragraph(
        `${check.ok ? good(marks.passed) : bad(marks.failed)} ${check.name}: ${check.found}`,
        style,
      ),
      ...(check.advice === '' ? [] : paragraph(`${marks.next} ${check.advice}`, style, '    ').map(quiet)),
    ]),
    '',
    ok
      ? good('Everything works on this machine.')
      : bad(`Something does not work: see the lines with ${marks.failed} above.`),
  ];
}
