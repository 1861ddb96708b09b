import type { Context } from '../outside/context.js';
import { resolve } from 'node:path';
import { readDatabase } from '../database/database.js';
import { resetDatabase } from '../database/files.js';
import { pruneTokens } from '../database/tokens.js';
import { maskSecrets } from '../referee/mask-secrets.js';
import { paragraph } from '../style/paragraph.js';
import { databaseRows } from '../terminal/views/tables.js';
import { print, printJson, styleOf, type Command } from './context.js';
import { printablePath } from '../workspace/shown-path.js';
import { workspaceFrom } from '../workspace/workspace.js';

export interface DbInput {
  readonly data?: string;
  readonly json?: boolean;
  readonly showSecrets?: boolean;
}

export const showDatabase: Command<DbInput> = async (input, context) => {
  const path = databaseFile(input, context);
  const data = await readDatabase(path);
  const { clients, users, tokens } = input.showSecrets ? data : maskSecrets(data);
  if (input.json) printJson(context, { path, clients, users, tokens });
  else
    print(
      context,
      databaseRows({ clients, users, tokens }, { style: styleOf(context), now: context.io.now() }),
    );
  return 0;
};

export const databasePath: Command<DbInput> = (input, context) => {
  print(context, [databaseFile(input, context)]);
  return 0;
};

export const pruneDatabase: Command<DbInput> = async (input, context) => {
  const path = databaseFile(input, context);
  const count = await pruneTokens(path, context.io.now());
  const what = count === 1 ? '1 expired token was' : `${String(count)} expired tokens were`;
  print(
    context,
    paragraph(`${what} removed from \`${printablePath(path, context.io.cwd)}\`.`, styleOf(context)),
  );
  return 0;
};

export const freshDatabase: Command<DbInput> = async (input, context) => {
  const { io, installation } = context;
  const path = databaseFile(input, context);
  const kept = await resetDatabase(path, installation.database, io.now());
  const where = kept === undefined ? '' : ` The old one is now \`${printablePath(kept, io.cwd)}\`.`;
  print(context, paragraph(`\`${printablePath(path, io.cwd)}\` is fresh.${where}`, styleOf(context)));
  return 0;
};

function databaseFile({ data }: DbInput, { io }: Context): string {
  return data === undefined
    ? workspaceFrom(io.cwd, 'name a database with `--data`').databaseFile
    : resolve(io.cwd, data);
}
