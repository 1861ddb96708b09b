import type { Answer, Look, Seen } from '../outside/model-port.js';
import type { Conversation, NextReply } from './conversation.js';
import { decode, decodeSeen, decodeThrown, type LookReader } from './decode.js';
import { encode, placesOf } from './encode.js';
import { endingOf } from './ending-of.js';
import type { Program } from './program.js';
import type { Module } from './running.js';
import type { CallQuestion, Message, WireSeen } from './wire.js';

interface Calling {
  readonly conversation: Conversation;
  readonly program: Program;
  readonly looks: LookReader;
  /** For the learner's code in one call, in ms. */
  readonly limit: number;
  readonly ends: Program['ends'];
  /** Whether what a call has done so far is told on the way. */
  readonly notes: boolean;
}

/** Calls functions of a module, one after the other; several may be asked for at once. */
export function callIn(calling: Calling): Module['call'] {
  const { conversation, program, limit, ends, notes } = calling;
  const places = placesOf(program.database);
  return (target, args, lastLook = 'a tick later') => {
    const wires = args.map((arg) => encode(arg, places));
    const question: CallQuestion = { target, args: wires, lastLook, notes, limit, ends };
    return conversation.ask(question, limit, (reply) => listen(calling, args, reply));
  };
}

async function listen(
  { program, looks }: Calling,
  args: readonly unknown[],
  next: NextReply,
): Promise<Answer> {
  const lists = looks.last();
  const known: { before?: Look; after?: Look } = {};
  /** Where no note was told, no list has changed since the last look. */
  const before = (told?: readonly WireSeen[]): Look =>
    known.before ?? { args: told?.map(decodeSeen) ?? args.map(asSent), lists };
  for (;;) {
    const reply = await next();
    if ('silence' in reply) return { how: 'unanswered', ending: reply.silence, ...known, before: before() };
    const { message } = reply;
    if (message.is === 'before' || message.is === 'after') known[message.is] = looks.read(message.look);
    else if (message.is === 'answered') return answered(message, before(message.before), { program, looks });
    else if (message.is !== 'ended')
      return { how: 'unanswered', ending: { how: 'tampered' }, ...known, before: before() };
    else {
      const ending = endingOf(message.ending, program);
      if (message.look) known.after = looks.read(message.look);
      return { how: 'unanswered', ending, ...known, before: before(message.before) };
    }
  }
}

/** A value as it arrives in the child. */
function asSent(arg: unknown): Seen {
  return { value: decode(encode(arg)) };
}

function answered(
  message: Extract<Message, { is: 'answered' }>,
  before: Look,
  { program, looks }: Pick<Calling, 'program' | 'looks'>,
): Answer {
  const { promised, result, strays } = message;
  const after = looks.read(message.after);
  return {
    how: 'returned',
    promised,
    result: decodeSeen(result),
    before,
    after,
    later: message.later ? looks.read(message.later) : after,
    strays: strays.map((stray) => decodeThrown(stray, program.place)),
  };
}
