import { EventEmitter } from 'node:events';
import { emitKeypressEvents, type Interface } from 'node:readline';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { isText, type Key } from '../editor/key.js';
import { createSplitter, type Mouse } from './split-input.js';

/** One key, a text that came at once, or the mouse. */
export type Input = { readonly key: Key } | { readonly pasted: string } | { readonly mouse: Mouse };

/**
 * Passes on what is typed, one chunk at a time. A paste has the terminal's marks around it. A terminal without marks
 * sends many keys in one chunk. Returns the function that ends it.
 */
export function readKeys(stdin: Readable, onInputs: (inputs: readonly Input[]) => void): () => void {
  const collector = collectKeys(onInputs);
  const decoder = new StringDecoder('utf8');
  const split = createSplitter();
  const keyboard = decodedKeys(collector.listen);
  const onData = (chunk: Buffer): void => {
    for (const piece of split(decoder.write(chunk))) {
      if ('text' in piece) keyboard(piece.text);
      else {
        collector.flush(); // in the order in which they were pressed
        onInputs([piece]);
      }
    }
  };
  stdin.on('data', onData);
  return () => {
    stdin.off('data', onData);
    collector.end();
  };
}

interface Collector {
  readonly listen: (text: string | undefined, key: Key) => void;
  readonly flush: () => void;
  readonly end: () => void;
}

function collectKeys(onInputs: (inputs: readonly Input[]) => void): Collector {
  const keys: Key[] = [];
  let pasted: string | undefined;
  let giveUp: NodeJS.Timeout | undefined;
  /** Passes on a paste whose end has not come, so that its text is not lost. */
  const endPaste = (then: readonly Input[]): void => {
    clearTimeout(giveUp);
    const text = pasted;
    pasted = undefined;
    if (text !== undefined) onInputs([{ pasted: text }, ...then]);
  };
  const flush = (): void => {
    const inputs = inputsOf(keys.splice(0));
    if (inputs.length > 0) onInputs(inputs);
  };
  const listen = (text: string | undefined, key: Key): void => {
    clearTimeout(giveUp);
    if (key.name === 'paste-start') pasted = '';
    else if (key.name === 'paste-end') {
      if (pasted !== undefined) onInputs([...inputsOf(keys.splice(0)), { pasted }]);
      pasted = undefined;
    } else if (pasted !== undefined) {
      const before = pasted;
      pasted += text ?? key.sequence ?? '';
      if (isLeaving(key))
        giveUp = setTimeout(() => {
          pasted = before;
          endPaste([{ key }]);
        }, pasteQuietMs);
    } else {
      if (keys.length === 0) setImmediate(flush);
      keys.push(key);
    }
  };
  return { listen, flush, end: () => endPaste([]) };
}

/** After Esc, in ms: the bytes of one key come together. */
const escapeDelayMs = 50;

/** `node:readline` reads keys from the events of any emitter. */
function decodedKeys(listen: (text: string | undefined, key: Key) => void): (text: string) => void {
  const keyboard = new EventEmitter();
  emitKeypressEvents(keyboard as Readable, { escapeCodeTimeout: escapeDelayMs } as unknown as Interface);
  keyboard.on('keypress', listen);
  return (text) => void keyboard.emit('data', text);
}

/** In a paste the next character follows at once; after a key that a person pressed, nothing follows. */
const pasteQuietMs = 100;

/** Esc and Ctrl-C must work even if a terminal never sends the end of a paste. */
function isLeaving({ name, ctrl }: Key): boolean {
  return name === 'escape' || (ctrl === true && name === 'c');
}

/** On a slow line so many keys that were typed may come at once, and Enter is to indent all the same. */
const mostTyped = 3;

/** Text keys in a row become one paste, the rest stay keys. */
function inputsOf(keys: readonly Key[]): Input[] {
  const inputs: Input[] = [];
  let run: Key[] = [];
  const end = (): void => {
    if (run.length > mostTyped) inputs.push({ pasted: run.map(writtenBy).join('') });
    else inputs.push(...run.map((key) => ({ key })));
    run = [];
  };
  for (const key of keys) {
    if (isWriting(key)) run.push(key);
    else {
      end();
      inputs.push({ key });
    }
  }
  end();
  return inputs;
}

function isWriting({ name, sequence = '', ctrl, meta, shift }: Key): boolean {
  if (ctrl || meta) return false;
  return name === 'return' || name === 'enter' || (name === 'tab' && !shift) || isText(sequence);
}

function writtenBy({ name, sequence = '' }: Key): string {
  return name === 'return' || name === 'enter' ? '\n' : sequence;
}
