import { CommandType, ICommandService } from '@univerjs/core';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { areaA1 } from '../../core/workbook/a1';
import type { Area } from '../../core/workbook/workbook';
import { cellReader } from '../engine/cells';
import type { Host } from '../run/host';
import { parseA1 } from '../services/a1-area';
import { type HostBook, sheetNumber } from '../services/host-book';
import { cellBox } from './cell-box';
import { type CellPlace, chosenCell } from './cell-list';
import { element } from './element';
import { focusGrid } from './page-parts';
import { selectCells } from './select-cells';

/** `=HYPERLINK("#gid=12&range=G8", …)`: cells of a tab of this workbook, by Google's number of the tab. */
const LINK = /^=HYPERLINK\(\s*"#gid=(\d+)&range=([^"]+)"/i;

/** Cells that a link leads to. */
export interface LinkTarget {
  readonly sheetId: string;
  readonly tab: string;
  readonly area: Area;
}

/** Where the link of a cell leads in this workbook; null for a cell without one, or with one that leads nowhere. */
export function linkOf(book: HostBook, { sheetId, row, column }: CellPlace): LinkTarget | null {
  const { formula } = cellReader(book.engine, sheetId)(row, column);
  const [, number = '', range = ''] = LINK.exec(formula ?? '') ?? [];
  const sheet = book.engine.workbook
    .getSheets()
    .find((each) => number !== '' && sheetNumber(book, each.getSheetId()) === Number(number));
  if (sheet === undefined) return null;
  const found = parseA1(range, { rows: sheet.getRowCount(), columns: sheet.getColumnCount() });
  return found === null ? null : { sheetId: sheet.getSheetId(), tab: sheet.getName(), area: found.area };
}

/** Offers the link of the chosen cell as Sheets does: a button below the cell, or Alt and Enter, goes to the cells it names. */
export function showLinks({ book }: Host, { linker, grid }: LinkPlaces): void {
  const { engine } = book;
  const button = element('button', { type: 'button', class: 'link', title: 'Alt + Enter' });
  let drawing = false;
  const offer = () => {
    const place = chosenCell(book);
    if (place === null || engine.get(IEditorBridgeService).isVisible().visible) return null;
    const target = linkOf(book, place);
    return target === null ? null : { place, target };
  };
  const draw = () => {
    drawing = false;
    const offered = offer();
    const box = offered && cellBox(engine, offered.place);
    linker.hidden = !box;
    if (!offered || !box) return;
    button.textContent = `Đến ${offered.target.tab}!${areaA1(offered.target.area)}`;
    button.style.left = `${box.left}px`;
    button.style.top = `${box.bottom + 2}px`;
  };
  const follow = () => {
    const offered = offer();
    if (offered === null) return false;
    goTo(book, offered.target);
    return true;
  };
  linker.replaceChildren(button);
  linker.hidden = true;
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', follow);
  const followByKeys = (event: KeyboardEvent) => {
    if (!event.altKey || event.key !== 'Enter' || !follow()) return;
    event.preventDefault();
    event.stopPropagation();
  };
  for (const screen of grid.querySelectorAll<HTMLElement>(':scope > *'))
    screen.addEventListener('keydown', followByKeys, { capture: true });
  engine.get(ICommandService).onCommandExecuted(({ type }) => {
    if (type === CommandType.COMMAND || drawing) return;
    drawing = true;
    requestAnimationFrame(draw);
  });
}

/** Where the button stands, and which element gets the keys of the grid. */
interface LinkPlaces {
  readonly linker: HTMLElement;
  readonly grid: HTMLElement;
}

function goTo({ engine }: HostBook, { sheetId, area }: LinkTarget): void {
  engine.execute(SetWorksheetActiveOperation.id, { subUnitId: sheetId });
  requestAnimationFrame(() => {
    selectCells(engine, sheetId, area);
    focusGrid(engine);
  });
}
