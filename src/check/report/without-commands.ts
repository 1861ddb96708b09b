import type { Sink } from './sinks.js';

/**
 * GitHub Actions runs rows such as `::add-mask::`. These two rows switch that off; only we know the secret.
 */
export function withoutCommands(sink: Sink, secret: string): Sink {
  return {
    ...sink,
    write: (text) => sink.write(text === '' ? '' : `::stop-commands::${secret}\n${text}::${secret}::\n`),
  };
}
