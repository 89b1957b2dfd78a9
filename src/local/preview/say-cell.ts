import { CommandType, ICommandService } from '@univerjs/core';
import { areaA1 } from '../../core/workbook/a1';
import { cellReader } from '../engine/cells';
import { fromEngineFormula } from '../engine/formula-text';
import { googleCell } from '../engine/google-cell';
import { numberFormatOf } from '../engine/number-format';
import { reopenRanges, rowsOfTabs } from '../engine/open-ranges';
import { unmodelledFunctions } from '../engine/unmodelled-functions';
import { formatCell } from '../number-display';
import type { Host } from '../run/host';
import { linkOf } from './cell-link';
import { type CellPlace, chosenCell, isSame, listOf } from './cell-list';
import { noteOf, showNote } from './show-note';

/** How long the grid must be quiet before a cell is read out, in milliseconds. */
const QUIET = 120;

/** What is told of a cell that offers a list. */
const LIST = 'Có danh sách chọn, mở bằng Alt và mũi tên xuống';
/** What is told of a cell with a link. */
const LINK = 'Có liên kết, mở bằng Alt và Enter';
/** What is told of a cell whose formula only Sheets works out. */
const KEPT = 'Kết quả có sẵn trong tệp, ở đây không tính lại';

/** Why a formula shows an error, as Sheets says when it is pointed at. */
const ERRORS: ReadonlyMap<unknown, string> = new Map([
  ['#NAME?', 'Không có hàm hay tên vùng như vậy. Kiểm tra cách viết tên hàm; chữ đặt trong dấu ngoặc kép.'],
  [
    '#REF!',
    'Công thức chỉ đến ô, trang tính không còn, cần đến chính nó, hoặc không đủ ô trống để ghi kết quả.',
  ],
  ['#VALUE!', 'Một tham số không đúng loại, ví dụ chữ ở chỗ cần số.'],
  ['#DIV/0!', 'Chia cho 0 hoặc cho ô trống.'],
  ['#N/A', 'Không tìm thấy giá trị cần tìm, hoặc thiếu tham số.'],
  ['#NUM!', 'Số quá lớn, quá nhỏ hoặc không tính được.'],
]);

/** Where the chosen cell is told. */
interface Places {
  /** For whoever cannot see the grid, which is a picture: `J6: 100 (=TYLE(E6;C6))`, with its list and its note. */
  readonly cell: HTMLElement;
  /** Why the cell shows an error, for everybody, as Sheets does when pointed at. */
  readonly error: HTMLElement;
}

/** Tells what the chosen cell holds, and why where it shows an error. */
export function sayChosenCell(host: Host, places: Places): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let last: CellPlace | null = null;
  const tell = () => {
    const place = chosenCell(host.book);
    if (place === null) return;
    tellCell(host, place, places);
    if (last === null || !isSame(place, last)) showNote(host.book.engine, place, last);
    last = place;
  };
  places.cell.textContent = '';
  places.error.hidden = true;
  host.book.engine.get(ICommandService).onCommandExecuted(({ type }) => {
    if (type === CommandType.COMMAND) return;
    clearTimeout(waiting);
    waiting = setTimeout(tell, QUIET);
  });
}

function tellCell(host: Host, place: CellPlace, places: Places): void {
  const { engine } = host.book;
  const { sheetId, row, column } = place;
  const { value, formula, refused, style } = cellReader(engine, sheetId)(row, column);
  const isKept = googleCell(engine.sheet(sheetId).getCellRaw(row, column) ?? null).kept === true;
  const shown = value === '' ? 'trống' : formatCell(value, numberFormatOf(style));
  const open = formula === null ? '' : reopenRanges(formula, rowsOfTabs(engine, sheetId));
  const written = refused ?? fromEngineFormula(open, 'vi_VN');
  const name = areaA1({ row, column, rows: 1, columns: 1 });
  const offered = [
    ...(listOf(host.book, place) === null ? [] : [LIST]),
    ...(linkOf(host.book, place) === null ? [] : [LINK]),
    ...(isKept ? [KEPT] : []),
  ];
  const note = noteOf(engine, place);
  const told = [
    `${name}: ${shown}${written === '' ? '' : ` (${written})`}`,
    ...offered,
    ...(note === '' ? [] : [`Ghi chú: ${note}`]),
  ];
  places.cell.textContent = told.join('. ');
  const thrown = host
    .errors()
    .find((error) => error.sheetId === sheetId && error.row === row && error.column === column);
  const reason =
    refused === null
      ? (thrown?.message ??
        (isKept ? undefined : (onlyInSheets(formula ?? '') ?? plainReason(formula, value))))
      : 'Không đọc được công thức. Các tham số cách nhau bằng dấu chấm phẩy (;), số lẻ viết bằng dấu phẩy (1,5).';
  places.error.hidden = reason === undefined;
  places.error.textContent = reason === undefined ? '' : `Lỗi ở ô ${name}: ${reason}`;
}

function plainReason(formula: string | null, value: unknown): string | undefined {
  return formula === null ? undefined : ERRORS.get(value);
}

/** Why a formula shows #NAME? here and a result in Sheets. */
function onlyInSheets(formula: string): string | undefined {
  const names = unmodelledFunctions(formula);
  return names.length === 0 ? undefined : `Chỉ Google Trang tính tính được hàm ${names.join(', ')}.`;
}
