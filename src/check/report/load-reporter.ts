import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Context } from '../../outside/context.js';
import { ownReporter } from '../../reporters/own.js';
import type { CreateReporter } from '../../reporters/reporter.js';
import { reporters } from '../../reporters/reporters.js';
import { UserError } from '../../errors/user-error.js';
import { didYouMean } from '../../errors/did-you-mean.js';
import { isPath } from './choose-reporters.js';

/**
 * A reporter by its name, or one of the learner's or teacher's own by its file.
 * @throws UserError where there is none, or where the file is no reporter.
 */
export async function loadReporter(reporter: string, context: Context): Promise<CreateReporter> {
  if (isPath(reporter)) return ownReporter(await importReporter(reporter, context), reporter);
  const load = Object.hasOwn(reporters, reporter) ? reporters[reporter] : undefined;
  if (load) return load();
  const names = Object.keys(reporters);
  throw new UserError(
    `There is no reporter named ${reporter}.${didYouMean(reporter, names)}`,
    `The reporters are: ${names.join(', ')}, and files of your own, such as ./mine.js.`,
  );
}

async function importReporter(reporter: string, { io, importFile }: Context): Promise<unknown> {
  const file = resolve(io.cwd, reporter);
  if (!existsSync(file))
    throw new UserError(
      `There is no reporter file ${reporter}.`,
      'Look at the path: it starts from the current folder.',
    );
  try {
    return await importFile(pathToFileURL(file).href);
  } catch (error) {
    throw new UserError(
      `The reporter ${reporter} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`,
      `\`node ${reporter}\` shows where. An ES module is best named .mjs, CommonJS .cjs.`,
      { cause: error },
    );
  }
}
