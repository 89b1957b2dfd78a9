import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

function judged(headings: readonly string[], ...rows: readonly (readonly Cell[])[]) {
  const names = ['Cô Ba', 'Hồng Trị', 'Bảo Toàn', 'Khánh Xuân'];
  const survey = surveyTabs([
    tabOf('Biểu', [
      ['TT', 'Đơn vị', ...headings],
      ...rows.map((own, at) => [at + 1, `Đội ${names[at]}`, ...own]),
    ]),
  ]);
  const lines = verdicts(survey).map((line) =>
    line.slice(1).map((one) => one.replace(/^Đội (?:Cô Ba|Hồng Trị|Bảo Toàn|Khánh Xuân) /, '')),
  );
  return { lines, problems: problems(survey), foot: footnotes(survey, []).join('\n') };
}

describe('typed rates of a whole target', () => {
  it.each([
    ['capital', ['KH vốn đầu năm', 'KH bổ sung', 'Tổng KH vốn', 'Giải ngân', 'Tỷ lệ']],
    ['members', ['Chỉ tiêu đầu năm', 'Giao thêm', 'Cộng chỉ tiêu', 'Kết quả', 'Đạt %']],
    ['loans', ['Giao lần 1', 'Giao bổ sung', 'Tổng giao', 'Thực hiện', '%']],
  ])('make it the target though words name a part: %s', (_, headings) => {
    const { lines, problems: told } = judged(
      headings,
      [100, 20, 120, 110, 91.7],
      [80, 0, 80, 80, 100],
      [60, 15, 75, 60, 80],
    );
    expect(lines).toEqual([['110/120 Chưa đạt', '80/80 Đạt', '60/75 Chưa đạt']]);
    expect(told).toEqual([]);
  });

  it('are asked where they are of the money to be had', () => {
    const { lines, problems: told } = judged(
      ['Kế hoạch giao', 'Kết dư', 'Nguồn được sử dụng', 'Đã chi', 'Tỷ lệ'],
      [500, 50, 450, 450, 100],
      [400, 10, 390, 351, 90],
      [300, 30, 270, 280, 103.7],
      [350, 20, 330, 300, 90.9],
    );
    expect(lines).toEqual([]);
    expect(told).toEqual(['ambiguousTarget Biểu 1:3']);
  });
});

describe('a typed shortfall', () => {
  it.each([
    ['Nợ năm 2023 chuyển sang', 'Phải thu năm 2024', 'Đã thu', 'Còn phải thu'],
    ['Dư nợ đầu năm', 'Số phải thu trong năm', 'Số đã thu', 'Số còn nợ'],
    ['Kỳ trước chuyển sang', 'Phải nộp', 'Đã nộp', 'Còn thiếu'],
  ])('that counts what was left of another time asks for the target: %s', (...headings) => {
    const { lines, problems: told } = judged(
      headings,
      [120, 480, 500, 100],
      [35, 300, 335, 0],
      [0, 150, 140, 10],
    );
    expect(lines).toEqual([]);
    expect(told).toEqual(['ambiguousTarget Biểu 1:3']);
  });

  it('of the plan alone leaves it, whatever was left of another time', () => {
    const { lines } = judged(
      ['Nợ năm 2023 chuyển sang', 'Phải thu năm 2024', 'Đã thu', 'Còn phải thu'],
      [120, 480, 400, 80],
      [35, 300, 290, 10],
      [5, 150, 140, 10],
    );
    expect(lines).toEqual([['400/480 Chưa đạt', '290/300 Chưa đạt', '140/150 Chưa đạt']]);
  });
});

describe('a column of what was added to a target', () => {
  it.each([['Bổ sung, điều chỉnh'], ['Giao thêm'], ['Điều chỉnh tăng, giảm']])(
    'without a sum is asked for: %s',
    (added) => {
      const { lines, problems: told } = judged(
        ['Dự toán đầu năm', added, 'Đã sử dụng'],
        [450, 50, 500],
        [380, 0, 352],
        [290, -20, 270],
      );
      expect(lines).toEqual([]);
      expect(told).toEqual(['ambiguousTarget Biểu 1:3']);
    },
  );

  it('is left aside where typed rates are of the target alone', () => {
    const { lines } = judged(
      ['Dự toán đầu năm', 'Bổ sung', 'Đã sử dụng', 'Tỷ lệ (%)'],
      [400, 50, 500, 125],
      [380, 0, 361, 95],
      [200, 20, 210, 105],
    );
    expect(lines).toEqual([['500/400 Chưa đạt', '361/380 Đạt', '210/200 Chưa đạt']]);
  });
});

describe('typed rates and several results', () => {
  it('tell the year’s from what was paid since the works began', () => {
    const { lines } = judged(
      ['KH vốn 2024', 'Giải ngân 2024', '% GN', 'Lũy kế giải ngân từ khởi công'],
      [85, 85, 100, 295],
      [40, 36.5, 91.3, 96.5],
      [70, 41.3, 59, 191.3],
    );
    expect(lines[0]).toEqual(['85/85 Đạt', '36.5/40 Chưa đạt', '41.3/70 Chưa đạt']);
  });

  it('give each its own where all are of one target', () => {
    const { lines } = judged(
      ['Kế hoạch vốn', 'Khối lượng thực hiện', 'Giải ngân', 'KLTH/KH (%)', 'GN/KH (%)'],
      [900, 900, 810, 100, 90],
      [700, 630, 665, 90, 95],
      [400, 420, 400, 105, 100],
    );
    expect(lines).toEqual([
      ['900/900 Đạt', '630/700 Chưa đạt', '420/400 Vượt'],
      ['810/900 Chưa đạt', '665/700 Chưa đạt', '400/400 Đạt'],
    ]);
  });

  it('take an estimate for the result where there is no other, and the foot says which columns', () => {
    const { lines, foot } = judged(
      ['Thực hiện 2023', 'KH năm 2024', 'Ước TH năm 2024', '% so KH'],
      [40, 50, 52, 104],
      [41, 40, 36, 90],
      [42, 60, 60, 100],
    );
    expect(lines).toEqual([['52/50 Vượt', '36/40 Chưa đạt', '60/60 Đạt']]);
    expect(foot).toContain('KH lấy ở cột D, kết quả ở cột E của');
  });
});

describe('a pledge or an unknown target beside the known one', () => {
  it.each([
    ['Dự toán pháp lệnh', 'Dự toán phấn đấu', '% TH/PL', '% TH/PĐ'],
    ['DT pháp lệnh 2024', 'DT phấn đấu 2024', '% DTPL', '% DTPĐ'],
    ['Dự toán pháp lệnh', 'Dự toán phấn đấu', 'TH/PL', 'TH/PĐ'],
    ['TW giao', 'HĐND giao', 'TH/TW', 'TH/HĐND'],
  ])('is an indicator of its own where typed rates are of it: %s | %s', (one, other, ofOne, ofOther) => {
    const { lines } = judged(
      [one, other, 'Thực hiện', ofOne, ofOther],
      [1000, 1200, 900, 90, 75],
      [500, 600, 480, 96, 80],
      [400, 450, 400, 100, 88.9],
    );
    expect(lines).toEqual([
      ['900/1000 Chưa đạt', '480/500 Chưa đạt', '400/400 Đạt'],
      ['900/1200 Chưa đạt', '480/600 Chưa đạt', '400/450 Chưa đạt'],
    ]);
  });
});

describe('a heading that closes with "giao"', () => {
  it.each([
    ['Tỉnh giao', 'Huyện giao'],
    ['BHXH tỉnh giao', 'UBND huyện giao'],
    ['Cục giao năm 2024', 'Chi cục giao năm 2024'],
  ])('is a target: %s | %s', (one, other) => {
    const { lines } = judged([one, other, 'Thực hiện'], [100, 110, 105], [80, 90, 92]);
    expect(lines).toEqual([
      ['105/100 Vượt', '92/80 Vượt'],
      ['105/110 Chưa đạt', '92/90 Vượt'],
    ]);
  });

  it.each([['Số căn bàn giao'], ['Đã chuyển giao'], ['Số điểm giao thông']])(
    'is none where it says %s',
    (text) => {
      const { lines } = judged([text, 'KH', 'Thực hiện'], [100, 110, 105], [80, 90, 92]);
      expect(lines[0]).toEqual(['105/110 Chưa đạt', '92/90 Vượt']);
    },
  );
});

describe('rates of which not one is the result over the target', () => {
  it.each([['Tỷ lệ (%)'], ['So với KH (%)'], ['% hoàn thành']])(
    'are asked about, and nothing is judged: %s',
    (rate) => {
      const { lines, problems: told } = judged(
        ['KH', 'Thực hiện', rate],
        [100, 90, 45],
        [80, 88, 61.5],
        [70, 70, 38],
      );
      expect(lines).toEqual([]);
      expect(told).toEqual(['ratesDisagree Biểu 1:5']);
    },
  );

  it('leave the verdicts where they say what else they are of', () => {
    const { lines } = judged(
      ['KH', 'Thực hiện', 'Tỷ lệ bao phủ (%)'],
      [100, 90, 45],
      [80, 88, 61.5],
      [70, 70, 38],
    );
    expect(lines).toEqual([['90/100 Chưa đạt', '88/80 Vượt', '70/70 Đạt']]);
  });
});

describe('what a target is a part of', () => {
  it.each([
    ['Tổng số hộ', 'KH hộ dùng nước sạch', 'Số hộ đã dùng', 'Đạt % KH', 'Tỷ lệ % hộ'],
    ['Đàn trâu, bò', 'KH tiêm trâu, bò', 'Đã tiêm', '% KH', '% so tổng đàn'],
    ['Tổng số hội viên', 'Số hội viên đăng ký', 'Số hội viên đạt', '% đạt/đăng ký', '% đạt/tổng số'],
  ])('is no second target though its own rates stand in the table: %s', (...headings) => {
    const { lines } = judged(
      headings,
      [8200, 6500, 6610, 101.7, 80.6],
      [9100, 7200, 6480, 90, 71.2],
      [5300, 4200, 4200, 100, 79.2],
    );
    expect(lines).toEqual([['6610/6500 Vượt', '6480/7200 Chưa đạt', '4200/4200 Đạt']]);
  });

  it.each([
    ['a higher plan on its right', ['DT pháp lệnh', 'DT phấn đấu', 'Thực hiện', '% PL', '% PĐ']],
    ['one that units exceed', ['Mức tối thiểu', 'KH giao', 'Thực hiện', '% tối thiểu', '% KH giao']],
  ])('is not taken for %s', (_, headings) => {
    const { lines } = judged(
      headings,
      [100, 120, 110, 110, 91.7],
      [80, 90, 72, 90, 80],
      [60, 66, 63, 105, 95.5],
    );
    expect(lines).toHaveLength(2);
  });
});

describe('typed rates of an estimate beside what was done so far', () => {
  it.each([
    ['KH năm 2024 (tấn)', 'TH 10 tháng', 'Ước tháng 11', 'Ước 11 tháng', '% KH năm'],
    ['Chỉ tiêu năm', 'Thực hiện đến 31/10', 'Ước tháng 11', 'Ước đến 30/11', 'Đạt %'],
    ['Dự toán', 'Đã thu 10 tháng', 'Ước thu tháng 11', 'Ước thực hiện 11 tháng', 'So DT (%)'],
  ])('are said not to be compared: %s', (...headings) => {
    const { lines, foot } = judged(
      headings,
      [90000, 74000, 8000, 82000, 91.1],
      [25000, 23500, 2000, 25500, 102],
      [300000, 240000, 22000, 262000, 87.3],
    );
    expect(lines[0]?.[0]).toContain('74000/90000');
    expect(foot).toContain("kết quả lấy ở cột D của 'Biểu'; tỷ lệ đã ghi là của cột ước F nên không so.");
  });

  it('say nothing where rates of what was done stand beside them', () => {
    const { foot } = judged(
      ['KH năm', 'TH 10 tháng', 'Ước cả năm', '% TH', '% ước'],
      [900, 740, 820, 82.2, 91.1],
      [250, 235, 255, 94, 102],
      [300, 240, 262, 80, 87.3],
    );
    expect(foot).not.toContain('ước');
  });
});
