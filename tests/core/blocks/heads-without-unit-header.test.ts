import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from '../survey/office-grids';

function read(...rows: readonly (readonly Cell[])[]) {
  const survey = surveyTabs([tabOf('Biểu 1', [['KẾT QUẢ NĂM 2024'], ...rows])]);
  return { lines: verdicts(survey), problems: problems(survey) };
}

describe('units in rows of their own under a header that names none', () => {
  it('head the rows of what they did: a federation, numbered', () => {
    const { lines } = read(
      ['STT', 'Nội dung', 'Đơn vị tính', 'Chỉ tiêu năm', 'Kết quả', 'Tỷ lệ'],
      ['I', 'LĐLĐ huyện Hòa An'],
      [1, 'Phát triển đoàn viên', 'người', 100, 90, '90%'],
      [2, 'Thành lập CĐCS', 'CĐCS', 2, 2, '100%'],
      ['II', 'LĐLĐ huyện Hạ Lang'],
      [1, 'Phát triển đoàn viên', 'người', 50, 60, '120%'],
      [2, 'Thành lập CĐCS', 'CĐCS', 1, 0, '0%'],
    );
    expect(lines).toEqual([
      ['Phát triển đoàn viên (người)', 'LĐLĐ huyện Hòa An 90/100 Chưa đạt', 'LĐLĐ huyện Hạ Lang 60/50 Vượt'],
      ['Thành lập CĐCS (CĐCS)', 'LĐLĐ huyện Hòa An 2/2 Đạt', 'LĐLĐ huyện Hạ Lang 0/1 Chưa đạt'],
    ]);
  });

  it('head them under a heading that sounds like a target: communes, with dashes', () => {
    const { lines } = read(
      ['Chỉ tiêu', 'ĐVT', 'KH', 'TH'],
      ['Xã Đức Long'],
      ['- Trồng rừng', 'ha', 10, 9],
      ['- Giảm nghèo', 'hộ', 5, 5],
      ['Xã Nam Tuấn'],
      ['- Trồng rừng', 'ha', 8, 9],
      ['- Giảm nghèo', 'hộ', 5, 4],
    );
    expect(lines).toEqual([
      ['Trồng rừng (ha)', 'Xã Đức Long 9/10 Chưa đạt', 'Xã Nam Tuấn 9/8 Vượt'],
      ['Giảm nghèo (hộ)', 'Xã Đức Long 5/5 Đạt', 'Xã Nam Tuấn 4/5 Chưa đạt'],
    ]);
  });

  it.each([
    ['communes', 'Chỉ tiêu', ['Xã Đức Long', 'Xã Nam Tuấn'], ['Tin bài', 'Thăm hỏi']],
    ['schools', 'Nội dung', ['Trường Tiểu học Đông Khê', 'Trường THCS Nước Hai'], ['Nam', 'Nữ']],
    ['base unions', 'Đơn vị/Chỉ tiêu', ['CĐCS Điện lực', 'CĐCS Bưu điện'], ['Kết nạp', 'Sáng kiến']],
  ])(
    'head them without a number, and their rows are counted anew: %s',
    (_, heading, [one = '', other = ''], [first = '', last = '']) => {
      const { lines } = read(
        ['TT', heading, 'Kế hoạch', 'Thực hiện'],
        ['', one],
        [1, first, 10, 11],
        [2, last, 8, 8],
        ['', other],
        [1, first, 12, 12],
        [2, last, 12, 9],
      );
      expect(lines).toEqual([
        [first, `${one} 11/10 Vượt`, `${other} 12/12 Đạt`],
        [last, `${one} 8/8 Đạt`, `${other} 9/12 Chưa đạt`],
      ]);
    },
  );

  it('head them: schools, whose rows are numbered below them', () => {
    const { lines } = read(
      ['TT', 'Nội dung chỉ tiêu', 'Giao', 'Đạt'],
      ['1', 'Trường Tiểu học Đông Khê'],
      ['1.1', 'Phổ cập', 100, 98],
      ['1.2', 'Huy động', 95, 96],
      ['2', 'Trường Tiểu học Nước Hai'],
      ['2.1', 'Phổ cập', 100, 100],
      ['2.2', 'Huy động', 95, 90],
    );
    expect(lines.map((line) => line.slice(1))).toEqual([
      ['Trường Tiểu học Đông Khê 98/100 Chưa đạt', 'Trường Tiểu học Nước Hai 100/100 Đạt'],
      ['Trường Tiểu học Đông Khê 96/95 Vượt', 'Trường Tiểu học Nước Hai 90/95 Chưa đạt'],
    ]);
  });

  it.each([[['A', 'B', 'C', 1, 2, '3=2/1']], [['(1)', '(2)', '(3)', '(4)', '(5)', '(6)']]])(
    'head them below a row that numbers the columns: communes %s',
    (numbers) => {
      const { lines } = read(
        ['STT', 'Nội dung', 'ĐVT', 'Nghị quyết giao', 'Kết quả thực hiện', 'Tỷ lệ'],
        numbers,
        ['I', 'Xã Đức Long'],
        [1, 'Thu ngân sách', 'triệu đồng', 2000, 2100, '105%'],
        [2, 'Trồng rừng', 'ha', 10, 9, '90%'],
        ['II', 'Xã Nam Tuấn'],
        [1, 'Thu ngân sách', 'triệu đồng', 3000, 2700, '90%'],
        [2, 'Trồng rừng', 'ha', 8, 8, '100%'],
      );
      expect(lines).toEqual([
        ['Thu ngân sách (triệu đồng)', 'Xã Đức Long 2100/2000 Vượt', 'Xã Nam Tuấn 2700/3000 Chưa đạt'],
        ['Trồng rừng (ha)', 'Xã Đức Long 9/10 Chưa đạt', 'Xã Nam Tuấn 8/8 Đạt'],
      ]);
    },
  );

  it('are asked for where the rows above others are no units', () => {
    const found = read(
      ['TT', 'Nội dung', 'Kế hoạch', 'Thực hiện'],
      ['I', 'Kinh tế'],
      [1, 'Trồng rừng', 10, 9],
      ['II', 'Xã hội'],
      [1, 'Giảm nghèo', 5, 4],
    );
    expect(found).toEqual({ lines: [], problems: ['formWithoutUnit Biểu 1 2:2'] });
  });
});

describe('rows of times', () => {
  it.each([
    ['Tháng', 'formWithoutUnit', 'Tháng 1', 'Tháng 2'],
    ['Quý', 'formWithoutUnit', 'Quý I', 'Quý II'],
    ['Đợt', 'headerWithoutUnit', 'Đợt 1', 'Đợt 2'],
    ['Thời kỳ', 'headerWithoutUnit', 'Đợt I', 'Đợt II'],
    ['Kỳ báo cáo', 'headerWithoutUnit', 'Quý III', 'Quý IV'],
  ])('are no units: %s', (heading, problem, ...names) => {
    const found = read([heading, 'KH', 'TH', '%'], ...names.map((name) => [name, 10, 9, 90]), [
      ...['Cộng', 20, 18, 90],
    ]);
    expect(found).toEqual({ lines: [], problems: [`${problem} Biểu 1 2:1`] });
  });
});
