import type { FileVerdict } from './verdict.js';

/** What one learner handed in: a folder, or a file that is not named `model`. */
export function submissionOf({ id, file }: Pick<FileVerdict, 'id' | 'file'>): string {
  const parts = file.split('/');
  if (!/^model\.[cm]?[jt]s$/.test(parts.pop() ?? '')) return file;
  if (parts.at(-1) === id) parts.pop(); // the folder of a lesson in a workspace
  return parts.join('/') || '.';
}
