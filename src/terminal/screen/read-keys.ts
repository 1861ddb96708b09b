import { emitKeypressEvents } from 'node:readline';
import type { Readable } from 'node:stream';
import { isText, type Key } from '../editor/press.js';

/** What came from the keyboard: one key, or a text that came at once. */
export type Input = { readonly key: Key } | { readonly pasted: string };

/**
 * Tells what is typed, all of one chunk at a time. A paste is known by the terminal's marks around it,
 * or, from terminals that set none, by many keys in one chunk: nobody types a line within one.
 * Gives the function that ends it.
 */
export function readKeys(stdin: Readable, onInputs: (inputs: readonly Input[]) => void): () => void {
  let keys: Key[] = [];
  let pasted: string | undefined;
  const flush = (): void => {
    const inputs = inputsOf(keys);
    keys = [];
    if (inputs.length > 0) onInputs(inputs);
  };
  const listen = (text: string | undefined, key: Key): void => {
    if (key.name === 'paste-start') pasted = '';
    else if (key.name === 'paste-end') {
      if (pasted !== undefined) onInputs([...inputsOf(keys.splice(0)), { pasted }]);
      pasted = undefined;
    } else if (pasted !== undefined) pasted += text ?? key.sequence ?? '';
    else {
      if (keys.length === 0) setImmediate(flush);
      keys.push(key);
    }
  };
  emitKeypressEvents(stdin);
  stdin.on('keypress', listen);
  return () => {
    stdin.off('keypress', listen);
  };
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
