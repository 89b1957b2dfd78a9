// Makes large workbooks of plain cells for the benchmark and its test. The same sizes give the same cells.

/** @typedef {import('../src/core/workbook/workbook').Cell} Cell */
/** @typedef {import('../src/core/workbook/workbook').Tab} Tab */

const INDICATORS = [
  'Tuyển sinh',
  'Bảo hiểm y tế',
  'Phổ cập',
  'Tin, bài',
  'Sáng kiến',
  'Chuẩn quốc gia',
  'Thu quỹ',
  'Kết nạp',
  'Đăng ký',
];
const KINDS = ['Trường Tiểu học', 'Trường THCS', 'Trạm Y tế', 'Chi nhánh', 'UBND xã'];
const SYLLABLES = [
  'An',
  'Bình',
  'Cường',
  'Đông',
  'Giang',
  'Hòa',
  'Khánh',
  'Lạc',
  'Minh',
  'Nguyên',
  'Phúc',
  'Quang',
];

/**
 * A name of its own for every number, in syllables: 17 is "Trạm Y tế Cường Giang …".
 * @param {number} index
 */
function unitName(index) {
  const words = [];
  for (let rest = index + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    words.push(SYLLABLES[rest % SYLLABLES.length]);
  }
  return `${KINDS[index % KINDS.length]} ${words.join(' ')}`;
}

/**
 * A table of units in 30 columns: TT, name, nine indicators of target, result and rate, a note. Some figures stand as text, some cells
 * are blank, every thousandth row is a group's.
 * @param {string} name
 * @param {{ rows: number, seed: number }} options `rows`: all of the tab's, heading included
 * @returns {Tab}
 */
export function unitTab(name, { rows, seed }) {
  /** @type {Cell[][]} */
  const values = [
    [`KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM ${2000 + seed}`, ...blanks(29)],
    [`(Số liệu tính đến ngày 31/12/${2000 + seed})`, ...blanks(29)],
    ['TT', 'Đơn vị', ...INDICATORS.flatMap((indicator) => [indicator, '', '']), 'Ghi chú'],
    ['', '', ...INDICATORS.flatMap(() => ['KH giao', 'Kết quả', 'Tỷ lệ %']), ''],
  ];
  for (let row = values.length; row < rows; row += 1) values.push(unitRow(row, seed));
  return { name, values };
}

/**
 * @param {number} row
 * @param {number} seed
 * @returns {Cell[]}
 */
function unitRow(row, seed) {
  if (row % 1000 === 4)
    return [String.fromCharCode(65 + row / 1000), `Khối ${Math.floor(row / 1000) + 1}`, ...blanks(28)];
  const figures = INDICATORS.flatMap((_, column) => {
    const target = 10 + ((row * 7 + column * 13 + seed) % 90);
    const result = (row * 11 + column * 5 + seed) % 120;
    return [target, typed(result, row + column), Math.round((result * 1000) / target) / 10];
  });
  return [row - 3, unitName(row), ...figures, row % 9 === 0 ? 'Báo cáo bổ sung ngày 15/12' : ''];
}

/**
 * The figure as a number, sometimes as text, rarely left out.
 * @param {number} figure
 * @param {number} turn
 * @returns {Cell}
 */
function typed(figure, turn) {
  if (turn % 17 === 0) return '';
  if (turn % 5 === 0) return `${figure} `;
  return turn % 7 === 0 ? `${figure},5` : figure;
}

/**
 * A log: a row an event with date, unit, title, link, amount and state.
 * @param {string} name
 * @param {{ rows: number }} options all of the tab's, heading included
 * @returns {Tab}
 */
export function logTab(name, { rows }) {
  /** @type {Cell[][]} */
  const values = [
    ['SỔ THEO DÕI TIN, BÀI NĂM 2019', ...blanks(6)],
    ['TT', 'Ngày đăng', 'Đơn vị', 'Tên tin, bài', 'Đường dẫn', 'Số tiền', 'Tình trạng'],
  ];
  for (let row = values.length; row < rows; row += 1) {
    const date = { year: 2019, month: 1 + (row % 12), day: 1 + (row % 28) };
    values.push([
      row - 1,
      row % 3 === 0 ? `${date.day}/${date.month}/2019` : date,
      unitName(row % 40),
      `Hội nghị sơ kết công tác quý, lần ${row}`,
      `https://baocaobang.vn/tin/${row}`,
      row % 4 === 0 ? '1.380.000' : row * 10,
      row % 6 === 0 ? 'Chờ duyệt' : 'Đã đăng',
    ]);
  }
  return { name, values };
}

/** @param {number} count */
function blanks(count) {
  return Array.from({ length: count }, () => '');
}

/**
 * Tabs of 30 columns with a table of units each, of different years.
 * @param {{ tabs: number, rows: number }} size
 */
export function unitWorkbook({ tabs, rows }) {
  return { tabs: Array.from({ length: tabs }, (_, seed) => unitTab(`Biểu ${seed + 1}`, { rows, seed })) };
}
