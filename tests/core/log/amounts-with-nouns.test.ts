import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from '../survey/office-grids';

const day = (date: number): Cell => ({ year: 2024, month: 3, day: date });
const UNITS = ['Trường THPT Hòa An', 'Trường THPT Bế Văn Đàn', 'Trường THPT Trà Lĩnh'];

/** What is judged of answers to a form, a unit each, beside the targets of 5 for each of them. */
function judged(heading: string, answers: readonly Cell[]) {
  const survey = surveyTabs([
    tabOf('Câu trả lời biểu mẫu 1', [
      ['Dấu thời gian', 'Đơn vị', heading, 'Số tiền ủng hộ (đồng)'],
      ...UNITS.map((unit, at) => [day(at + 1), unit, answers[at] ?? '', 500_000]),
    ]),
    tabOf('Giao', [
      ['GIAO CHỈ TIÊU NĂM 2024'],
      ['TT', 'Đơn vị', heading],
      ...UNITS.map((unit, at) => [at + 1, unit, 5]),
    ]),
  ]);
  const lines = verdicts(survey).find(([name]) => name === heading);
  return { units: lines?.slice(1).map((line) => line.replace(/^Trường THPT /, '')), told: problems(survey) };
}

describe('amounts of a log that are typed with what they count', () => {
  it.each<[string, readonly Cell[], readonly string[]]>([
    ['Số người hiến máu', ['7 người', '3 người', '5 Người'], ['7/5 Vượt', '3/5 Chưa đạt', '5/5 Đạt']],
    ['Số suất quà', ['05 suất', '12 suất (có 2 suất gạo)', 4], ['5/5 Đạt', '12/5 Vượt', '4/5 Chưa đạt']],
    ['Số đoàn viên tham gia', ['10 đ/c', '5 đ/c', '1.200 đ/c'], ['10/5 Vượt', '5/5 Đạt', '1200/5 Vượt']],
  ])('are read where all are of one thing, or the header names it: %s', (heading, answers, expected) => {
    const { units } = judged(heading, answers);
    expect(units?.map((line) => line.replace(/^.*?(?=\d+\/)/, ''))).toEqual(expected);
  });

  it('stay unread in a single answer that says something else, which is told', () => {
    const { units, told } = judged('Số người hiến máu', ['7 người', 'khoảng 4', '5 người']);
    expect(units?.[1]).toContain('Lỗi số liệu');
    expect(told.join()).toContain('logAmountsUnreadable');
  });

  it('are no others than the header’s among plain figures', () => {
    const { units } = judged('Số kg rau', [300, '2 tấn', 250]);
    expect(units?.[1]).toContain('Lỗi số liệu');
  });
});
