import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { writeDurable } from '../../durable-file/durable-file.js';
import { readRegular } from '../../durable-file/read-regular.js';
import { locked } from '../../durable-file/locked.js';
import type { Workspace } from '../workspace.js';

const lesson = v.object({
  passed: v.optional(v.array(v.string()), []),
  attempts: v.optional(v.number(), 0),
  hints: v.optional(v.record(v.string(), v.number()), {}),
  problem: v.optional(v.string()),
  /** When `start` showed the welcome. */
  welcomedAt: v.optional(v.string()),
  /** Time in `start`, in ms. */
  spentMs: v.optional(v.number(), 0),
  /** When all steps passed for the first time. */
  finishedAt: v.optional(v.string()),
  beforeStartOver: v.optional(
    v.object({
      passed: v.array(v.string()),
      problem: v.optional(v.string()),
      finishedAt: v.optional(v.string()),
    }),
  ),
  solutionSeenAt: v.optional(v.string()),
});
const schema = v.object({ lessons: v.optional(v.record(v.string(), lesson), {}) });

export type LessonProgress = v.InferOutput<typeof lesson>;
export type Progress = v.InferOutput<typeof schema>;

const noneYet: LessonProgress = { passed: [], attempts: 0, hints: {}, spentMs: 0 };

/** Empty if the file is missing or broken. */
export function readProgress(workspace: Workspace): Progress {
  try {
    return v.parse(schema, JSON.parse(readRegular(fileIn(workspace)).toString()));
  } catch {
    return { lessons: {} };
  }
}

export function progressOf(progress: Progress, lessonId: string): LessonProgress {
  return progress.lessons[lessonId] ?? noneYet;
}

/** An unwritable file is ignored: no check fails for it. */
export async function updateProgress(
  workspace: Workspace,
  lessonId: string,
  change: (progress: LessonProgress) => LessonProgress,
): Promise<void> {
  const file = fileIn(workspace);
  try {
    mkdirSync(join(workspace.folder, '.oauth-lessons'), { recursive: true });
    await locked(file, async () => {
      const progress = readProgress(workspace);
      const lessons = { ...progress.lessons, [lessonId]: change(progressOf(progress, lessonId)) };
      await writeDurable(file, `${JSON.stringify({ lessons }, null, 2)}\n`);
    });
  } catch {
    // A read-only folder, or a full disk.
  }
}

function fileIn({ folder }: Workspace): string {
  return join(folder, '.oauth-lessons', 'progress.json');
}
