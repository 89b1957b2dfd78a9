import { ICommandService } from '@univerjs/core';
import { DeviceInputEventType } from '@univerjs/engine-render';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import { KeyCode } from '@univerjs/ui';
import type { Engine } from '../engine/engine';

/** Puts what is being typed into its cell, as pressing Enter does: whoever goes straight to the menu means it. */
export async function finishTyping(engine: Engine): Promise<void> {
  if (!engine.get(IEditorBridgeService).isVisible().visible) return;
  await engine.get(ICommandService).executeCommand(SetCellEditVisibleOperation.id, {
    visible: false,
    eventType: DeviceInputEventType.Keyboard,
    keycode: KeyCode.ENTER,
    unitId: engine.unitId,
  });
  await new Promise((resolve) => setTimeout(resolve));
}
