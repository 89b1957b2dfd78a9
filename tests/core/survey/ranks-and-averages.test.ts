import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

function read(...rows: readonly (readonly Cell[])[]) {
  const survey = surveyTabs([tabOf('Biểu 1', rows)]);
  return { lines: verdicts(survey), foot: footnotes(survey, []).join('\n') };
}

describe('a rank', () => {
  const rows: Cell[][] = [
    [1, 'Xã Đông Khê', 3, 5],
    [2, 'Xã Tà Lùng', 12, 9],
    [3, 'Xã Hòa An', 20, 20],
  ];
  const ranked = ['Xã Đông Khê 5/3 Chưa đạt', 'Xã Tà Lùng 9/12 Đạt', 'Xã Hòa An 20/20 Đạt'];

  it.each([
    ['Xếp hạng CCHC', 'Mục tiêu', 'Kết quả'],
    ['Thứ hạng', 'Mục tiêu', 'Kết quả'],
    ['Xếp thứ', 'KH', 'TH'],
    ['Vị trí xếp hạng chuyển đổi số', 'Chỉ tiêu', 'Đạt được'],
    ['Chỉ số DDCI (thứ hạng)', 'Kế hoạch', 'Thực hiện'],
  ])('is better when it is less, and is not added: %s', (band, target, result) => {
    const { lines, foot } = read(['TT', 'Xã', band, ''], ['', '', target, result], ...rows);
    expect(lines[0]?.slice(1)).toEqual(ranked);
    expect(foot).toContain('là thứ hạng nên không cộng các đơn vị');
    expect(foot).toContain('càng thấp càng tốt');
  });

  it.each([
    ['Mục tiêu thứ hạng', 'Thứ hạng đạt được'],
    ['KH xếp hạng', 'TH xếp hạng'],
    ['Mục tiêu thứ hạng', 'Kết quả xếp hạng'],
    ['Xếp thứ giao', 'Xếp thứ thực tế'],
  ])('is one where each heading says its role: %s', (target, result) => {
    expect(read(['TT', 'Xã', target, result], ...rows).lines[0]?.slice(1)).toEqual(ranked);
  });

  it('is called as its result is', () => {
    expect(read(['TT', 'Xã', 'Mục tiêu hạng 2024', 'Hạng 2024'], ...rows).lines[0]?.[0]).toMatch(/^Hạng/);
  });

  it('is none by the name of its tab alone, where a copy sorted by rank may stand, and the page says so', () => {
    const survey = surveyTabs([tabOf('Xếp hạng', [['TT', 'Xã', 'Kế hoạch', 'Thực hiện'], ...rows])]);
    expect(verdicts(survey)[0]?.[1]).toBe('Xã Đông Khê 5/3 Vượt');
    expect(footnotes(survey, []).join('\n')).toContain('Xếp hạng: càng cao càng tốt');
  });

  it.each([
    ['BẢNG XẾP HẠNG TRỒNG RỪNG NĂM 2024', ['Thứ hạng', 'Xã', 'Kế hoạch', 'Thực hiện']],
    ['XẾP HẠNG THU QUỸ KHUYẾN HỌC', ['Hạng', 'Đơn vị', 'Giao', 'Đã nộp']],
    ['Xếp thứ tin bài', ['TT', 'Tên đơn vị', 'KH', 'TH', 'Xếp thứ']],
  ])('in a column of its own is what the title %s is of', (title, header) => {
    const placed = rows.map((row, at) => (header.length > 4 ? [...row, at + 1] : row));
    const { lines, foot } = read([title], [], header, ...placed);
    expect(lines[0]?.slice(1)).toEqual([
      'Xã Đông Khê 5/3 Vượt',
      'Xã Tà Lùng 9/12 Chưa đạt',
      'Xã Hòa An 20/20 Đạt',
    ]);
    expect(lines[0]?.[0]).not.toMatch(/xếp/i);
    expect(foot).not.toContain('thứ hạng');
  });

  it('stays one under such a title beside last year’s', () => {
    const { lines } = read(
      ['XẾP HẠNG CHUYỂN ĐỔI SỐ NĂM 2024'],
      ['TT', 'Xã', 'Hạng 2023', 'KH hạng 2024', 'TH hạng 2024'],
      ...rows.map(([number = '', name = '', target = '', result = '']) => [number, name, 7, target, result]),
    );
    expect(lines[0]?.slice(1)).toEqual(ranked);
  });

  it('beside a plan and its result is none of them', () => {
    const { lines } = read(
      ['TT', 'Xã', 'Kế hoạch', 'Thực hiện', 'Xếp hạng'],
      ...rows.map((row, at) => [...row, at + 1]),
    );
    expect(lines).toEqual([
      [expect.any(String), 'Xã Đông Khê 5/3 Vượt', 'Xã Tà Lùng 9/12 Chưa đạt', 'Xã Hòa An 20/20 Đạt'],
    ]);
  });

  it.each([
    ['Chỉ tiêu giao (sản phẩm)', 'Kết quả đánh giá, phân hạng'],
    ['Kế hoạch (HTX)', 'Kết quả xếp hạng (HTX)'],
    ['Chỉ tiêu', 'Kết quả thăng hạng'],
    ['Kế hoạch', 'Kết quả xếp loại, xếp hạng'],
  ])('is none where a result counts what was classed: %s | %s', (target, result) => {
    const { lines, foot } = read(['TT', 'Xã', target, result], ...rows);
    expect(lines[0]?.slice(1)).toEqual([
      'Xã Đông Khê 5/3 Vượt',
      'Xã Tà Lùng 9/12 Chưa đạt',
      'Xã Hòa An 20/20 Đạt',
    ]);
    expect(foot).not.toContain('là thứ hạng');
  });

  it('is one by its result’s heading alone where the figures are the places of these units', () => {
    const { lines, foot } = read(
      ['TT', 'Xã', 'Mục tiêu', 'Kết quả xếp hạng'],
      [1, 'Xã Đông Khê', 1, 2],
      [2, 'Xã Tà Lùng', 3, 1],
      [3, 'Xã Hòa An', 3, 3],
    );
    expect(lines[0]?.slice(1)).toEqual([
      'Xã Đông Khê 2/1 Chưa đạt',
      'Xã Tà Lùng 1/3 Đạt',
      'Xã Hòa An 3/3 Đạt',
    ]);
    expect(foot).toContain('là thứ hạng nên không cộng các đơn vị');
  });

  it.each([
    'Xếp hạng sao OCOP',
    'Số di tích được xếp hạng',
    'Hạng mục sửa chữa',
    'Xếp thứ tự',
    'Vị trí việc làm',
  ])('is no class, count or post: %s', (band) => {
    const { lines, foot } = read(['TT', 'Xã', band, ''], ['', '', 'Kế hoạch', 'Thực hiện'], ...rows);
    expect(lines[0]?.[1]).toBe('Xã Đông Khê 5/3 Vượt');
    expect(foot).not.toContain('thứ hạng');
  });
});

describe('an average in whole numbers', () => {
  const foot = (band: string, figures: readonly number[] = [5, 4, 3, 3]) =>
    read(
      ['TT', 'Đơn vị', band, ''],
      ['', '', 'KH', 'TH'],
      [1, 'Trường Đông Khê', figures[0] ?? 0, figures[1] ?? 0],
      [2, 'Trường Tà Lùng', figures[2] ?? 0, figures[3] ?? 0],
    ).foot;

  it.each(['Thời gian xử lý hồ sơ trung bình (ngày)', 'Chi phí một lượt khám trung bình', 'Tuổi trung bình'])(
    'has no sum where its name ends so: %s',
    (band) => expect(foot(band)).toContain('là số bình quân nên không cộng'),
  );

  it.each([
    'Học sinh trung bình',
    'Số chi bộ xếp loại trung bình',
    'Phát triển TB',
    'Số hộ có mức sống trung bình',
  ])('is none where somebody is graded so, or TB is short for something: %s', (band) =>
    expect(foot(band)).not.toContain('không cộng'),
  );

  it('of one thing for another is told by its fractions, and asked for where there are none', () => {
    expect(foot('Số học sinh/lớp', [35, 34.5, 32, 33])).toContain('là số bình quân nên không cộng');
    expect(foot('Số học sinh/lớp', [35, 34, 32, 33])).toContain(
      'Số học sinh/lớp: đang cộng như số đếm; nếu là số bình quân thì ghi học sinh/lớp ở cột ĐVT',
    );
    expect(foot('Số giáo viên/lớp', [2, 1.9, 2, 2.1])).toContain('là số bình quân nên không cộng');
    expect(foot('Giáo viên/lớp', [2, 2, 2, 3])).toContain(
      'nếu là số bình quân thì ghi Giáo viên/lớp ở cột ĐVT',
    );
    expect(foot('Số cán bộ/công chức', [2, 1.5, 2, 3])).not.toContain('không cộng');
    expect(foot('Số tin/bài', [35, 34, 32, 33])).not.toContain('đang cộng');
  });
});
