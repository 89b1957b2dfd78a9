import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { book, check } from '../check/check';
import { onlyTable } from './layouts';

type Row = readonly Cell[];

const HEADER: Row = ['TT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'];

/** Each unit with its group. */
function groupsOf(rows: readonly Row[]) {
  const { rows: read } = onlyTable([['KẾT QUẢ NĂM 2024'], HEADER, ...rows], 'Quỹ');
  return Object.fromEntries(
    read.filter(({ kind }) => kind === 'unit').map(({ name, group }) => [name, group]),
  );
}

/** Totals that are found wrong. */
function wrongTotals(rows: readonly Row[]) {
  const findings = check(book(['KẾT QUẢ NĂM 2024'], HEADER, ...rows));
  return findings.flatMap((one) => (one.kind === 'totalWrong' ? [one.total] : []));
}

const LETTERS: readonly Row[] = [
  ['A', 'Khối trường học', 52, 50],
  [1, 'Trường Tiểu học Nà Giàng', 30, 30],
  [2, 'Trường THCS Sóc Hà', 22, 20],
  ['B', 'Bảo hiểm xã hội huyện', 18, 18],
  ['C', 'Khối kinh tế', 25, 24],
  [1, 'Điện lực Hà Quảng', 15, 15],
  [2, 'Hạt Kiểm lâm', 10, 9],
  ['D', 'Ngân hàng Chính sách', 12, 12],
  ['', 'Tổng cộng', 107, 104],
];

const PARENTS: readonly Row[] = [
  [1, 'Văn phòng UBND tỉnh', 40, 38],
  [2, 'Sở Nông nghiệp', 90, 88],
  ['2.1', 'Chi cục Kiểm lâm', 50, 50],
  ['2.2', 'Chi cục Thủy lợi', 40, 38],
  [3, 'Thanh tra tỉnh', 20, 20],
  ['', 'Cộng', 150, 146],
];

const LAST: readonly Row[] = [
  ['I', 'Các xã', '', ''],
  [1, 'Xã Phi Hải', 14, 14],
  [2, 'Xã Quảng Lâm', 16, 12],
  ['II', 'Trung tâm Y tế', 20, 22],
  ['', 'Tổng số', 50, 48],
];

describe('rows that are numbered as groups and have none below them', () => {
  it('are units of no group, between groups, before them and behind', () => {
    expect(groupsOf(LETTERS)).toMatchObject({
      'Trường THCS Sóc Hà': 'Khối trường học',
      'Bảo hiểm xã hội huyện': 'Đơn vị khác',
      'Hạt Kiểm lâm': 'Khối kinh tế',
      'Ngân hàng Chính sách': 'Đơn vị khác',
    });
    expect(groupsOf(PARENTS)).toEqual({
      'Văn phòng UBND tỉnh': 'Đơn vị khác',
      'Chi cục Kiểm lâm': 'Sở Nông nghiệp',
      'Chi cục Thủy lợi': 'Sở Nông nghiệp',
      'Thanh tra tỉnh': 'Đơn vị khác',
    });
    expect(groupsOf(LAST)).toMatchObject({ 'Xã Quảng Lâm': 'Các xã', 'Trung tâm Y tế': 'Đơn vị khác' });
  });

  it.each([LETTERS, PARENTS, LAST])('do not count in the total of the group above them: %#', (...rows) => {
    expect(wrongTotals(rows)).toEqual([]);
  });

  it('do not hide a group that leaves out a unit of its own', () => {
    const wrong = LETTERS.map((row) => (row[1] === 'Khối trường học' ? ['A', row[1], 30, 30] : row));
    expect(wrongTotals(wrong)).toEqual(['Khối trường học', 'Khối trường học']);
  });
});

describe('rows that stay in their group', () => {
  it('are those numbered below it, and units numbered I, II under headings without a number', () => {
    const headed: readonly Row[] = [
      ['', 'Khối huyện', '', ''],
      ['I', 'Huyện Hòa An', 20, 20],
      ['II', 'Huyện Hạ Lang', 10, 12],
      ['', 'Khối thành phố', '', ''],
      ['III', 'Thành phố Cao Bằng', 40, 41],
    ];
    expect(Object.values(groupsOf(headed))).toEqual(['Khối huyện', 'Khối huyện', 'Khối thành phố']);
    const nested: readonly Row[] = [
      ['A', 'Khối hành chính', '', ''],
      ['I', 'Sở Nội vụ', 20, 20],
      ['II', 'Sở Tư pháp', 10, 12],
      ['B', 'Khối sự nghiệp', '', ''],
      ['I', 'Bệnh viện tỉnh', 40, 41],
    ];
    expect(Object.values(groupsOf(nested))).toEqual(['Khối hành chính', 'Khối hành chính', 'Khối sự nghiệp']);
  });
});
