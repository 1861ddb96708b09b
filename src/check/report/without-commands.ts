import type { Sink } from './sinks.js';

/**
 * GitHub Actions takes rows of a log for commands, such as `::add-mask::`, whoever printed them. Between these two
 * rows it takes none, until it reads the same secret word again.
 */
export function withoutCommands(sink: Sink, secret: string): Sink {
  return {
    ...sink,
    write: (text) => sink.write(text === '' ? '' : `::stop-commands::${secret}\n${text}::${secret}::\n`),
  };
}
