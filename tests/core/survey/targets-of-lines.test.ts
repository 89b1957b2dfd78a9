import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

function read(lines: readonly string[], header: readonly string[] = ['Ngày', 'Tổ', 'Tên việc']) {
  const events = [
    [{ year: 2024, month: 3, day: 1 }, 'Tổ 1', 'a'],
    [{ year: 2024, month: 5, day: 1 }, 'Tổ 1', 'b'],
    [{ year: 2024, month: 5, day: 2 }, 'Tổ 2', 'c'],
  ];
  const rows: readonly (readonly Cell[])[] = [...lines.map((line) => [line]), header, ...events];
  const survey = surveyTabs([tabOf('Sổ', rows)]);
  return {
    verdicts: verdicts(survey),
    foot: footnotes(survey, []).join('\n'),
    problems: problems(survey),
  };
}

describe('a target that a line gives for a part of the time', () => {
  it.each([
    ['SỔ RA QUÂN NĂM 2024', 'Quy định: mỗi tổ 1 buổi/tháng', 12, '1 mỗi tháng'],
    ['SỔ RA QUÂN QUÝ II NĂM 2024', 'Mỗi tổ 2 buổi mỗi tháng', 6, '2 mỗi tháng'],
    ['SỔ RA QUÂN NĂM 2024', 'Chỉ tiêu: mỗi tổ ít nhất 02 buổi hằng quý', 8, '2 mỗi quý'],
    ['SỔ RA QUÂN NĂM 2024', 'Mỗi tổ 5 buổi/6 tháng', 10, '5 mỗi 6 tháng'],
    ['SỔ RA QUÂN 6 THÁNG ĐẦU NĂM 2024 (mỗi quý 3 buổi/tổ)', 'Chỉ tiêu: 3 buổi/quý', 6, '3 mỗi quý'],
  ])('is as many times as much in the time judged: %s, %s', (title, line, target, told) => {
    const found = read([title, line]);
    expect(found.verdicts[0]?.[1]).toMatch(new RegExp(`^Tổ 1 \\d/${target} `));
    expect(found.foot).toContain(`KH ${target} (${told}) lấy từ dòng ghi chú`);
  });

  it.each([
    ['SỔ RA QUÂN NĂM 2024', 'Chỉ tiêu: 1 buổi/tuần'],
    ['SỔ RA QUÂN', 'Chỉ tiêu: mỗi tổ 2 buổi/tháng'],
    ['SỔ RA QUÂN THÁNG 5 NĂM 2024 (TỪ 10/5/2024 ĐẾN 25/5/2024)', 'Chỉ tiêu: mỗi tổ 2 buổi/tháng'],
  ])('is asked for where nobody knows how many: %s, %s', (title, line) => {
    const found = read([title, line]);
    expect(found.verdicts[0]?.[1]).toMatch(/blank Chưa có KH$/);
    expect(found.problems).toContain('unusedTarget Sổ 2:1');
  });

  it.each([
    ['SỔ RA QUÂN NĂM 2024', 'Mỗi tổ 24 buổi/năm', 24],
    ['SỔ RA QUÂN NĂM 2024', 'Mỗi tổ 12 buổi/12 tháng trở lên', 12],
    ['SỔ RA QUÂN THÁNG 5 NĂM 2024', 'Mỗi tổ 2 buổi/tháng', 2],
    ['SỔ RA QUÂN 6 THÁNG ĐẦU NĂM 2024', 'Mỗi tổ 6 buổi trong 6 tháng đầu năm', 6],
  ])('stays as it is where it is that of the time judged: %s, %s', (title, line, target) => {
    const found = read([title, line]);
    expect(found.verdicts[0]?.[1]).toMatch(new RegExp(`^Tổ 1 \\d/${target} `));
    expect(found.problems.some((problem) => problem.startsWith('unusedTarget'))).toBe(false);
  });
});

describe('a target that all units have together', () => {
  it.each([
    'Chỉ tiêu toàn phường: 10 buổi',
    'Kế hoạch cả xã: 10 buổi',
    'Tổng chỉ tiêu: 10 buổi',
    'Huyện giao: 10 buổi',
  ])('is nobody’s own, and is asked about: %s', (line) => {
    const found = read(['SỔ BUỔI RA QUÂN NĂM 2024', line], ['Ngày', 'Tổ', 'Tên buổi']);
    expect(found.verdicts[0]?.[1]).toBe('Tổ 1 2/blank Chưa có KH');
  });

  it('is told at its line', () => {
    const found = read(['SỔ BUỔI RA QUÂN NĂM 2024', 'Chỉ tiêu toàn phường: 10 buổi']);
    expect(found.problems).toEqual(['unusedTarget Sổ 2:1']);
  });

  it.each(['Huyện giao mỗi tổ 10 buổi', 'Chỉ tiêu toàn phường giao: 10 buổi/tổ', 'Chỉ tiêu cả năm: 10 buổi'])(
    'is each unit’s where the line says so: %s',
    (line) => {
      const found = read(['SỔ BUỔI RA QUÂN NĂM 2024', line]);
      expect(found.verdicts[0]?.[1]).toBe('Tổ 1 2/10 Chưa đạt');
      expect(found.problems).toEqual([]);
    },
  );
});

describe('the name of what a log counts', () => {
  it.each(['Chỉ tiêu: mỗi tổ 3 buổi', 'Chỉ tiêu giao: Tổ 1 3 buổi, Tổ 2 4 buổi', 'Định mức: 3 buổi/tổ'])(
    'is none of what its units have to do: %s',
    (line) => {
      expect(read(['SỔ RA QUÂN NĂM 2024', line]).verdicts[0]?.[0]).toBe('Ra quân');
    },
  );

  it('is what a line says alone, years aside', () => {
    expect(read(['Chỉ tiêu: Ra quân năm 2024']).verdicts[0]?.[0]).toBe('Ra quân');
  });
});

describe('a rate to be reached that only a line states', () => {
  const figures = [
    [400, 392, 98],
    [200, 180, 90],
    [100, 95, 95],
  ] as const;
  const unitsOf = (noun: string) => ['Tân Giang', 'Sông Hiến', 'Đề Thám'].map((name) => `${noun} ${name}`);

  it.each([
    [
      'beside the counts it is of, above',
      'Trạm',
      [
        ['TỶ LỆ PHỤC HỒI NĂM 2024'],
        ['Chỉ tiêu: 95%'],
        ['TT', 'Trạm', 'Số ca', 'Số ca phục hồi', 'Tỷ lệ (%)'],
      ],
      [],
      true,
    ],
    [
      'beside the counts it is of, below',
      'Phòng',
      [['KẾT QUẢ XỬ LÝ PHẢN ÁNH NĂM 2024'], ['STT', 'Phòng', 'Tiếp nhận', 'Xử lý', 'Đạt tỷ lệ (%)']],
      [['Ghi chú: Chỉ tiêu xử lý phản ánh từ 95% trở lên']],
      true,
    ],
    [
      'alone, of the whole district',
      'Trường',
      [
        ['CHUYÊN CẦN HỌC KỲ I NĂM 2024'],
        ['(Mục tiêu huyện giao: 95%)'],
        ['TT', 'Trường', 'Tỷ lệ chuyên cần (%)'],
      ],
      [],
      false,
    ],
  ] as const)('is the target of each unit: %s', (_, noun, head, foot, hasCounts) => {
    const rows = unitsOf(noun).map((name, at): Cell[] => [
      at + 1,
      name,
      ...(figures[at] ?? []).slice(hasCounts ? 0 : 2),
    ]);
    const survey = surveyTabs([tabOf('Biểu 1', [...head, ...rows, ...foot])]);
    expect(verdicts(survey).map(([name, ...units]) => [name?.endsWith('(%)'), ...units])).toEqual([
      [true, `${noun} Tân Giang 98/95 Vượt`, `${noun} Sông Hiến 90/95 Chưa đạt`, `${noun} Đề Thám 95/95 Đạt`],
    ]);
    expect(survey.unread).toEqual([]);
    expect(footnotes(survey, []).join('\n')).toContain('KH 95 lấy từ dòng ghi chú của biểu');
  });

  it.each([
    [
      'its rate is of what all were given',
      [['Chỉ tiêu 12 tin, đạt từ 90% trở lên']],
      ['Số tin', 'Tỷ lệ (%)'],
      [12, 100],
    ],
    ['there are targets', [['Chỉ tiêu: 95%']], ['Phải thu', 'Đã thu', 'Tỷ lệ (%)'], [100, 92, 92]],
  ])('is no target of a rate where %s', (_, lines, heading, cells) => {
    const rows = unitsOf('Tổ').map((name, at): Cell[] => [at + 1, name, ...cells]);
    const survey = surveyTabs([
      tabOf('Biểu 1', [['KẾT QUẢ NĂM 2024'], ...lines, ['TT', 'Tổ', ...heading], ...rows]),
    ]);
    const [, first = ''] = verdicts(survey)[0] ?? [];
    expect(first).not.toMatch(/\/(?:90|95) /);
    expect(verdicts(survey)).toHaveLength(1);
  });

  it.each([
    ['what comes next', 'Phương hướng: phấn đấu đạt từ 95% trở lên'],
    ['what was done', 'Kết quả: đã đạt 95%'],
  ])('is none of %s', (_, line) => {
    const rows = unitsOf('Tổ').map((name, at): Cell[] => [at + 1, name, figures[at]?.[2] ?? '']);
    const survey = surveyTabs([
      tabOf('Biểu 1', [['TIÊM CHỦNG NĂM 2024'], [line], ['TT', 'Tổ', 'Tỷ lệ tiêm (%)'], ...rows]),
    ]);
    expect(verdicts(survey).flat().join()).not.toContain('/95');
  });
});
