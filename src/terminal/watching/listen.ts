import type { Io } from '../../outside/io.js';
import type { Key } from '../editor/key.js';
import { readKeys, type Input } from '../screen/read-keys.js';
import { listenForStops } from '../screen/stops.js';

export type Leaving =
  | 'chosen'
  | 'interrupted'
  | 'ended'
  /** The reader of our output has gone. */
  | 'unread';

export interface WatchEvents {
  readonly onRecheck: () => void;
  readonly onHint: () => void;
  readonly onLeave: (how: Leaving) => void;
  readonly onRedraw: () => void;
}

type Meaning = 'again' | 'hint' | 'stop' | Leaving;

const keys: Readonly<Record<string, Meaning>> = {
  h: 'hint',
  r: 'again',
  q: 'chosen',
  'ctrl c': 'interrupted',
  'ctrl d': 'chosen',
  'ctrl z': 'stop',
};

/** Listens for keys and signals. @returns a function that stops it */
export function listen({ stdin, stdout, terminal }: Io, events: WatchEvents): () => void {
  const signals = hearSignals(events);
  const keyboard = terminal.dialogue === 'none' ? undefined : hearKeys(stdin as NodeJS.ReadStream, events);
  const unread = (): void => events.onLeave('unread');
  const redraw = events.onRedraw;
  stdout.on('error', unread);
  stdout.on('resize', redraw);
  return () => {
    signals();
    keyboard?.();
    stdout.off('error', unread);
    stdout.off('resize', redraw);
  };
}

const endings = { SIGINT: 'interrupted', SIGTERM: 'ended', SIGHUP: 'ended' } as const;

function hearSignals({ onLeave }: WatchEvents): () => void {
  const listeners = Object.entries(endings).map(([signal, how]) => {
    const listener = (): void => onLeave(how);
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });
  return () => {
    for (const stop of listeners) stop();
  };
}

/** Raw keys, without echo. */
function hearKeys(
  stdin: NodeJS.ReadStream,
  { onRecheck: onAgain, onHint, onLeave, onRedraw }: WatchEvents,
): () => void {
  const stops = listenForStops({
    onStop: () => stdin.setRawMode(false),
    onContinue: () => {
      stdin.setRawMode(true);
      onRedraw();
    },
  });
  const press = (input: Input): void => {
    const meant = 'key' in input ? meaningOf(input.key) : undefined;
    if (meant === 'again') onAgain();
    else if (meant === 'hint') onHint();
    else if (meant === 'stop') stops.stop();
    else if (meant !== undefined) onLeave(meant);
  };
  const stopReading = readKeys(stdin, (inputs) => inputs.forEach(press));
  const gone = (): void => onLeave('ended');
  stdin.setRawMode(true);
  stdin.resume();
  stdin.on('end', gone);
  return () => {
    stops.end();
    stdin.off('end', gone);
    stopReading();
    stdin.setRawMode(false);
    stdin.pause();
  };
}

function meaningOf({ name = '', ctrl }: Key): Meaning | undefined {
  const key = `${ctrl === true ? 'ctrl ' : ''}${name}`;
  return Object.hasOwn(keys, key) ? keys[key] : undefined;
}
