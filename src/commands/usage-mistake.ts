import type { Command, CommanderError } from 'commander';
import { didYouMean } from '../errors/did-you-mean.js';
import { UserError } from '../errors/user-error.js';

/** `at`: the command that refused the input. */
export class UsageMistake extends Error {
  override readonly name = 'UsageMistake';
  readonly refusal: CommanderError;
  readonly at: Command;

  constructor(refusal: CommanderError, at: Command) {
    super(refusal.message);
    this.refusal = refusal;
    this.at = at;
  }
}

export function explainUsage({ refusal, at }: UsageMistake): UserError {
  const quoted = /'([\s\S]*)'/.exec(refusal.message)?.[1] ?? '';
  switch (refusal.code) {
    case 'commander.unknownCommand':
      return unknownCommand(at.args[0] ?? quoted, at);
    case 'commander.excessArguments':
      return tooMany(at);
    case 'commander.unknownOption':
      return unknownOption(quoted, at);
    case 'commander.optionMissingArgument':
      return new UserError(
        `A value is missing after ${quoted.split(' ')[0] ?? quoted}.`,
        `Write: ${quoted}. ${seeHelp(at)}`,
      );
    case 'commander.missingArgument':
      return new UserError(
        `\`${nameOf(at)}\` needs <${quoted}>.`,
        `Write: ${pathOf(at)} <${quoted}>. ${seeHelp(at)}`,
      );
    default:
      return new UserError(refusal.message.replace(/^error: /, ''), seeHelp(at));
  }
}

function unknownCommand(word: string, at: Command): UserError {
  const names = at.commands.map((one) => one.name());
  const where = at.parent ? `\`${nameOf(at)}\` has` : 'There is';
  return new UserError(
    `${where} no command ${named(word)}.${didYouMean(word, names)}`,
    `The commands are: ${names.join(', ')}. ${seeHelp(at)}`,
  );
}

function tooMany(at: Command): UserError {
  const taken = at.registeredArguments.length;
  if (taken === 0 && at.commands.length > 0) return unknownCommand(at.args[0] ?? '', at);
  const extra = at.args.slice(taken).map(named).join(' ');
  const limit = taken === 0 ? 'only options' : `only one <${at.registeredArguments[0]?.name() ?? ''}>`;
  return new UserError(
    `\`${nameOf(at)}\` accepts ${limit}, not ${extra}.`,
    `${taken === 0 ? '' : 'A name with spaces needs quotes. '}${seeHelp(at)}`,
  );
}

function unknownOption(flag: string, at: Command): UserError {
  const known = at.createHelp().visibleOptions(at);
  const flags = flag.startsWith('--') ? known.flatMap(({ long }) => long ?? []) : [];
  const where = at.parent ? `\`${nameOf(at)}\` has` : 'There is';
  return new UserError(`${where} no option ${named(flag)}.${didYouMean(flag, flags)}`, seeHelp(at));
}

function named(word: string): string {
  return word === '' ? '"" (empty)' : word;
}

/** `db prune`: without the program. */
function nameOf(at: Command): string {
  return at.parent?.parent ? `${nameOf(at.parent)} ${at.name()}` : at.name();
}

/** `npx oauth-lessons db prune` */
function pathOf(at: Command): string {
  return at.parent ? `${pathOf(at.parent)} ${at.name()}` : at.name();
}

function seeHelp(at: Command): string {
  return `\`${pathOf(at)} --help\` says more.`;
}
