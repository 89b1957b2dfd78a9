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

/** A cell's corners on the page where nothing hides them, and the part of the page that shows cells beside it. */
interface CellCorner extends CellBox {
  readonly seen: CellBox;
  /** How many pixels of the page a pixel of the grid takes. */
  readonly scale: number;
}

/** Where a cell, or the cells merged with it, would stand on the page were it not scrolled away; null when nothing is drawn yet. */
export function cellCorner(engine: Engine, { sheetId, row, column }: CellPlace): CellCorner | null {
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
  return {
    left: left + (startX - part.viewportScrollX) * scaleX,
    right: left + (endX - part.viewportScrollX) * scaleX,
    top: top + (startY - part.viewportScrollY) * scaleY,
    bottom: top + (endY - part.viewportScrollY) * scaleY,
    seen: {
      left: left + part.left,
      right: left + part.left + (part.width ?? 0),
      top: top + part.top,
      bottom: top + part.top + (part.height ?? 0),
    },
    scale: scaleX,
  };
}

/** The part of a cell, or of the cells merged with it, that is seen; null when scrolled away, hidden or not drawn yet. */
export function cellBox(engine: Engine, place: CellPlace): CellBox | null {
  const corner = cellCorner(engine, place);
  if (!corner) return null;
  const { seen: part } = corner;
  const seen = {
    left: Math.max(corner.left, part.left),
    right: Math.min(corner.right, part.right),
    top: Math.max(corner.top, part.top),
    bottom: Math.min(corner.bottom, part.bottom),
  };
  return seen.left < seen.right && seen.top < seen.bottom ? seen : null;
}
