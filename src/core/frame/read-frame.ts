import { formatDate } from '../date/calendar-date';
import { parseDate } from '../date/parse-date';
import type { CellSentence } from '../page/own-notes';
import { cleanText } from '../text/normalise';
import type { Cell, Grid } from '../workbook/workbook';
import { cellAt } from '../workbook/workbook';
import { FIELDS, type FieldKey, FONTS, findFrame, foldLabel, YES_NO } from './fields';
import { type Frame, PLAIN_FRAME } from './frame';

/** Longer texts stand on no line of a page. */
const LONGEST = { text: 110, name: 60 };

/** What staff decided about the printed pages. */
export interface PrintForm {
  readonly frame: Frame;
  /** Names of indicators to print, by the names they have without this tab. */
  readonly names: ReadonlyMap<string, string>;
  /** What cannot be followed, at its cell. */
  readonly faults: readonly CellSentence[];
}

/** What holds without the tab `Mẫu in`. */
export const NO_PRINT_FORM: PrintForm = { frame: PLAIN_FRAME, names: new Map(), faults: [] };

/** Reads `Mẫu in`; what cannot be followed is told at its cell and counts as blank. `year` is the one of a signature by hand. */
export function readFrame(grid: Grid, year: number): PrintForm {
  const layout = findFrame(grid);
  if (layout === null) return NO_PRINT_FORM;
  const faults: CellSentence[] = [];
  const { labels, texts } = layout;
  const rowOf = new Map<string, number>();
  const end = layout.names ?? grid.length;
  for (let row = layout.header + 1; row < end; row += 1) {
    const label = foldLabel(grid[row]?.[labels]);
    if (!rowOf.has(label)) rowOf.set(label, row);
  }
  const read = <T>(key: FieldKey, reading: (cell: Cell) => T | string, none: T): T => {
    const row = rowOf.get(foldLabel(FIELDS[key].label));
    const cell = row === undefined ? '' : cellAt(grid, row, texts);
    if (row === undefined || textOf(cell) === '') return none;
    const found = reading(cell);
    if (typeof found !== 'string') return found;
    faults.push({ row, column: texts, message: found });
    return none;
  };
  const text = (key: FieldKey) => read(key, (cell) => shortText(cell, LONGEST.text), { text: '' }).text;
  const day = (key: FieldKey) =>
    read(key, (cell) => parseDate(cell) ?? 'Ghi một ngày, ví dụ: 08/01/2020. Ô này chưa được in.', null);
  const motto = read('motto', yesOrNo, { yes: false }).yes;
  const font = read('font', knownFont, { font: PLAIN_FRAME.font }).font;
  const [document, documentDay] = [text('document'), day('documentDay')];
  const [place, signedOn] = [text('place'), day('signedOn')];
  const signed = signedOn
    ? `ngày ${two(signedOn.day)} tháng ${two(signedOn.month)} năm ${signedOn.year}`
    : `ngày … tháng … năm ${year}`;
  const [leftTitle, leftName] = [text('leftTitle'), text('leftName')];
  const rightTitle = text('rightTitle');
  const frame: Frame = {
    parent: text('parent'),
    body: text('body'),
    annex: text('annex'),
    attached:
      document === ''
        ? ''
        : `(Kèm theo ${named(document)}${documentDay ? ` ngày ${formatDate(documentDay)}` : ''})`,
    motto,
    placed: place === '' ? '' : `${place}, ${signed}`,
    left: leftTitle === '' && leftName === '' ? null : { title: leftTitle, name: leftName },
    right: { title: rightTitle === '' ? PLAIN_FRAME.right.title : rightTitle, name: text('rightName') },
    font,
  };
  return { frame, names: readNames(grid, layout, faults), faults };
}

function readNames(
  grid: Grid,
  { names, labels, texts }: NonNullable<ReturnType<typeof findFrame>>,
  faults: CellSentence[],
): ReadonlyMap<string, string> {
  const printed = new Map<string, string>();
  if (names === null) return printed;
  const own = grid.slice(names + 1).map((row) => foldLabel(row[labels]));
  const taken = new Set<string>();
  for (let row = names + 1; row < grid.length; row += 1) {
    const [name, cell] = [textOf(cellAt(grid, row, labels)), cellAt(grid, row, texts)];
    if (name === '' || textOf(cell) === '') continue;
    const read = shortText(cell, LONGEST.name);
    const key = typeof read === 'string' ? '' : foldLabel(read.text);
    const isOthers = taken.has(key) || (own.includes(key) && key !== foldLabel(name));
    if (typeof read === 'string') faults.push({ row, column: texts, message: read });
    else if (isOthers)
      faults.push({
        row,
        column: texts,
        message: `Đã có chỉ tiêu tên '${read.text}' nên tên này chưa được dùng.`,
      });
    else {
      printed.set(name, read.text);
      taken.add(key);
    }
  }
  return printed;
}

function textOf(cell: Cell): string {
  return cleanText(typeof cell === 'object' ? formatDate(cell) : String(cell)).replace(/\s+/g, ' ');
}

/** A text of one line, or what is wrong with it. */
function shortText(cell: Cell, longest: number): { readonly text: string } | string {
  const text = textOf(cell);
  if (text.length > longest) return `Dài ${text.length} ký tự, chỉ in được ${longest}. Ô này chưa được in.`;
  return { text };
}

function yesOrNo(cell: Cell): { readonly yes: boolean } | string {
  const answer = YES_NO.findIndex((word) => foldLabel(word) === foldLabel(cell));
  if (cell === true || cell === false) return { yes: cell };
  return answer < 0 ? `Ghi ${YES_NO.join(' hoặc ')}. Đang in như ${YES_NO[1]}.` : { yes: answer === 0 };
}

function knownFont(cell: Cell): { readonly font: string } | string {
  const font = FONTS.find((name) => foldLabel(name) === foldLabel(cell));
  return font === undefined ? `Chọn một phông trong danh sách. Đang in bằng ${PLAIN_FRAME.font}.` : { font };
}

/** "Công văn số 607/LĐLĐ" as it is; a bare number is a document's. */
function named(document: string): string {
  if (/^số\s/i.test(document)) return `văn bản ${document}`;
  return /^\d/.test(document) ? `văn bản số ${document}` : document;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
