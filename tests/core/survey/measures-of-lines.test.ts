import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

const DAY = { year: 2024, month: 5, day: 1 };

/** A log of three units whose one column of amounts has a header, below a line. */
function log(line: string, header: string, amounts: readonly (readonly [string, number])[]) {
  const rows: readonly (readonly Cell[])[] = [
    ['SỔ THEO DÕI CHĂM SÓC VƯỜN CÂY NĂM 2024'],
    [line],
    ['Ngày', 'Tổ', header],
    ...amounts.map(([unit, amount]) => [DAY, unit, amount]),
  ];
  return read(rows);
}

/** A table of three units and their results, below a line. */
function table(line: string, header: string, results: readonly number[]) {
  return read([
    ['KẾT QUẢ ỦNG HỘ VÀ TRỒNG CÂY NĂM 2024'],
    [line],
    ['TT', 'Trường', header],
    ...results.map((result, index) => [index + 1, `Trường Tiểu học số ${index + 1}`, result]),
  ]);
}

function read(rows: readonly (readonly Cell[])[]) {
  const survey = surveyTabs([tabOf('Vườn cây', rows)]);
  return { all: verdicts(survey), foot: footnotes(survey, []).join('\n'), problems: problems(survey) };
}

describe('a target of a line in another unit of measure than the figures', () => {
  it.each([
    ['Chỉ tiêu: mỗi trường 3 triệu đồng/năm', 'Đã nộp (đồng)', [3_000_000, 2_500_000, 3_100_000], '3000000'],
    ['Chỉ tiêu: mỗi trường 3.000.000đ', 'Số tiền (nghìn đồng)', [3000, 2500, 3100], '3000'],
    ['Mỗi trường 3tr', 'Số tiền', [3_000_000, 2_500_000, 3_100_000], '3000000'],
    ['Chỉ tiêu: mỗi trường 0,5 ha', 'Diện tích (m2)', [5000, 4000, 5100], '5000'],
    ['Chỉ tiêu: mỗi trường 2 tấn giấy vụn', 'Giấy vụn (kg)', [2000, 1900, 2100], '2000'],
    ['Chỉ tiêu: mỗi trường 2 nghìn cây', 'Số cây đã trồng', [2000, 1900, 2100], '2000'],
  ])('is told in that of a table: %s over %s', (line, header, results, target) => {
    const { all, foot } = table(line, header, results);
    expect(all[0]?.slice(1)).toEqual([
      `Trường Tiểu học số 1 ${results[0]}/${target} Đạt`,
      `Trường Tiểu học số 2 ${results[1]}/${target} Chưa đạt`,
      `Trường Tiểu học số 3 ${results[2]}/${target} Vượt`,
    ]);
    expect(foot).toMatch(/KH [\d.]+ \([\d.,]+ ?[^()]+\) lấy từ dòng ghi chú/);
  });

  it.each([
    ['Chỉ tiêu: mỗi trường 3 triệu đồng', 'Đã nộp (triệu đồng)', [3, 2.5, 3.1]],
    ['Chỉ tiêu: mỗi trường 3 triệu đồng', 'Số tiền', [3, 2.5, 3.1]],
    ['Chỉ tiêu: mỗi trường 3 lớp', 'Số lớp', [3, 2, 4]],
    ['Chỉ tiêu: mỗi trường 3 đồng chí', 'Số đảng viên mới', [3, 2, 4]],
  ])('stays as it is written where the figures are in it: %s over %s', (line, header, results) => {
    const { all, foot } = table(line, header, results);
    expect(all[0]?.[1]).toMatch(/^Trường Tiểu học số 1 3\/3 /);
    expect(foot).toContain('KH 3 lấy từ dòng ghi chú');
  });

  it('is told in that of the amounts of a log, and never set against the number of its rows', () => {
    const amounts = [
      ['Tổ 1', 9000],
      ['Tổ 1', 12_000],
      ['Tổ 2', 15_000],
    ] as const;
    const { all } = log('Chỉ tiêu: mỗi tổ 2 ha', 'Diện tích (m2)', amounts);
    expect(all).toEqual([['Diện tích (m2)', 'Tổ 1 21000/20000 Vượt', 'Tổ 2 15000/20000 Chưa đạt']]);
  });

  it.each([
    ['Chỉ tiêu: mỗi trường 3 triệu đồng', 'Số người dự', [3, 2, 4]],
    ['Chỉ tiêu: mỗi trường 2 ha', 'Số tiền (đồng)', [3_000_000, 2_000_000, 4_000_000]],
    ['Chỉ tiêu: mỗi trường 3 tỷ đồng', 'Số tiền (đồng)', [3000, 2500, 3100]],
  ])('is not used where they measure something else, which is told: %s over %s', (line, header, results) => {
    const found = table(line, header, results);
    expect(found.all.flat().join('\n')).not.toMatch(/(?:Đạt|Vượt|Chưa đạt)$/m);
    expect(found.problems).toContain('unusedTarget Vườn cây 2:1');
  });

  it('is given to the money alone where people are counted beside it', () => {
    const { all, problems: told } = read([
      ['SỔ THĂM HỎI ĐOÀN VIÊN NĂM 2024'],
      ['Chỉ tiêu: mỗi tổ hỗ trợ 5.000.000đ'],
      ['Ngày', 'Tổ', 'Số người', 'Số tiền (đồng)'],
      [DAY, 'Tổ 1', 7, 3_500_000],
      [DAY, 'Tổ 1', 4, 2_000_000],
      [DAY, 'Tổ 2', 6, 3_000_000],
    ]);
    expect(all).toContainEqual([
      'Số tiền (đồng)',
      'Tổ 1 5500000/5000000 Vượt',
      'Tổ 2 3000000/5000000 Chưa đạt',
    ]);
    expect(all.flat().join('\n')).not.toMatch(/ 11\/5000000/);
    expect(told).toEqual([]);
  });
});
