import type { Answer, Look, Unanswered } from '../outside/model-port.js';
import type { Conversation, NextReply } from './conversation.js';
import { decodeSeen, decodeThrown, type LookReader } from './decode.js';
import { encode, placesOf } from './encode.js';
import { endingOf } from './ending-of.js';
import type { Program } from './program.js';
import type { Running } from './running.js';
import type { Message } from './wire.js';

interface Calling {
  readonly conversation: Conversation;
  readonly program: Program;
  readonly readLook: LookReader;
  /** For the learner's code in one call, in ms. */
  readonly limit: number;
}

/** Calls functions of a module, one after the other; several may be asked for at once. */
export function callIn(calling: Calling): Running['call'] {
  const { conversation, program, readLook, limit } = calling;
  const places = placesOf(program.database);
  return (target, args, lastLook = 'a tick later') => {
    const question = { target, args: args.map((arg) => encode(arg, places)), lastLook, limit };
    return conversation.ask(question, limit, (reply) => listen(program, reply, readLook));
  };
}

async function listen(program: Program, next: NextReply, readLook: LookReader): Promise<Answer> {
  const known: { before?: Look; after?: Look } = {};
  for (;;) {
    const reply = await next();
    if ('silence' in reply) return unanswered(reply.silence, known);
    const { message } = reply;
    if (message.is === 'before' || message.is === 'after') known[message.is] = readLook(message.look);
    else if (message.is === 'answered') return answered(message, { program, readLook, known });
    else if (message.is !== 'ended') return unanswered({ how: 'tampered' }, known);
    else
      return unanswered(
        endingOf(message.ending, program),
        message.look ? { ...known, after: readLook(message.look) } : known,
      );
  }
}

function unanswered(ending: Unanswered['ending'], known: Pick<Unanswered, 'before' | 'after'>): Unanswered {
  return { how: 'unanswered', ending, ...known };
}

interface Reading {
  readonly program: Program;
  readonly readLook: LookReader;
  readonly known: { readonly before?: Look };
}

function answered(
  message: Extract<Message, { is: 'answered' }>,
  { program, readLook, known }: Reading,
): Answer {
  const { promised, result, strays } = message;
  const after = readLook(message.after);
  return {
    how: 'returned',
    promised,
    result: decodeSeen(result),
    before: known.before ?? after,
    after,
    later: message.later ? readLook(message.later) : after,
    strays: strays.map((stray) => decodeThrown(stray, program.place)),
  };
}
