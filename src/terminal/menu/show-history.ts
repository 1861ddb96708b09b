import { restoreVersion } from '../../workspace/change-text.js';
import { listVersions, readVersion, type Version } from '../../workspace/history.js';
import { printableLines } from '../../verdict/printable.js';
import { diffRows } from '../views/diff.js';
import { shortVersionLine } from '../views/version-line.js';
import { notice, textPlace, type Work } from '../session/state.js';
import type { Outcome } from './outcome.js';
import { replaceText } from './start-over.js';

/** The newest version first. */
export async function showHistory(work: Work): Promise<Outcome> {
  const versions = (await listVersions(textPlace(work))).reverse();
  if (versions.length === 0) {
    notice(work, 'There are no versions yet: each check keeps one.');
    return 'done';
  }
  for (;;) {
    const version = await work.dialogue.choose({
      message: 'Which version?',
      options: versions.map((value) => ({ value, name: shortVersionLine(value) })),
    });
    if (version === undefined) return 'back';
    if ((await showVersion(version, work)) === 'done') return 'done';
  }
}

async function showVersion(version: Version, work: Work): Promise<Outcome> {
  const name = `Version ${String(version.number)}`;
  const text = readVersion(version);
  for (;;) {
    const wanted = await work.dialogue.choose({
      message: name,
      options: [
        { value: 'read', name: 'Read it' },
        { value: 'compare', name: 'Compare it with my code' },
        { value: 'restore', name: 'Restore it (your code is kept)' },
      ],
    });
    if (wanted === undefined) return 'back';
    if (wanted === 'restore') return replaceText(work, (place, at) => restoreVersion(place, version, at));
    if (wanted === 'read') {
      await work.dialogue.read((style) => [style.strong(name), '', ...printableLines(text)]);
      continue;
    }
    const difference = await diffRows(work.state.editor.text, text);
    await work.dialogue.read((style) => [
      style.strong(name),
      style.quiet('- only in your code, + only in that version'),
      '',
      ...difference(style),
    ]);
  }
}
