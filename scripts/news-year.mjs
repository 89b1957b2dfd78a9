// The invented log of news items of 2020: so many of each unit in each month, and the targets that differ from everybody's.
// Districts were merged in February and March of that year; each writes under the name it had then.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const YEAR = 2020;
const UNIT_TITLES = ['TT', 'Tên chuẩn', 'Tên gọi khác', 'Khối', 'Gộp vào', 'Từ ngày', 'Căn cứ', 'Bắt đầu từ'];
const COLUMN_TITLES = ['Stt', 'Ngày đăng', 'Đơn vị', 'Tiêu đề', 'Chất lượng'];
const FIRST_DAY = 3;
const DAYS_BETWEEN = 5;

/** Items of January, February and so on; a unit that ended has no more. */
/** @type {readonly (readonly [unit: string, items: readonly number[]])[]} */
const ITEMS = [
  ['LĐLĐ Thành phố', [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]],
  ['LĐLĐ Bảo Lâm', [1, 1, 0, 2, 1, 1, 1, 1, 1, 1, 1, 1]],
  ['LĐLĐ Bảo Lạc', [3, 2, 2, 3, 2, 2, 3, 2, 2, 2, 2, 3]],
  ['LĐLĐ Hòa An', [2, 1, 2, 2, 1, 3, 2, 2, 2, 2, 2, 2]],
  ['LĐLĐ Nguyên Bình', [2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2]],
  ['LĐLĐ Thạch An', [1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3]],
  ['LĐLĐ Hạ Lang', [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2]],
  ['LĐLĐ Hà Quảng', [2, 2, 3, 2, 3, 2, 2, 2, 2, 2, 2, 2]],
  ['LĐLĐ Thông Nông', [2]],
  ['LĐLĐ Trùng Khánh', [1, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]],
  ['LĐLĐ Trà Lĩnh', [1, 1]],
  ['LĐLĐ Quảng Hòa', [0, 0, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2]],
  ['LĐLĐ Phục Hòa', [1, 2]],
  ['LĐLĐ Quảng Uyên', [1, 1]],
  ['CĐVC tỉnh', [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1]],
  ['CĐ ngành GD&ĐT', [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]],
  ['CĐ ngành Y tế', [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4]],
  ['CĐ ngành NN&PTNT', [0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 6]],
];

/**
 * The log as it was typed: items of a month on days 3, 8, 13 and so on, 332 rows.
 * @param {string} folder where the titles stand
 * @returns {import('./make-examples.mjs').TableData}
 */
export function newsYear(folder) {
  /** @type {string[]} */
  const titles = JSON.parse(readFileSync(join(folder, 'tieu-de-tin-bai.json'), 'utf8'));
  const items = ITEMS.flatMap(([unit, months], order) =>
    months.flatMap((count, month) =>
      Array.from({ length: count }, (_, item) => ({
        unit,
        order,
        month,
        day: FIRST_DAY + DAYS_BETWEEN * item,
      })),
    ),
  );
  items.sort((a, b) => a.month - b.month || a.day - b.day || a.order - b.order);
  const rows = items.map(({ unit, month, day }, index) => [
    String(index + 1),
    [String(day).padStart(2, '0'), String(month + 1).padStart(2, '0'), YEAR].join('/'),
    unit,
    `${titles[(index * 11) % titles.length] ?? ''} (số ${index + 1})`,
    'Đạt',
  ]);
  return {
    title: 'SỔ THEO DÕI TIN, BÀI NĂM 2020',
    notes: ['24 tin, bài/năm (CV 607/LĐLĐ ngày 08/01/2020)'],
    merges: [],
    headerRows: 1,
    rows: [COLUMN_TITLES, ...rows],
  };
}

/**
 * Whose target is another one than everybody's 24, from when, and why.
 * @returns {import('./make-examples.mjs').TableData}
 */
export function newsTargets() {
  return {
    title: 'GIAO CHỈ TIÊU RIÊNG NĂM 2020',
    notes: [],
    merges: [],
    headerRows: 1,
    rows: [
      ['Chỉ tiêu', 'Đơn vị', 'KH giao', 'Từ ngày', 'Căn cứ', 'Lý do'],
      ['Tin, bài', 'LĐLĐ huyện Bảo Lâm', '12', '', '', '01 biên chế'],
      ['Tin, bài', 'CĐ ngành NN & PTNT', '12', '', '', '01 biên chế'],
      ['Tin, bài', 'LĐLĐ Hạ Lang', '18', '01/07/2020', 'CV 900/LĐLĐ ngày 25/06/2020', 'thiếu người'],
    ],
  };
}

/** @type {readonly (readonly [unit: string, into: string, from: string, basis: string, begins: string])[]} */
const LIVES = [
  ['LĐLĐ Thông Nông', 'LĐLĐ Hà Quảng', '01/02/2020', 'NQ 864/NQ-UBTVQH14', ''],
  ['LĐLĐ Trà Lĩnh', 'LĐLĐ Trùng Khánh', '01/03/2020', 'NQ 897/NQ-UBTVQH14', ''],
  ['LĐLĐ Quảng Hòa', '', '', 'NQ 897/NQ-UBTVQH14', '01/03/2020'],
  ['LĐLĐ Phục Hòa', 'LĐLĐ Quảng Hòa', '01/03/2020', 'NQ 897/NQ-UBTVQH14', ''],
  ['LĐLĐ Quảng Uyên', 'LĐLĐ Quảng Hòa', '01/03/2020', 'NQ 897/NQ-UBTVQH14', ''],
];

/**
 * The units, and which of them went into another from which day, as the tab `Danh mục đơn vị` is made and filled in.
 * @returns {string[][]}
 */
export function newsUnits() {
  const rows = ITEMS.map(([unit], index) => {
    const [, into = '', from = '', basis = '', begins = ''] = LIVES.find(([name]) => name === unit) ?? [];
    const group = unit.startsWith('LĐLĐ') ? 'Khối huyện, thành phố' : 'Khối ngành';
    return [String(index + 1), unit, '', group, into, from, basis, begins];
  });
  return [[...UNIT_TITLES, '', 'Lập bảng theo đơn vị tại ngày'], ...rows];
}

/**
 * How the log is judged, month by month, as the tab `Danh mục chỉ tiêu` says it.
 * @returns {string[][]}
 */
export function newsSettings() {
  return [
    ['Chỉ tiêu', 'ĐVT', 'Nguồn số liệu', 'Cách tính', 'KH chung', 'Mức tính đạt (%)', 'Đánh giá'],
    ['Tin bài', '', 'Sổ tin bài › Tin bài', 'Đếm số dòng', '', '100', 'Hằng tháng'],
  ];
}
