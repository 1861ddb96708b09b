import { dirname, isAbsolute, resolve } from 'node:path';
import type { Subject } from '../lesson/subject.js';
import { givenFunctions } from '../referee/app/given-model.js';
import type { World } from '../referee/world.js';
import type { Prepare } from '../sandbox/outside/load-module.js';
import type { Program } from '../sandbox/outside/program.js';
import type { Facts } from '../source/facts.js';
import { instrument } from '../source/instrument.js';
import type { ReadContext } from './submission.js';

export function programIn(
  world: Pick<World, 'clients' | 'users' | 'tokens'>,
  { facts, submission, subject, judging }: ReadContext<Subject>,
): Prepare {
  const { file, database = './db.js', root } = submission;
  const { binding } = facts;
  const beside = (path: string): string => resolve(dirname(file), path);
  const name = 'name' in binding && !isOutOfReach(facts) ? binding.name : undefined;
  return (leftOut) => {
    const marker = `mark_${judging.random(8)}`;
    const { script, place } = instrument(facts.code, { facts, leftOut, marker, binding: name });
    return {
      file,
      script,
      ...importsOf(facts, leftOut),
      marker,
      place,
      database: recordsOf(world),
      databaseModules: [isPath(database) ? beside(database) : database],
      ...(subject.type !== 'function' && {
        app: { modelModule: beside('./model.js'), functions: givenFunctions },
      }),
      modules: { allowed: subject.modules, packagesGetMore: root !== undefined },
    };
  };
}

export function recordsOf({
  clients,
  users,
  tokens,
}: Pick<World, 'clients' | 'users' | 'tokens'>): Program['database'] {
  return { clients, users, tokens };
}

/** A name that is not declared at the top level cannot be read by the marks. */
function isOutOfReach({ binding }: Facts): boolean {
  return binding.type === 'elsewhere' && binding.where !== 'other-name';
}

function isPath(module: string): boolean {
  return isAbsolute(module) || /^\.{1,2}(?:[/\\]|$)/.test(module);
}

function importsOf(
  { format, statements, imports }: Facts,
  leftOut: readonly number[],
): Pick<Program, 'imports'> {
  if (format !== 'module') return {};
  const loading = statements.flatMap(({ loads: from, start }, statement) => {
    if (from === undefined || leftOut.includes(statement)) return [];
    const names = imports.find((one) => one.start === start)?.names.map(({ imported }) => imported) ?? [];
    return [{ statement, from, names }];
  });
  return { imports: loading };
}
