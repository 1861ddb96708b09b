import { timeOf } from '../../style/moment.js';
import { paragraph } from '../../style/paragraph.js';
import { printable } from '../../verdict/printable.js';
import { readContent } from '../../workspace/submission.js';
import type { Other, Presence } from '../../workspace/presence.js';
import { judge } from './saving.js';
import { offerUnsaved } from './offer-unsaved.js';
import { change, notice, type Work } from './state.js';
import { changedElsewhere } from './two-texts.js';

const retryEveryMs = 1_000;

/** First asks what to do if another session is open, then restores unsaved code. */
export async function settleIn(work: Work): Promise<void> {
  const presence = await work.presence;
  if (presence.other) await askHowToGoOn(work, presence, presence.other);
  else await offerUnsaved(work);
}

async function askHowToGoOn(work: Work, presence: Presence, other: Other): Promise<void> {
  change(work, { role: 'looking' });
  const chosen = await work.dialogue.choose({
    message: 'start is already open here.',
    details: (style) => [
      ...paragraph(describeOther(other, work.context.io.now()), style),
      '',
      ...paragraph(
        'Only one window can write, so that no code is lost. You can look: you see each save of the other window. Or take over: the other window closes, and its unsaved code is kept for you.',
        style,
      ),
    ],
    options: [
      { value: 'look', name: 'Look, read-only' },
      { value: 'take over', name: 'Take over' },
      { value: 'leave', name: 'Leave' },
    ],
  });
  if (chosen === 'take over') await takeOver(work);
  else if (chosen === 'look') await followReadOnly(work, presence);
  else work.leave('chosen');
}

export async function takeOver(work: Work): Promise<void> {
  notice(work, 'Waiting for the other window to close ...');
  work.draw();
  await (await work.presence).takeOver();
  await becomeWriter(work, undefined);
}

async function followReadOnly(work: Work, presence: Presence): Promise<void> {
  notice(work, `This window is read-only. ${work.dialogue.keyHints.takeOver} lets you write.`);
  const timer = setInterval(() => {
    void presence.tryAgain().then((isOurs) => {
      if (!isOurs || work.state.role === 'writing') return;
      clearInterval(timer);
      work.enqueue(() => becomeWriter(work, 'The other window was closed: now you can write.'));
    });
  }, retryEveryMs);
  work.ending.addEventListener('abort', () => clearInterval(timer));
  await judge(work);
}

async function becomeWriter(work: Work, told: string | undefined): Promise<void> {
  change(work, { role: 'writing' });
  notice(work, told);
  await changedElsewhere(work, readContent(work.place.file));
  await offerUnsaved(work);
  work.draw();
}

function describeOther({ place: is, pid, host, since, lastSeen }: Other, now: Date): string {
  const process = `process ${String(pid)}`;
  if (is === 'here') return `It is ${process} on this machine, started ${timeOf(since, now)}.`;
  return `It is ${process} on another machine or in a container (${printable(host)}), started ${timeOf(since, now)} and last seen ${timeOf(lastSeen, now)}. It may still be running.`;
}
