import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Context } from '../../outside/context.js';
import { customReporter } from '../../reporters/custom.js';
import type { CreateReporter } from '../../reporters/reporter.js';
import { isReporterName, reporterNames, reporters } from '../../reporters/reporters.js';
import { UserError } from '../../errors/user-error.js';
import { didYouMean } from '../../errors/did-you-mean.js';
import { isPath, type Choice } from './choose-reporters.js';
import type { Chosen } from './outputs.js';

/** @throws UserError if there is no such reporter, or the file does not export one */
export async function loadChosen(choices: readonly Choice[], context: Context): Promise<Chosen[]> {
  return Promise.all(
    choices.map(async (choice) => ({ ...choice, create: await loadReporter(choice.reporter, context) })),
  );
}

async function loadReporter(reporter: string, context: Context): Promise<CreateReporter> {
  if (isPath(reporter)) return customReporter(await importReporter(reporter, context), reporter);
  if (isReporterName(reporter)) return reporters[reporter].load();
  throw new UserError(
    `There is no reporter named ${reporter}.${didYouMean(reporter, reporterNames)}`,
    `The reporters are: ${reporterNames.join(', ')}, and your own files, such as ./mine.js.`,
  );
}

async function importReporter(reporter: string, { io, importFile }: Context): Promise<unknown> {
  const file = resolve(io.cwd, reporter);
  if (!existsSync(file))
    throw new UserError(
      `There is no reporter file ${reporter}.`,
      'Check the path: it starts at the current folder.',
    );
  try {
    return await importFile(pathToFileURL(file).href);
  } catch (error) {
    throw new UserError(
      `The reporter ${reporter} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`,
      `Run \`node ${reporter}\` to see where. Name an ES module .mjs and a CommonJS module .cjs.`,
      { cause: error },
    );
  }
}
