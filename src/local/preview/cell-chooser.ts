import { CommandType, ICommandService } from '@univerjs/core';
import { SheetsNotePopupService } from '@univerjs/sheets-note-ui';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { ILayoutService } from '@univerjs/ui';
import { areaA1 } from '../../core/workbook/a1';
import type { Host } from '../run/host';
import { toEngineRange } from '../services/area';
import type { DataValidationEntry } from '../workbook-state';
import { type CellBox, cellBox } from './cell-box';
import { type CellPlace, chosenCell, isSame, listOf, shownText, wordsOf } from './cell-list';
import { choiceList } from './choice-list';
import { element } from './element';
import { typeCells } from './type-cells';

/** Pixels: the button, and what is kept free between the list and the edge of the window. */
const BUTTON = 18;
const EDGE = 8;
/** How wide and high a list is at least and at most. */
const NARROWEST = 180;
const HIGHEST = 320;

/** Where the chooser is put and which element gets the keys of the grid. */
interface Places {
  readonly chooser: HTMLElement;
  readonly grid: HTMLElement;
}

/**
 * Offers the list of the chosen cell, as Sheets does: a button at the cell's right end, or Alt and the arrow down, opens it, and a
 * chosen word is put into the cell as if it had been typed.
 */
export function showChooser({ book }: Host, { chooser, grid }: Places): void {
  const { engine } = book;
  let opened: { readonly place: CellPlace; readonly box: HTMLElement } | null = null;
  let drawing = false;
  const button = element('button', {
    type: 'button',
    class: 'choose',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
  });

  const backToGrid = () => engine.get(ILayoutService).focus();
  const close = () => {
    const box = opened?.box;
    opened = null;
    box?.remove();
    button.setAttribute('aria-expanded', 'false');
  };
  const open = ({ place, entry }: Offer) => {
    const words = wordsOf(book, entry);
    const current = shownText(book, place);
    const warning = warningOf(entry, words, current);
    const choices = { label: labelOf(place), words, current, warning, help: entry.helpText ?? '' };
    const box = choiceList(choices, {
      choose(word) {
        close();
        typeCells(engine, { sheetId: place.sheetId, range: rangeOf(place) }, () => word);
        backToGrid();
      },
      leave() {
        close();
        backToGrid();
      },
      lose: close,
    });
    opened = { place, box };
    button.setAttribute('aria-expanded', 'true');
    engine.get(SheetsNotePopupService).hidePopup(true);
    chooser.append(box);
    draw();
    box.querySelector<HTMLElement>('[role=listbox]')?.focus();
  };
  const draw = () => {
    drawing = false;
    const offer = offerOf(book);
    const box = offer && cellBox(engine, offer.place);
    if (opened !== null && (!offer || !box || !isSame(opened.place, offer.place))) close();
    chooser.hidden = !box;
    if (!offer || !box) return;
    button.style.left = `${box.right - BUTTON - 2}px`;
    button.style.top = `${(box.top + box.bottom - BUTTON) / 2}px`;
    button.title = [`${labelOf(offer.place)} (Alt + ↓)`, offer.entry.helpText ?? ''].join('\n').trim();
    button.setAttribute('aria-label', labelOf(offer.place));
    if (opened !== null) placeList(opened.box, box);
  };
  const toggle = () => {
    const offer = offerOf(book);
    if (opened !== null) {
      close();
      backToGrid();
    } else if (offer !== null) open(offer);
  };

  chooser.replaceChildren(button);
  chooser.hidden = true;
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', toggle);
  grid.onkeydown = (event) => {
    if (!event.altKey || event.key !== 'ArrowDown' || chooser.hidden) return;
    event.preventDefault();
    event.stopPropagation();
    toggle();
  };
  engine.get(ICommandService).onCommandExecuted(({ type }) => {
    if (type === CommandType.COMMAND || drawing) return;
    drawing = true;
    requestAnimationFrame(draw);
  });
}

/** A cell that offers a list. */
interface Offer {
  readonly place: CellPlace;
  readonly entry: DataValidationEntry;
}

/** The chosen cell with its list; null without one, and while a cell is being edited. */
function offerOf(book: Host['book']): Offer | null {
  const place = chosenCell(book);
  if (place === null || book.engine.get(IEditorBridgeService).isVisible().visible) return null;
  const entry = listOf(book, place);
  return entry === null ? null : { place, entry };
}

function labelOf(place: CellPlace): string {
  return `Chọn cho ô ${areaA1({ ...place, rows: 1, columns: 1 })}`;
}

function warningOf({ allowInvalid }: DataValidationEntry, words: readonly string[], current: string): string {
  if (words.length === 0) return 'Danh sách chưa có mục nào.';
  if (current === '' || words.includes(current)) return '';
  const unknown = `“${current}” không có trong danh sách này`;
  return allowInvalid ? `${unknown}.` : `${unknown}; hãy chọn một mục ở trên.`;
}

function rangeOf(place: CellPlace): ReturnType<typeof toEngineRange> {
  return toEngineRange({ ...place, rows: 1, columns: 1 });
}

/** Below the cell where there is more room than above it, and never beyond the window. */
function placeList(list: HTMLElement, cell: CellBox): void {
  const below = window.innerHeight - cell.bottom - EDGE;
  const above = cell.top - EDGE;
  const isBelow = below >= Math.min(HIGHEST, list.scrollHeight) || below >= above;
  const { style } = list;
  style.minWidth = `${Math.max(NARROWEST, cell.right - cell.left)}px`;
  style.maxHeight = `${Math.min(HIGHEST, isBelow ? below : above)}px`;
  style.left = `${Math.max(EDGE, Math.min(cell.left, window.innerWidth - list.offsetWidth - EDGE))}px`;
  style.top = isBelow ? `${cell.bottom}px` : '';
  style.bottom = isBelow ? '' : `${window.innerHeight - cell.top}px`;
}
