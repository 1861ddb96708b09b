import { join } from 'node:path';
import { listenToFolder } from './folder-events.js';
import { isModuleName, isMomentary, markOf, marksBeside } from './file-marks.js';

const settleMs = 300;

export interface FolderWatch {
  readonly follow: (files: readonly string[]) => void;
  /** Finds changes that the system did not report. */
  readonly poll: () => void;
  readonly stop: () => void;
}

export function watchFolder(
  folder: string,
  onSave: (files: readonly string[]) => void,
  ignored: ReadonlySet<string>,
): FolderWatch {
  const files = createFolderState(folder, ignored);
  let settling: NodeJS.Timeout | undefined;
  const tell = (has: Has): boolean => {
    const { saved, odd } = files.look(has);
    if (odd) settling ??= setTimeout(settle, settleMs);
    if (saved.length > 0) onSave(saved);
    return saved.length > 0;
  };
  const settle = (): void => {
    settling = undefined;
    tell('settled');
  };
  const events = listenToFolder(
    folder,
    (name) => files.isKnown(join(folder, name)) || isModuleName(name),
    () => tell('just changed'),
  );
  return {
    follow: files.follow,
    poll: () => {
      if (tell('just changed')) events.reopen();
    },
    stop: () => {
      clearTimeout(settling);
      events.stop();
    },
  };
}

type Has = 'just changed' | 'settled';

interface FolderState {
  readonly follow: (files: readonly string[]) => void;
  readonly isKnown: (file: string) => boolean;
  readonly look: (has: Has) => { readonly saved: readonly string[]; readonly odd: boolean };
}

function createFolderState(folder: string, ignored: ReadonlySet<string>): FolderState {
  const known = new Map<string, string>();
  const marks = (): string => marksBeside(folder, (file) => known.has(file) || ignored.has(file));
  let beside = marks();
  const hasOtherBeside = (): boolean => {
    const before = beside;
    beside = marks();
    return before !== beside;
  };
  return {
    follow: (files) => {
      for (const file of known.keys()) if (!files.includes(file)) known.delete(file);
      for (const file of files) if (!known.has(file)) known.set(file, markOf(file));
      beside = marks();
    },
    isKnown: (file) => known.has(file),
    look: (has) => {
      const now = [...known].map(([file, last]) => ({ file, last, mark: markOf(file) }));
      const isOdd = ({ mark, last }: (typeof now)[number]): boolean => mark !== last && isMomentary(mark);
      const counting = now.filter((one) => has === 'settled' || !isOdd(one));
      for (const { file, mark } of counting) known.set(file, mark);
      const changed = counting.filter(({ mark, last }) => mark !== last);
      // If all files are judged anyway, the rest is read at the next change.
      const saved = changed.length < counting.length && hasOtherBeside() ? counting : changed;
      return { saved: saved.map(({ file }) => file), odd: counting.length < now.length };
    },
  };
}
