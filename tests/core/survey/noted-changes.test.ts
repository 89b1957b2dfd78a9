import { describe, expect, it } from 'vitest';
import { findingWords } from '../../../src/core/check/wording';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { cellsOf, check, ofKind } from '../check/check';
import { surveyTabs, tabOf } from './office-grids';

const TABLE: readonly (readonly Cell[])[] = [
  ['KẾT QUẢ KẾT NẠP HỘI VIÊN NĂM 2024'],
  ['TT', 'Xã', 'KH', 'TH'],
  [1, 'Xã Cô Ba', 20, 17],
  [2, 'Xã Bảo Toàn', 15, 12],
  [3, 'Xã Hưng Đạo', 9, 9],
  ['', 'Cộng', 44, 38],
  [],
];

function told(...tabs: readonly Tab[]): readonly string[] {
  return footnotes(surveyTabs(tabs), []).filter((line) => line.includes('ghi thay đổi'));
}

function below(line: string): readonly string[] {
  return told(tabOf('Hội viên', [...TABLE, [line]]));
}

function toldOf(units: string, line: string, place = 'Hội viên!A8'): readonly string[] {
  return [`Cần xem lại: ${place}: ghi thay đổi cho ${units} mà chưa được tính: “${line}”.`];
}

describe('a sentence that changes the figures of a unit', () => {
  it.each([
    ['Xã Bảo Toàn', 'Riêng Xã Bảo Toàn được điều chỉnh chỉ tiêu còn 12 theo CV 45'],
    ['Xã Bảo Toàn', 'Ghi chú: xã Bảo Toàn giảm 3 chỉ tiêu theo QĐ 45 ngày 10/8/2024'],
    ['Xã Bảo Toàn', 'Riêng xã Bảo Toàn giao 12'],
    ['Xã Hưng Đạo', '(*) Xã Hưng Đạo được giao bổ sung thêm 4 chỉ tiêu từ quý III'],
    ['Xã Cô Ba', 'KH của Xã Cô Ba tăng lên 22 theo Thông báo 07'],
    ['Xã Cô Ba', '* Số liệu Xã Cô Ba chưa bao gồm 03 hội viên kết nạp ngày 30/12'],
    ['Xã Cô Ba, Xã Hưng Đạo', 'Xã Cô Ba và Xã Hưng Đạo chưa tính 5 hội viên chuyển đến'],
    ['Xã Hưng Đạo, Xã Cô Ba', 'Từ 01/7/2024 xã Hưng Đạo sáp nhập vào xã Cô Ba'],
  ])('is told on the page, of %s: %s', (units, line) => {
    expect(below(line)).toEqual(toldOf(units, line));
  });

  it('is told once for the units of one cell, and without its full stop', () => {
    const line =
      'Xã Cô Ba chưa tính 5 hội viên mới; Xã Bảo Toàn được giảm chỉ tiêu còn 12; Xã Hưng Đạo đã nộp đủ';
    expect(below(`${line}.`)).toEqual(toldOf('Xã Cô Ba, Xã Bảo Toàn', line));
  });

  it('is told of a tab of notes, and of that of the plan', () => {
    const line = 'Đội Tây được giảm 2 chỉ tiêu theo CV 09 ngày 1/9/2024';
    const plan: readonly (readonly Cell[])[] = [
      ['CHỈ TIÊU TUYỂN SINH NĂM 2024'],
      ['TT', 'Đội', 'Chỉ tiêu giao'],
      [1, 'Đội Bắc', 10],
      [2, 'Đội Nam', 8],
      [3, 'Đội Tây', 6],
    ];
    const done = tabOf('Kết quả', [
      ['KẾT QUẢ TUYỂN SINH NĂM 2024'],
      ['TT', 'Đội', 'Kết quả'],
      [1, 'Đội Bắc', 13],
      [2, 'Đội Nam', 7],
      [3, 'Đội Tây', 4],
    ]);
    const notes = tabOf('Ghi chú', [['Các thay đổi trong năm'], [line]]);
    expect(told(tabOf('Giao', plan), done, notes)).toEqual(toldOf('Đội Tây', line, 'Ghi chú!A2'));
    expect(told(tabOf('Giao', [...plan, [], [line]]), done)).toEqual(toldOf('Đội Tây', line, 'Giao!A7'));
  });

  it('is a finding with what to do', () => {
    const line = 'Riêng Xã Bảo Toàn được điều chỉnh chỉ tiêu còn 12';
    const [found] = ofKind(check({ tabs: [tabOf('Hội viên', [...TABLE, [line]])] }), 'tableProblem');
    expect(cellsOf(found)).toBe('A8');
    expect(found && findingWords(found)).toMatchObject({
      found: `Ghi thay đổi cho Xã Bảo Toàn mà chưa được tính: “${line}”`,
      expected: 'Số giao, số thực hiện của từng đơn vị ghi ở dòng của đơn vị trong biểu',
    });
  });

  it.each([
    'Xã Bảo Toàn thiếu cán bộ phụ trách 3 tháng đầu năm',
    'Xã Bảo Toàn chưa đạt 3 chỉ tiêu thành phần',
    'Xã Bảo Toàn đề nghị giảm chỉ tiêu còn 12',
    'Xã Bảo Toàn tăng 3 hội viên so với cùng kỳ năm 2023',
    'Xã Bảo Toàn còn thiếu 3 chỉ tiêu phải bổ sung',
    'Xã Bảo Toàn điều chỉnh kế hoạch theo CV 45 ngày 10/8',
    'Xã Bảo Toàn nộp báo cáo ngày 12/7/2024, điện thoại 0912 345 678',
    'Các xã được điều chỉnh chỉ tiêu còn 12 theo CV 45',
    'Đơn vị chưa đạt gồm: Xã Cô Ba (17/20), Xã Bảo Toàn (12/15)',
    'Số liệu sau sáp nhập theo Nghị quyết 60 của xã Cô Ba',
  ])('is none: %s', (line) => {
    expect(below(line)).toEqual([]);
  });

  it('is none in the rows of a list, nor where a target is taken from it', () => {
    const asked = tabOf('Kiến nghị', [
      ['TT', 'Xã', 'Nội dung', 'Trả lời'],
      [1, 'Xã Bảo Toàn', 'Xã Bảo Toàn giảm 3 chỉ tiêu cho phù hợp', 'Xem xét'],
    ]);
    expect(told(tabOf('Hội viên', TABLE), asked)).toEqual([]);
    const news = tabOf('Tin bài', [
      ['TIN, BÀI NĂM 2024'],
      ['TT', 'Xã', 'Số tin'],
      [1, 'Xã Cô Ba', 12],
      [2, 'Xã Bảo Toàn', 11],
      [3, 'Xã Hưng Đạo', 6],
      ['Chỉ tiêu: 12 tin/xã; riêng Xã Hưng Đạo 6 tin'],
    ]);
    expect(told(news)).toEqual([]);
  });
});
