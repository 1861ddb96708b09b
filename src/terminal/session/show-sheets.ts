import type { Io } from '../../outside/io.js';
import { createStyle } from '../../style/style.js';
import type { Input } from '../screen/read-keys.js';
import { openScreen } from '../screen/screen.js';
import { catchErrors } from './catch-errors.js';
import type { Sheet } from './dialogue.js';
import { listenForTheEnd } from './endings.js';
import { drawPager, turnPage, type Pager } from './pager.js';
import { startOfSheets } from './reading.js';
import type { Leaving } from './state.js';

/** Shows pages on a screen of their own until the reader leaves: a pager, as `git log` has one. */
export function showSheets(sheets: readonly Sheet[], isUnfolded: boolean, io: Io): Promise<Leaving> {
  return new Promise((resolve, reject) => {
    const ending = new AbortController();
    const close = (): void => {
      ending.abort();
      screen.close();
      stopListening();
    };
    const leave = (how: Leaving): void => {
      if (ending.signal.aborted) return;
      close();
      resolve(how);
    };
    const { fail, caught } = catchErrors(ending.signal, (error) => {
      close();
      reject(error);
    });
    const pager: Pager = { sheets, reading: { ...startOfSheets, isUnfolded }, onRead: () => leave('chosen') };
    const style = () => createStyle({ ...io.terminal, columns: screen.size().columns - 1 });
    const draw = (): void => drawPager(pager, screen, style());
    const onInputs = (inputs: readonly Input[]): void => {
      if (inputs.some(isCtrl('c'))) leave('interrupted');
      else if (turnPage(pager, inputs, screen, style())) leave('chosen');
      else if (inputs.some(isCtrl('z'))) screen.suspend();
      else draw();
    };
    const screen = openScreen(io, { onInputs: caught(onInputs), onResize: caught(draw) });
    const stopListening = listenForTheEnd(io, leave, fail);
    draw();
  });
}

function isCtrl(name: string): (input: Input) => boolean {
  return (input) => 'key' in input && input.key.ctrl === true && input.key.name === name;
}
