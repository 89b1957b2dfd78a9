import type { Merging } from '../target/joined-target';
import { cleanText } from '../text/normalise';
import { wordKey } from '../text/word-key';
import type { Cell, Grid } from '../workbook/workbook';

/** Headings of the tab `Danh mục chỉ tiêu`, in the order of a new one; those from `Dòng tiêu đề` on are folded away. */
export const INDICATOR_HEADINGS = {
  name: 'Chỉ tiêu',
  measure: 'ĐVT',
  source: 'Nguồn số liệu',
  calculation: 'Cách tính',
  target: 'KH chung',
  applies: 'Áp dụng cho',
  threshold: 'Mức tính đạt (%)',
  due: 'Thời hạn',
  evaluation: 'Đánh giá',
  basis: 'Căn cứ',
  headerRow: 'Dòng tiêu đề',
  unitColumn: 'Cột đơn vị',
  targetColumn: 'Cột kế hoạch',
  resultColumn: 'Cột kết quả',
  targetPeriod: 'Kỳ của KH',
  only: 'Chỉ đếm dòng có',
  direction: 'Chiều',
  blank: 'Ô kết quả trống',
  period: 'Kỳ',
  merging: 'Khi sáp nhập',
} as const;

export type IndicatorColumn = keyof typeof INDICATOR_HEADINGS;

/** The first line of a new tab; one that was made before there was such a line begins with its headings. */
export const INDICATORS_GUIDE =
  'Sửa ở các ô nền vàng hoặc chọn trong danh sách của ô; xóa một ô là trở lại như ban đầu. Lần chạy lệnh sau theo danh mục này.';

/** All columns in the order of a new tab. */
export const INDICATOR_COLUMNS = Object.keys(INDICATOR_HEADINGS) as readonly IndicatorColumn[];

/** How many columns of a new tab stand open before those that are folded away. */
export const OPEN_COLUMNS = 10;

/** Columns that tabs made earlier lack. */
export const LATER_COLUMNS: readonly IndicatorColumn[] = [
  'applies',
  'evaluation',
  'basis',
  'only',
  'period',
  'merging',
];

/** What the heading of each column explains in a note; '' where the heading says it all. */
export const INDICATOR_HELP: Readonly<Record<IndicatorColumn, string>> = {
  name: 'Tên chỉ tiêu khi in. Để trống là theo biểu.',
  measure: '',
  source:
    'Trang tính › chỉ tiêu mà tiện ích đã nhận ra, mỗi nguồn một dòng. Với bảng tiện ích chưa hiểu: chọn tên trang tính rồi ghi các cột ở bên phải.',
  calculation:
    'Tỷ lệ hai cột: kết quả là một phần của cột kế hoạch (tổng số), không thể nhiều hơn. Chọn “Không sử dụng” để không đưa chỉ tiêu vào bảng tổng hợp.',
  target:
    'Một mức giao cho mọi đơn vị, ví dụ: 12. Để trống là theo biểu; biểu có cột kế hoạch thì chỉ dùng cho ô kế hoạch còn trống.',
  applies:
    'KH chung giao cho ai. Để trống: biểu thì đơn vị có trong biểu, sổ và danh sách thì mọi công đoàn. Đơn vị được giao mà không có dòng: sổ, danh sách tính là 0, biểu là chưa có số liệu.',
  threshold: 'Từ bao nhiêu % kế hoạch thì tính là đạt, ví dụ: 90.',
  due: 'Ngày cuối được tính, ví dụ: 31/12/2020, trước 25/12 hoặc hết tháng 6. Trước ngày này, chưa đủ kế hoạch là “Đang thực hiện”; dòng của sổ sau ngày này không tính.',
  headerRow: 'Số thứ tự của dòng có tên các cột trong trang tính, ví dụ: 5. Để trống là dòng đã nhận ra.',
  unitColumn: 'Cột có tên đơn vị, ví dụ: B. Để trống là cột đã nhận ra.',
  targetColumn:
    'Cột dùng làm kế hoạch: chọn trong danh sách hoặc ghi chữ cái, ví dụ: C. Nhiều cột cộng lại thì ghi: C; F; I. Để trống là cột đã nhận ra.',
  resultColumn:
    'Cột dùng làm kết quả: chọn trong danh sách hoặc ghi chữ cái, ví dụ: D. Nhiều cột cộng lại thì ghi: D:O hoặc D; G; J. Để trống là cột đã nhận ra.',
  targetPeriod:
    'KH giao cho thời gian nào, ví dụ: cả năm, 6 tháng, quý I, nhiệm kỳ 2023-2028. Để trống là theo tiêu đề.',
  direction:
    'Nhận ra theo tên chỉ tiêu: hộ nghèo, tai nạn, nợ đọng… là càng thấp càng tốt. Chọn lại nếu chưa đúng.',
  only: 'Với sổ và danh sách: chỉ tính dòng có nội dung này, ví dụ: Chất lượng = Đạt; Số lao động >= 25.',
  basis: 'Văn bản giao KH, ví dụ: CV 607/LĐLĐ ngày 08/01/2020; in ở dưới bảng Tổng hợp.',
  period:
    'Với sổ và danh sách có ngày: chỉ đếm trong kỳ này, ví dụ: 6 tháng đầu năm 2020. Ghi thêm một dòng cùng nguồn, mỗi dòng một kỳ.',
  blank: 'Ô kết quả để trống là chưa có số liệu, hay tính là 0.',
  merging:
    'KH của đơn vị đã gộp (Danh mục đơn vị). Theo cách giao: kỳ kết thúc trước ngày sáp nhập thì cộng; kỳ có ngày sáp nhập thì cộng KH giao cho từng đơn vị, còn mức chung lấy một lần. Cộng: cộng hết. Giữ một: lấy KH của đơn vị còn lại.',
  evaluation:
    'Cả kỳ: chỉ đánh giá khi hết kỳ. Hằng tháng, Hằng quý: trước đó so với phần KH của các tháng đã hết, ví dụ KH năm 24 thì đến 31/05 cần 10; thiếu là “Chậm tiến độ”.',
};

/** What `Kỳ của KH` offers; any other words for a time will do. */
export const TARGET_PERIODS: readonly string[] = [
  'Cả năm',
  '6 tháng đầu năm',
  '6 tháng cuối năm',
  '9 tháng',
  'Quý I',
  'Quý II',
  'Quý III',
  'Quý IV',
  'Nhiệm kỳ',
];

/** What `Đánh giá` may say. */
export const EVALUATIONS = { whole: 'Cả kỳ', month: 'Hằng tháng', quarter: 'Hằng quý' } as const;

/** What `Khi sáp nhập` may say. */
export const MERGINGS: Readonly<Record<Merging, string>> = {
  asGiven: 'Theo cách giao',
  add: 'Cộng',
  keepOne: 'Giữ một',
};

/** What `Chiều` and `Ô kết quả trống` may say. */
export const DIRECTIONS = { more: 'Càng cao càng tốt', less: 'Càng thấp càng tốt' } as const;
export const BLANK_RESULTS = { noData: 'Chưa có số liệu', zero: 'Tính là 0' } as const;

/** Where the header of the tab stands: its row and the column of each heading that is there, counted from 0. */
export interface IndicatorLayout {
  readonly header: number;
  readonly columns: ReadonlyMap<IndicatorColumn, number>;
}

/** A cell as text, spaces cleaned; a number as it is: 2020 → "2020". A date and a boolean are no text. */
export function cellText(cell: Cell): string {
  return typeof cell === 'string' ? cleanText(cell) : typeof cell === 'number' ? String(cell) : '';
}

const COLUMN_OF: ReadonlyMap<string, IndicatorColumn> = new Map(
  INDICATOR_COLUMNS.map((column): [string, IndicatorColumn] => [wordKey(INDICATOR_HEADINGS[column]), column]),
);

/** The headings of a row; the first column counts where staff repeat one. */
function headingsOf(row: readonly Cell[]): ReadonlyMap<IndicatorColumn, number> {
  const columns = new Map<IndicatorColumn, number>();
  row.forEach((cell, index) => {
    const column = COLUMN_OF.get(wordKey(cellText(cell)));
    if (column !== undefined && !columns.has(column)) columns.set(column, index);
  });
  return columns;
}

/**
 * Finds the header by its words, in any order and with any other columns between: a row that names the source and one
 * more of ours. Null where no row does.
 */
export function findLayout(grid: Grid): IndicatorLayout | null {
  for (let header = 0; header < grid.length; header += 1) {
    const columns = headingsOf(grid[header] ?? []);
    if (columns.has('source') && columns.size > 1) return { header, columns };
  }
  return null;
}

/**
 * True for cells that begin with the tab's own headings, below its first line where it has one, as a copy of it or a cut-off run
 * leaves them.
 */
export function looksLikeIndicators(grid: Grid): boolean {
  return grid.slice(0, 2).some((row) => {
    const columns = headingsOf(row);
    return (['name', 'source', 'calculation', 'threshold'] as const).every((column) => columns.has(column));
  });
}
