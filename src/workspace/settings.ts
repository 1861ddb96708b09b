import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { writeDurable } from '../durable-file/durable-file.js';
import { locked } from '../durable-file/locked.js';
import { readRegular } from '../durable-file/read-regular.js';
import type { Workspace } from './workspace.js';

const schema = v.object({
  /** Whether the wheel and clicks come to the editor of `start`. */
  mouse: v.optional(v.boolean(), true),
});

type Settings = v.InferOutput<typeof schema>;

/** The usual ones if the file is missing or broken. */
export function readSettings(workspace: Workspace): Settings {
  try {
    return v.parse(schema, JSON.parse(readRegular(fileIn(workspace)).toString()));
  } catch {
    return { mouse: true };
  }
}

/** An unwritable file is ignored: the setting then holds for this session only. */
export async function changeSettings(workspace: Workspace, part: Partial<Settings>): Promise<void> {
  const file = fileIn(workspace);
  try {
    mkdirSync(join(workspace.folder, '.oauth-lessons'), { recursive: true });
    await locked(file, () =>
      writeDurable(file, `${JSON.stringify({ ...readSettings(workspace), ...part }, null, 2)}\n`),
    );
  } catch {
    // A read-only folder, or a full disk.
  }
}

function fileIn({ folder }: Workspace): string {
  return join(folder, '.oauth-lessons', 'settings.json');
}
