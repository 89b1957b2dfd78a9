import { FILLS, HEADER_LOOK } from '../colour/palette';
import { headedPage } from '../page/headed-page';
import { headWithKept, type KeptDraft, readKept, withKept } from '../page/kept-list';
import {
  type Content,
  type Look,
  PAGE_FONT,
  type Page,
  type PageCell,
  type PreviousPage,
} from '../page/page';
import { LOST_PART, PAGES } from '../page/pages';
import { findHeadings, unwritten } from '../page/typed';
import { cellLink } from '../report/cell-link';
import { draftOf, textDraft, unled, wholeDraft } from '../report/kept-drafts';
import { typedRows } from '../report/keyed-rows';
import { cell, textRow } from '../report/page-cells';
import { witnessNote } from '../report/page-head';
import { widthRuns } from '../report/panels';
import type { Grid } from '../workbook/workbook';
import { CHECKS, type Check, type Checked } from './checks';
import { selfCheckCounts } from './messages';

const FORM = PAGES.selfCheck.list;
const COLUMNS = FORM.headings.length;
const POINT = 1;
const WIDTHS = [35, 45, 225, 200, 200, 85, 310, 110] as const;
const HEADER_ROW = 4;

/** Rows from the top among which the headings are looked for. */
const HEAD_ROWS = 20;

const TITLE = 'TỰ KIỂM TRA CÀI ĐẶT';

const FIRST_RUN =
  'Lần một đã ghi xong phần thử. Đợi vài giây, rồi chọn lại Chỉ tiêu ▸ Thiết lập ▸ Tự kiểm tra cài đặt để đọc kết quả.';

const REMOVAL =
  'Không cần nữa thì bấm chuột phải vào tên trang tính này ▸ Xóa; tệp trở lại như trước khi kiểm tra. Chạy lại lệnh thì các dòng được ghi lại, ghi chú gõ ở bên phải được giữ.';

const ADVICE = 'Cột Điểm là số của phiếu kiểm tra trực tiếp (docs/kiem-tra-truc-tiep.md).';

/** What the page says besides the checks. */
export interface SelfCheckOptions {
  readonly name: string;
  /** The tab's own id, for a link to try. */
  readonly tabId: number;
  readonly made: Parameters<typeof witnessNote>[0];
  readonly previous: PreviousPage | null;
}

/** The page after the second run, or with null after the first, which tells nothing yet: a row a check. */
export function selfCheckPage(
  checked: readonly Checked[] | null,
  { name, tabId, made, previous }: SelfCheckOptions,
): Page {
  const kept = readKept(previous, FORM, (textOf) => (textOf(POINT) === '' ? null : { key: textOf(POINT) }));
  const points = new Set<string>(CHECKS.map(({ point }) => point));
  const typed = typedRows(kept, points, (row) => wholeDraft(row, FORM));
  const drafts = CHECKS.map((check: Check, index): KeptDraft => {
    const one = checked?.find(({ check: { point } }) => point === check.point) ?? null;
    const own = typed.byKey.get(check.point) ?? [];
    return draftOf(
      rowCells(check, one, { number: index + 1, tabId }),
      own.map((row) => unled({ row })),
    );
  });
  if (typed.lost.length > 0)
    drafts.push(textDraft('', FORM), textDraft(LOST_PART, FORM, { bold: true }), ...typed.lost);
  const head: PageCell[][] = [
    textRow(TITLE, COLUMNS, { look: { bold: true, size: 14 }, note: witnessNote(made) }),
    textRow(checked ? `Kết quả: ${selfCheckCounts(checked)}.` : FIRST_RUN, COLUMNS, { look: { bold: true } }),
    textRow(REMOVAL, COLUMNS, { look: { italic: true } }),
    textRow(ADVICE, COLUMNS, { look: { italic: true } }),
    FORM.headings.map((heading) => cell(heading, HEADER_LOOK)),
  ];
  const rows = [
    ...headWithKept(head, kept),
    ...drafts.map((draft, index) => withKept(draft, HEADER_ROW + 1 + index, kept)),
  ];
  return headedPage({
    key: 'selfCheck',
    name,
    rows,
    columns: COLUMNS,
    font: PAGE_FONT,
    headerRow: HEADER_ROW,
    widths: widthRuns(WIDTHS),
    grids: [{ row: HEADER_ROW, column: 0, rows: CHECKS.length + 1, columns: COLUMNS }],
  });
}

function rowCells(
  check: Check,
  checked: Checked | null,
  { number, tabId }: { readonly number: number; readonly tabId: number },
): PageCell[] {
  const { point, what, expected, remedy, look = '' } = check;
  const centred: Look = { align: 'center' };
  const verdict: Look = checked?.isMet
    ? centred
    : { ...centred, bold: checked !== null, fill: checked ? FILLS.below : FILLS.noData };
  const todo = checked && !checked.isMet ? [remedy, look] : [checked ? look : ''];
  return [
    cell(number, centred),
    cell(point, centred),
    cell(what),
    cell(expected),
    cell(checked?.seen ?? ''),
    cell(checked === null ? 'Chờ lần hai' : checked.isMet ? 'Khớp' : 'Không khớp', verdict),
    cell(todo.filter((text) => text !== '').join(' ')),
    cell(checked ? sampleOf(point, tabId) : ''),
  ];
}

/** What a person is to point at or to press. */
function sampleOf(point: string, tabId: number): Content {
  if (point === 'C5') return { formula: '=SOVN("1.5")' };
  return point === 'D22' ? cellLink(tabId, { row: 0, column: 0 }, 'Ô A1') : '';
}

/** Whether a tab is this page, by the headings near its top. */
export function isSelfCheck(values: Grid): boolean {
  return findHeadings(unwritten(values.slice(0, HEAD_ROWS)), FORM) !== null;
}
