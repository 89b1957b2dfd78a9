import { cleanText, foldText } from '../../core/text/normalise';
import { unifyTone } from '../../core/text/tone';
import { areaA1 } from '../../core/workbook/a1';
import { dataExtent } from '../engine/cells';
import type { Host } from '../run/host';
import { chosenCell, textReader } from './cell-list';
import { element } from './element';
import { focusGrid } from './page-parts';
import { selectCells } from './select-cells';

const WITHOUT_MARKS = /^[\x20-\x7e]*$/;

/** Opens the bar that finds text in the tab on the screen. */
export type OpenFind = () => void;

/**
 * Puts a bar that finds text into `bar`, hidden until it is opened: Enter goes to the next cell that shows the text, whatever its
 * case, Shift and Enter to the one before, round the tab; Escape leaves it for the grid. Typed without marks, it finds text with any.
 */
export function findText({ book }: Host, bar: HTMLElement): OpenFind {
  const { engine } = book;
  const input = element('input', { type: 'text', class: 'find-input', 'aria-label': 'Tìm trong trang tính' });
  const told = element('output', { class: 'note', 'aria-live': 'polite' });
  const button = (label: string, sign: string, press: () => void) => {
    const made = element(
      'button',
      { type: 'button', class: 'group', 'aria-label': label, title: label },
      sign,
    );
    made.addEventListener('click', press);
    return made;
  };
  const leave = () => {
    bar.hidden = true;
    focusGrid(engine);
  };
  const step = (by: 1 | -1) => {
    const place = chosenCell(book);
    if (place === null || input.value.trim() === '') return;
    const found = cellsWith(input.value);
    const order = ({ row, column }: Cell) => row - place.row || column - place.column;
    const before = found.filter((cell) => order(cell) < 0).length;
    const behind = found.filter((cell) => order(cell) > 0).length;
    const next = by === 1 ? found.length - behind : before - 1;
    const at = (next + found.length) % found.length;
    const cell = found[at];
    if (cell === undefined) {
      told.textContent = 'Không có trong trang tính này.';
      return;
    }
    const area = { ...cell, rows: 1, columns: 1 };
    selectCells(engine, place.sheetId, area);
    told.textContent = `${areaA1(area)}: ${at + 1}/${found.length}`;
  };
  /** Row by row, from the first. */
  const cellsWith = (text: string): readonly Cell[] => {
    const sheetId = chosenCell(book)?.sheetId ?? '';
    const shown = textReader(book, sheetId);
    const { rows, columns } = dataExtent(engine, sheetId);
    const keyOf = WITHOUT_MARKS.test(text) ? foldText : keyWithMarks;
    const wanted = keyOf(text);
    const found: Cell[] = [];
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < columns; column += 1)
        if (keyOf(shown(row, column)).includes(wanted)) found.push({ row, column });
    return found;
  };
  bar.hidden = true;
  bar.replaceChildren(
    input,
    button('Chỗ trước', '↑', () => step(-1)),
    button('Chỗ sau', '↓', () => step(1)),
    told,
    button('Đóng', '×', leave),
  );
  bar.onkeydown = (event) => {
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' && event.target === input) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  return () => {
    bar.hidden = false;
    told.textContent = '';
    input.focus();
    input.select();
  };
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The text with its marks, wherever the tone of "hoà" stands, whatever its case. */
function keyWithMarks(text: string): string {
  return unifyTone(cleanText(text)).toLowerCase();
}
