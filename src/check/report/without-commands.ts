import type { Sink } from './sinks.js';

/** GitHub runs rows such as `::add-mask::`, except between these two rows. */
export function withoutCommands(sink: Sink, secret: string): Sink {
  return {
    ...sink,
    write: (text) => sink.write(text === '' ? '' : `::stop-commands::${secret}\n${text}::${secret}::\n`),
  };
}
