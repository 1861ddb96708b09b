import type { Context } from '../../outside/context.js';
import { openJournal } from '../../workspace/journal.js';
import { textPlaceOf } from '../../workspace/workspace.js';
import { watchFile } from '../../workspace/watch-file.js';
import { createEditor } from '../editor/editor.js';
import { goTo } from './go-to.js';
import { firstState, passedBefore, type Work } from './state.js';
import { changedElsewhere } from './two-texts.js';

/** How a session opens its lessons, the first one and others. `work` is called later: these are parts of it. */
export function openingIn(
  work: () => Work,
  { io }: Pick<Context, 'io'>,
  onUnkept: (error: unknown) => void = () => undefined,
): Pick<Work, 'open' | 'goTo'> {
  return {
    goTo: (lesson) => goTo(work(), lesson),
    open: (place, source) => {
      const { workspace, lesson, file } = place;
      const editor = createEditor(
        source,
        lesson.subject.properties,
        lesson.subject.type === 'requests' ? 'http' : 'javascript',
      );
      return {
        place,
        state: firstState(editor, passedBefore(place, source), io.now()),
        journal: openJournal(textPlaceOf(workspace, lesson), onUnkept),
        watch: watchFile(file, source, (content) =>
          work().enqueue(async () => {
            // Another lesson may be open by now.
            if (work().place === place) await changedElsewhere(work(), content);
          }),
        ),
      };
    },
  };
}
