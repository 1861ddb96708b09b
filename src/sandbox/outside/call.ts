import type { Limits } from '../../outside/judging.js';
import type { Answer, Ending, Snapshot } from '../../outside/model-port.js';
import type { Message, WireEnding, WireOutcome } from '../wire.js';
import type { Conversation, Note } from './conversation.js';
import { BadValueError, decodeThrown, type ValueReader } from './decode.js';
import { encode, placesOf } from './encode.js';
import type { Program } from './program.js';
import type { Call } from './running.js';

interface Calling {
  readonly conversation: Conversation;
  readonly program: Program;
  readonly values: ValueReader;
  readonly limits: Limits;
}

export async function makeCalls(calling: Calling, calls: readonly Call[]): Promise<readonly Answer[]> {
  const { conversation, program } = calling;
  const { runMs: limitMs, callMs = limitMs } = calling.limits;
  const { numberOf } = calling.values;
  const own = { places: placesOf(program.database), numberOf };
  const wires = calls.map(({ target, args }) => ({ target, args: args.map((arg) => encode(arg, own)) }));
  const known = new KnownLooks(calls, calling);
  try {
    const reply = await conversation.ask({ type: 'call', limitMs, callMs, calls: wires }, (note) => {
      known.take(note);
      return undefined;
    });
    if (reply.type === 'answered') return known.answers(reply);
    if (reply.type === 'silent') return known.unanswered(reply.ending);
    if (reply.type !== 'ended') return known.unanswered({ type: 'tampered' });
    if (reply.snapshot) known.after = calling.values.snapshots(reply.snapshot, program.place);
    return known.unanswered(endingOf(reply.ending, program));
  } catch (error) {
    if (error instanceof BadValueError) return known.unanswered({ type: 'tampered' });
    throw error;
  }
}

export function endingOf(ending: WireEnding, program: Program): Ending {
  return ending.type === 'threw'
    ? { type: 'threw', error: decodeThrown(ending.error, program.place) }
    : ending;
}

class KnownLooks {
  before: readonly Snapshot[] | undefined;
  after: readonly Snapshot[] | undefined;
  readonly #calls: readonly Call[];
  readonly #program: Program;
  readonly #values: ValueReader;

  constructor(calls: readonly Call[], { program, values }: Pick<Calling, 'program' | 'values'>) {
    this.#calls = calls;
    this.#program = program;
    this.#values = values;
  }

  take(note: Note): void {
    if (!('snapshot' in note)) throw new BadValueError();
    const looks = this.#values.snapshots(note.snapshot, this.#program.place);
    if (note.type === 'before') this.before = looks;
    else this.after = looks;
  }

  unanswered(ending: Ending): readonly Answer[] {
    return this.#calls.map((_, index) => this.#unanswered(ending, index));
  }

  answers({ outcomes, after: look }: Extract<Message, { type: 'answered' }>): readonly Answer[] {
    this.after = this.#values.snapshots(look, this.#program.place); // in the child's order: it updates state
    const results = outcomes.map((outcome) => resultOf(outcome, this.#values));
    if (outcomes.length !== this.#calls.length || !this.before) throw new BadValueError();
    return outcomes.map((outcome, index): Answer => {
      const [before, after, result] = [this.before?.[index], this.after?.[index], results[index]];
      if (outcome.type === 'threw')
        return this.#unanswered(endingOf({ type: 'threw', error: outcome.error }, this.#program), index);
      if (!before || !after || !result) throw new BadValueError();
      const { promised } = outcome;
      return { type: 'returned', promised, result, before, after, later: after, uncaught: after.uncaught };
    });
  }

  #unanswered(ending: Ending, index: number): Answer {
    return { type: 'unanswered', ending, before: this.before?.[index], after: this.after?.[index] };
  }
}

function resultOf(
  outcome: WireOutcome,
  values: ValueReader,
): ReturnType<ValueReader['valueSnapshot']> | undefined {
  return outcome.type === 'returned' ? values.valueSnapshot(outcome.result) : undefined;
}
