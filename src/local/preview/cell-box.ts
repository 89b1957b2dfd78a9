import { IRenderManagerService } from '@univerjs/engine-render';
import { getViewportByCell, SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { Engine } from '../engine/engine';
import type { CellPlace } from './cell-list';

/** Where a cell stands on the page, in pixels from the corner of the window. */
export interface CellBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The part of a cell, or of the cells merged with it, that is seen; null when scrolled away, hidden or not drawn yet. */
export function cellBox(engine: Engine, { sheetId, row, column }: CellPlace): CellBox | null {
  const render = engine.get(IRenderManagerService).getRenderById(engine.unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).ensureSkeleton(sheetId);
  const canvas = render?.engine.getCanvasElement();
  if (!render || !skeleton || !canvas) return null;
  const { scene } = render;
  const part = getViewportByCell(row, column, scene, engine.sheet(sheetId));
  if (!part) return null;
  const cell = skeleton.getCellWithCoordByIndex(row, column);
  const { startX, endX, startY, endY } = cell.isMergedMainCell ? cell.mergeInfo : cell;
  const { scaleX, scaleY } = scene.getAncestorScale();
  const { left, top } = canvas.getBoundingClientRect();
  const seen = {
    left: left + Math.max((startX - part.viewportScrollX) * scaleX, part.left),
    right: left + Math.min((endX - part.viewportScrollX) * scaleX, part.left + (part.width ?? 0)),
    top: top + Math.max((startY - part.viewportScrollY) * scaleY, part.top),
    bottom: top + Math.min((endY - part.viewportScrollY) * scaleY, part.top + (part.height ?? 0)),
  };
  return seen.left < seen.right && seen.top < seen.bottom ? seen : null;
}
