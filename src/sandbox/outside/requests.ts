import type { AppRequest, Listening, ModelCall, Responded, SeenUse } from '../../outside/app-port.js';
import type { Ending } from '../../outside/model-port.js';
import type { Limits } from '../../outside/judging.js';
import type { ModelReply, Wire, WireModelCall } from '../wire.js';
import type { Conversation } from './conversation.js';
import { BadValueError, decodeThrown, decodeValue } from './decode.js';
import { encode } from './encode.js';
import type { Program } from './program.js';

interface Requesting {
  readonly conversation: Conversation;
  readonly program: Program;
  readonly limits: Limits;
}

/** The requests overlap. @throws Error only for a fault of the tool */
export async function makeRequests(
  { conversation, program, limits }: Requesting,
  requests: readonly AppRequest[],
  { answerModel, onModelCall, onOver }: Listening,
): Promise<Responded> {
  const { runMs: limitMs, callMs = limitMs } = limits;
  const uses: SeenUse[] = [];
  const unread = (ending: Ending): Responded => ({ ending, responses: [], uses, uncaught: [] });
  const wires = requests.map(({ id, bytes }) => ({ id, bytes: bytes.toString('latin1') }));
  try {
    const reply = await conversation.ask({ type: 'requests', limitMs, callMs, requests: wires }, (note) => {
      if (note.type === 'library') uses.push({ ...note.use, request: note.request });
      if (note.type === 'over') onOver(note.request);
      if (note.type === 'called') onModelCall?.(callIn(note));
      return note.type === 'asked' ? replyTo(note, answerModel) : undefined;
    });
    if (reply.type === 'silent') return unread(reply.ending);
    if (reply.type === 'ended' && reply.ending.type === 'exited') return unread(reply.ending);
    if (reply.type !== 'responded') return unread({ type: 'tampered' });
    const responses = reply.responses.map((one) => ({
      ...one,
      bytes: Buffer.from(one.bytes, 'latin1'),
      lateWrites: one.lateWrites.map((frames) => frames.map(program.place)),
    }));
    return { responses, uses, uncaught: reply.uncaught.map((one) => decodeThrown(one, program.place)) };
  } catch (error) {
    if (error instanceof BadValueError) return unread({ type: 'tampered' });
    throw error;
  }
}

interface AskedNote {
  readonly request: number;
  readonly name: string;
  readonly args: readonly Wire[];
}

function callIn({ request, name, args, result, error }: WireModelCall): ModelCall {
  const outcome = error === undefined ? { result: decodeValue(result) } : { error };
  return { request, name, args: args.map(decodeValue), ...outcome };
}

function replyTo({ request, name, args }: AskedNote, answerModel: Listening['answerModel']): ModelReply {
  const { type, value, afterMs } = answerModel({ request, name, args: args.map(decodeValue) });
  return { type, value: encode(value), afterMs };
}
