import type { Context } from '../outside/context.js';
import { basename } from 'node:path';
import { traceTarget, type Target } from '../check/check-target.js';
import { maskExchanges } from '../referee/mask-secrets.js';
import type { Exchange } from '../referee/exchange.js';
import { paragraph } from '../style/paragraph.js';
import { showWork } from '../terminal/waiting/show-work.js';
import { exchangeRows } from '../terminal/views/exchange.js';
import { allLessons, print, printJson, styleOf, type Command } from './context.js';
import { findTargets } from '../check/find-targets.js';

export interface TraceInput {
  readonly paths: readonly string[];
  readonly lesson?: string;
  readonly data?: string;
  readonly db?: string;
  readonly root?: string;
  readonly json?: boolean;
  readonly showSecrets?: boolean;
}

/** Whole token requests through the learner's function: what was asked, each call of the model, the response, the record. Saves nothing. */
export const trace: Command<TraceInput> = async (input, context) => {
  const lessons = allLessons(context);
  const { data, db, root } = input;
  const wanted = { cwd: context.io.cwd, lessons, lessonId: input.lesson, data, db, root };
  const [target] = await findTargets(input.paths, wanted);
  if (!target) return 1;
  const { exchanges, steps } = await showWork(context.io, `Running ${target.shown}`, () =>
    traceTarget(target, context),
  );
  const shown = input.showSecrets ? exchanges : maskExchanges(exchanges);
  if (input.json) printJson(context, { lesson: target.lesson.id, grants: shown.map(asData) });
  else if (shown.length > 0) print(context, exchangeRows(shown, databaseOf(target), styleOf(context)));
  else
    print(
      context,
      notYet(
        steps.filter(({ status }) => status !== 'passed').map(({ title }) => title),
        context,
      ),
    );
  return exchanges.length > 0 && exchanges.every(({ status }) => status === 'granted') ? 0 : 1;
};

function databaseOf({ databaseFile }: Target): string | undefined {
  return databaseFile === undefined ? undefined : basename(databaseFile);
}

function asData({ grant, status, request, calls, response }: Exchange): object {
  return {
    grant,
    status,
    request,
    calls: calls.map((call) => ({
      function: call.function,
      arguments: call.arguments,
      ...(call.error ? { error: call.error } : { result: call.result ?? null }),
      records: call.records,
    })),
    response,
  };
}

function notYet(titles: readonly string[], context: Context): string[] {
  return paragraph(
    `There is no whole request to show yet: ${titles.length === 1 ? 'one step does' : `${String(titles.length)} steps do`} not pass (${titles.join(', ')}). \`oauth-lessons check\` says why.`,
    styleOf(context),
  );
}
