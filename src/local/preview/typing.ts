import { ICommandService } from '@univerjs/core';
import { DeviceInputEventType } from '@univerjs/engine-render';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import { KeyCode } from '@univerjs/ui';
import { filter, take } from 'rxjs';
import type { Engine } from '../engine/engine';

/**
 * Keeps what is typed in the open cell. The engine would put the old text back as soon as a command writes, in whatever tab, a cell of the
 * same row and column.
 */
export function keepTyped(engine: Engine): void {
  const bridge = engine.get(IEditorBridgeService);
  const refresh = bridge.refreshEditCellState.bind(bridge);
  bridge.refreshEditCellState = () => {
    if (!bridge.isVisible().visible) refresh();
  };
}

/** Whether a cell is open for typing. */
export function isTyping(engine: Engine): boolean {
  return engine.get(IEditorBridgeService).isVisible().visible;
}

/** Puts what is being typed into its cell, as pressing Enter does: whoever goes straight to the menu means it. */
export async function finishTyping(engine: Engine): Promise<void> {
  if (!isTyping(engine)) return;
  await engine.get(ICommandService).executeCommand(SetCellEditVisibleOperation.id, {
    visible: false,
    eventType: DeviceInputEventType.Keyboard,
    keycode: KeyCode.ENTER,
    unitId: engine.unitId,
  });
  await written();
}

/** Does `next` now, or once what is being typed stands in its cell; gives what calls it off. */
export function afterTyping(engine: Engine, next: () => void): () => void {
  if (!isTyping(engine)) {
    next();
    return () => {};
  }
  const closed = engine.get(IEditorBridgeService).visible$.pipe(
    filter(({ visible }) => !visible),
    take(1),
  );
  const waiting = closed.subscribe(() => void written().then(next));
  return () => waiting.unsubscribe();
}

/** Lets the clicks and keys come to the grid that were made while the page was at work: browsers give them before timers. */
export function pressedMeanwhile(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** The engine writes a cell after it has closed it. */
function written(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
