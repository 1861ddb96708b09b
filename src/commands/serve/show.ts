import { basename } from 'node:path';
import { explainSystemError } from '../../errors/system-error.js';
import { messageOf } from '../../errors/user-error.js';
import type { Happened } from '../../serve/app.js';
import { paragraph } from '../../style/paragraph.js';
import {
  endedRows,
  printedRows,
  savedRows,
  servedRows,
  uncaughtRows,
  unopenedRows,
  type ServedOptions,
} from '../../terminal/views/served-rows.js';
import { printablePath } from '../../workspace/shown-path.js';
import { readText } from '../../workspace/submission.js';
import type { CommandContext } from '../context.js';

export interface Showing extends ServedOptions {
  /** Of the app. */
  readonly file: string;
  readonly databaseFile: string;
}

/** What happened to the server, for a person. */
export function rowsOf(happened: Happened, showing: Showing, context: CommandContext): string[] {
  const { style, file, databaseFile } = showing;
  const shown = printablePath(file, context.io.cwd);
  switch (happened.type) {
    case 'loaded':
      return [style.quiet(`${style.marks.passed} ${shown} is running`)];
    case 'unopened':
      return unopenedRows(happened.findings, readText(file), shown, style);
    case 'answered':
      return servedRows(happened, showing);
    case 'uncaught':
      return uncaughtRows(happened.error, shown, style);
    case 'ended':
      return endedRows(happened.ending, style);
    case 'printed':
      return printedRows(happened.text, style);
    case 'saved':
      return savedRows(happened.changes, basename(databaseFile), style);
    case 'trouble':
      return troubleRows(happened.error, showing, context);
  }
}

/** The database may be broken at the moment. */
function troubleRows(error: unknown, { style }: Showing, { commandLine }: CommandContext): string[] {
  const { message, advice } = messageOf(explainSystemError(error), commandLine);
  return [
    ...paragraph(`${style.marks.failed} ${message}`, style).map(style.bad),
    ...paragraph(`${style.marks.next} ${advice}`, style),
  ];
}
