import type { Answer, Lists, Look, Unanswered } from '../outside/model-port.js';
import type { Conversation, NextReply } from './conversation.js';
import { decode, decodeSeen, decodeThrown, type LookReader } from './decode.js';
import { encode, placesOf } from './encode.js';
import { endingOf } from './ending-of.js';
import type { Program } from './program.js';
import type { Module } from './running.js';
import type { CallQuestion, Message } from './wire.js';

interface Calling {
  readonly conversation: Conversation;
  readonly program: Program;
  readonly looks: LookReader;
  /** For the learner's code in one call, in ms. */
  readonly limit: number;
  /** Whether what a call has done so far is told on the way. */
  readonly notes: boolean;
}

/** Calls functions of a module, one after the other; several may be asked for at once. */
export function callIn(calling: Calling): Module['call'] {
  const { conversation, program, limit, notes } = calling;
  const places = placesOf(program.database);
  return (target, args, lastLook = 'a tick later') => {
    const wires = args.map((arg) => encode(arg, places));
    const question: CallQuestion = { target, args: wires, lastLook, notes, limit };
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
  for (;;) {
    const reply = await next();
    if ('silence' in reply) return unanswered(reply.silence, known, asAsked(args, lists));
    const { message } = reply;
    if (message.is === 'before' || message.is === 'after') known[message.is] = looks.read(message.look);
    else if (message.is === 'answered') return answered(message, { program, looks, args, lists, ...known });
    else if (message.is !== 'ended') return unanswered({ how: 'tampered' }, known, asAsked(args, lists));
    else {
      if (message.look) known.after = looks.read(message.look);
      return unanswered(endingOf(message.ending, program), known, asAsked(args, lists, known.after));
    }
  }
}

/** Where no note was told, nothing has changed since the last look, and the arguments are those that were sent. */
function asAsked(args: readonly unknown[], lists: Lists, after?: Look): Look {
  return {
    args: args.map((arg, index) => ({ value: decode(encode(arg)), id: after?.args[index]?.id })),
    lists,
  };
}

function unanswered(
  ending: Unanswered['ending'],
  { before, after }: Pick<Unanswered, 'before' | 'after'>,
  asked: Look,
): Unanswered {
  return { how: 'unanswered', ending, before: before ?? asked, ...(after && { after }) };
}

interface Reading {
  readonly program: Program;
  readonly looks: LookReader;
  readonly args: readonly unknown[];
  /** As they were before the call. */
  readonly lists: Lists;
  readonly before?: Look;
}

function answered(
  message: Extract<Message, { is: 'answered' }>,
  { program, looks, args, lists, before }: Reading,
): Answer {
  const { promised, result, strays } = message;
  const after = looks.read(message.after);
  return {
    how: 'returned',
    promised,
    result: decodeSeen(result),
    before: before ?? asAsked(args, lists, after),
    after,
    later: message.later ? looks.read(message.later) : after,
    strays: strays.map((stray) => decodeThrown(stray, program.place)),
  };
}
