import { lazy } from '../collection/lazy';
import { cellText } from '../settings/layout';
import { wordKey } from '../text/word-key';
import type { Grid } from '../workbook/workbook';

/** Headings of the tab `Giao chỉ tiêu` in the order of a new one. */
export const REGISTER_HEADINGS = {
  indicator: 'Chỉ tiêu',
  unit: 'Đơn vị',
  target: 'KH giao',
  from: 'Từ ngày',
  basis: 'Căn cứ',
  reason: 'Lý do',
  common: 'KH chung',
} as const;

export type RegisterColumn = keyof typeof REGISTER_HEADINGS;

/** All columns in the order of a new tab. */
export const REGISTER_COLUMNS = Object.keys(REGISTER_HEADINGS) as readonly RegisterColumn[];

/** What the heading of each column explains in a note. */
export const REGISTER_HELP: Readonly<Record<RegisterColumn, string>> = {
  indicator: 'Chọn chỉ tiêu có KH giao khác mức chung, mỗi dòng một chỉ tiêu của một đơn vị.',
  unit: 'Chọn đơn vị, hoặc một khối để giao như nhau cho cả khối. “Chưa phân bổ” là phần của tỉnh chưa giao cho đơn vị nào.',
  target: 'Một số, ví dụ: 18. Ghi 0 nếu không giao, x nếu không áp dụng.',
  from: 'Để trống là cả kỳ. Thay đổi trong năm thì ghi ngày bắt đầu, ví dụ: 01/07/2020; trước ngày đó vẫn theo mức cũ.',
  basis: 'Văn bản giao, ví dụ: CV 900/LĐLĐ ngày 25/06/2020; in ở chân bảng.',
  reason: 'Vì sao khác mức chung, ví dụ: 01 biên chế; in ở chân bảng.',
  common: 'Mức chung của chỉ tiêu, tiện ích ghi bằng công thức để so sánh.',
};

/** Stands for whom a part of a target was not given to anybody yet. */
export const UNASSIGNED = 'Chưa phân bổ';

/** Rows below the header that have dropdowns and checks. */
export const REGISTER_ROWS = 200;

/** Where the header of the tab stands: its row and the column of each heading that is there, counted from 0. */
export interface RegisterLayout {
  readonly header: number;
  readonly columns: ReadonlyMap<RegisterColumn, number>;
}

const COLUMN_OF = lazy(
  () => new Map(REGISTER_COLUMNS.map((column) => [wordKey(REGISTER_HEADINGS[column]), column] as const)),
);

/** Finds the header by its words, in any order and with other columns between: indicator, unit and target in one row. Null where no row has them. */
export function findRegisterLayout(grid: Grid): RegisterLayout | null {
  for (let header = 0; header < grid.length; header += 1) {
    const columns = new Map<RegisterColumn, number>();
    (grid[header] ?? []).forEach((cell, index) => {
      const column = COLUMN_OF().get(wordKey(cellText(cell)));
      if (column !== undefined && !columns.has(column)) columns.set(column, index);
    });
    if (columns.has('indicator') && columns.has('unit') && columns.has('target')) return { header, columns };
  }
  return null;
}

/** True for cells that begin with all of the tab's own headings, as a converted file or a run that was cut off leaves them. */
export function looksLikeOwnRegister(grid: Grid): boolean {
  const layout = findRegisterLayout(grid.slice(0, 1));
  return layout !== null && layout.columns.size === REGISTER_COLUMNS.length;
}
