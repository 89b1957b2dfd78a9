import { wordKey } from '../text/word-key';
import type { Grid } from '../workbook/workbook';

/** What `Mẫu in` asks for, a row a field: how it is called there, and what its third column explains. */
export const FIELDS = {
  parent: {
    label: 'Cơ quan chủ quản',
    help: 'Dòng trên cùng bên trái, ví dụ: TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM. Để trống là không in.',
  },
  body: {
    label: 'Cơ quan ban hành',
    help: 'Để trống là theo dòng đầu, tiêu đề của biểu; biểu không ghi thì là LIÊN ĐOÀN LAO ĐỘNG TỈNH CAO BẰNG.',
  },
  motto: { label: 'Quốc hiệu, tiêu ngữ', help: 'Chọn Có để in ở bên phải. Để trống là Không.' },
  annex: { label: 'Phụ lục, biểu số', help: 'Ví dụ: Phụ lục I, Biểu số 01. Để trống là không in.' },
  document: {
    label: 'Kèm theo văn bản',
    help: 'Ví dụ: Công văn số 607/LĐLĐ. Trang in ghi (Kèm theo …). Để trống là không in.',
  },
  documentDay: { label: 'Ngày của văn bản', help: 'Ví dụ: 08/01/2020.' },
  place: { label: 'Địa danh', help: 'Ví dụ: Cao Bằng. Để trống là không in dòng ngày tháng ký.' },
  signedOn: { label: 'Ngày ký', help: 'Ví dụ: 15/01/2020. Để trống là ghi tay khi ký.' },
  leftTitle: { label: 'Chức danh ký bên trái', help: 'Để trống là chỉ một người ký, bên phải.' },
  leftName: { label: 'Họ tên ký bên trái', help: '' },
  rightTitle: { label: 'Chức danh ký bên phải', help: 'Để trống là NGƯỜI LẬP BIỂU.' },
  rightName: { label: 'Họ tên ký bên phải', help: '' },
  font: { label: 'Phông chữ', help: 'Để trống là Times New Roman.' },
} as const;

export type FieldKey = keyof typeof FIELDS;

export const FIELD_KEYS = Object.keys(FIELDS) as readonly FieldKey[];

/** The fonts that `Mẫu in` offers. */
export const FONTS: readonly string[] = [
  'Times New Roman',
  'Arial',
  'Calibri',
  'Cambria',
  'Roboto',
  'Tahoma',
  'Verdana',
];

/** What `Quốc hiệu, tiêu ngữ` may say. */
export const YES_NO = ['Có', 'Không'] as const;

/** The first line of the tab. */
export const FRAME_GUIDE =
  'Ghi vào các ô nền vàng của cột Nội dung in; xóa một ô là trở lại như ban đầu. Các trang của tiện ích in theo mẫu này từ lần lập sau.';

/** The headings of the fields, and of the names of indicators below them. */
export const FRAME_HEADINGS = ['Mục', 'Nội dung in', 'Giải thích'] as const;
export const NAME_HEADINGS = ['Chỉ tiêu', 'Tên khi in', ''] as const;

const NAME_HELP = 'Để trống là giữ tên này.';

/** Text of a cell as labels are compared. */
export function foldLabel(cell: unknown): string {
  return typeof cell === 'string' ? wordKey(cell) : '';
}

/** Where the parts of the tab stand, counted from 0; null for cells that are no `Mẫu in`. */
export interface FrameLayout {
  readonly header: number;
  /** The columns of labels and of what is printed. */
  readonly labels: number;
  readonly texts: number;
  /** The row of the headings of names; null where it was removed. */
  readonly names: number | null;
}

/** Finds the headings of `Mẫu in`, wherever staff moved them. */
export function findFrame(grid: Grid): FrameLayout | null {
  const [label, text] = FRAME_HEADINGS.map(foldLabel);
  for (let row = 0; row < grid.length; row += 1) {
    const cells = (grid[row] ?? []).map(foldLabel);
    const [labels, texts] = [cells.indexOf(label ?? ''), cells.indexOf(text ?? '')];
    if (labels < 0 || texts < 0) continue;
    const names = grid.findIndex(
      (line, at) =>
        at > row &&
        foldLabel(line[labels]) === foldLabel(NAME_HEADINGS[0]) &&
        foldLabel(line[texts]) === foldLabel(NAME_HEADINGS[1]),
    );
    return { header: row, labels, texts, names: names < 0 ? null : names };
  }
  return null;
}

/** The cells of a new tab for indicators of these names. */
export function newFrame(names: readonly string[]): string[][] {
  return [
    [FRAME_GUIDE, '', ''],
    [...FRAME_HEADINGS],
    ...FIELD_KEYS.map((key) => [FIELDS[key].label, '', FIELDS[key].help]),
    ['', '', ''],
    [...NAME_HEADINGS],
    ...names.map((name) => [name, '', NAME_HELP]),
  ];
}

/** The rows that a tab lacks for indicators that came later, to be written below it. */
export function newNames(grid: Grid, names: readonly string[]): string[][] {
  const layout = findFrame(grid);
  if (layout === null || layout.names === null) return [];
  const known = new Set(grid.slice(layout.names + 1).map((row) => foldLabel(row[layout.labels])));
  return names.filter((name) => !known.has(foldLabel(name))).map((name) => [name, '', NAME_HELP]);
}
