import { dirname } from 'node:path';
import type { CommandContext } from '../../command-context.js';
import { createNursery, type Nursery } from '../../sandbox/nursery.js';
import type { Leaving, Place } from './state.js';

/** What a session begins with; `source` is what the file holds. */
export interface Start {
  readonly place: Place;
  readonly source: string;
  readonly context: CommandContext;
  readonly nursery: Nursery;
}

/** How a session says that it is over. */
export interface End {
  readonly resolve: (how: Leaving) => void;
  readonly reject: (error: Error) => void;
}

/** Opens a session and waits until it is over; as long as that lasts, a process gets ready for the next check. */
export async function untilLeft(
  start: Omit<Start, 'nursery'>,
  open: (start: Start, end: End) => void,
): Promise<Leaving> {
  const nursery = createNursery(start.context.judging);
  nursery.ahead(dirname(start.place.file), 'rehearsed');
  return new Promise<Leaving>((resolve, reject) => {
    open({ ...start, nursery }, { resolve, reject });
  }).finally(() => nursery.close());
}
