import type { NamedRow } from '../../../src/core/unit/named-row';

type Line = readonly [ordinal: number, name: string];

/** Members and new grass-roots unions, ten districts. */
export const MEMBERS: readonly Line[] = [
  [1, 'LĐLĐ Phục Hòa '],
  [2, 'LĐLĐ Trà Lĩnh '],
  [3, 'LĐLĐ Nguyên Bình '],
  [4, 'LĐLĐ Bảo Lạc '],
  [5, 'LĐLĐ Thành Phố '],
  [6, 'LĐLĐ Hà Quảng '],
  [7, 'LĐLĐ Bảo Lâm '],
  [8, 'LĐLĐ Hòa An '],
  [9, 'LĐLĐ Trùng Khánh '],
  [10, 'LĐLĐ Quảng Uyên '],
];

/** News items, offices first. */
export const NEWS: readonly Line[] = [
  [1, 'Ban CSPL- Kiểm tra'],
  [2, 'Ban TCTGNNC '],
  [3, 'Ban Tài chính'],
  [4, 'Văn phòng'],
  [5, 'LĐLĐ Thành phố'],
  [6, 'LĐLĐ Thạch An'],
  [7, 'LĐLĐ Phục Hòa'],
  [8, 'LĐLĐ Quảng Uyên'],
  [9, 'LĐLĐ Trà Lĩnh'],
  [10, 'LĐLĐ Hạ Lang'],
  [11, 'LĐLĐ Hà Quảng'],
  [12, 'LĐLĐ Hòa An'],
  [13, 'LĐLĐ Nguyên Bình'],
  [14, 'LĐLĐ Bảo Lạc'],
  [15, 'LĐLĐ Bảo Lâm'],
  [16, 'LĐLĐ Thông Nông'],
  [17, 'LĐLĐ Trùng Khánh'],
  [18, 'CĐVC tỉnh'],
  [19, 'CĐ ngành GD&ĐT'],
  [20, 'CĐ ngành NN'],
  [21, 'CĐ ngành Y tế'],
];

/** Social fund, TT is the order of the directory, rows stand by rate. */
export const FUND: readonly Line[] = [
  [3, 'LĐLĐ huyện Bảo Lạc'],
  [6, 'LĐLĐ huyện Phục Hòa'],
  [13, 'LĐLĐ huyện Thông Nông'],
  [16, 'Công đoàn ngành Giáo dục - Đào tạo'],
  [5, 'LĐLĐ huyện Nguyên Bình'],
  [1, 'LĐLĐ thành phố '],
  [12, 'LĐLĐ huyện Hạ Lang'],
  [15, 'Công đoàn ngành Y tế'],
  [10, 'LĐLĐ huyện Trùng Khánh   '],
  [8, 'LĐLĐ huyện Thạch An'],
  [11, 'LĐLĐ huyện Quảng Uyên'],
  [9, ' LĐLĐ Hà Quảng '],
  [14, 'CĐ Viên chức tỉnh'],
  [4, 'LĐLĐ huyện Hòa An   '],
  [2, 'LĐLĐ huyện Bảo Lâm'],
  [17, 'CĐNgành NN & PTNT'],
  [7, 'LĐLĐ huyện Trà Lĩnh'],
];

/** Rows of a table as the recogniser would give them. */
export function namedRows(table: number, lines: readonly Line[]): readonly NamedRow[] {
  return lines.map(([ordinal, name], index) => ({ table, row: index + 2, name, ordinal, group: null }));
}

/** The unit columns of the three tables of 2019 as typed. */
export const ROWS_2019: readonly NamedRow[] = [MEMBERS, NEWS, FUND].flatMap((lines, table) =>
  namedRows(table, lines),
);
