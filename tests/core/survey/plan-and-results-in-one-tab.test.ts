import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort } from './in-short';
import { problems, surveyTabs, tabOf } from './office-grids';

type Rows = readonly (readonly Cell[])[];

const UNITS = ['Cô Ba', 'Hồng Trị', 'Khánh Xuân'];

function part(headings: readonly string[], ...figures: readonly (readonly number[])[]): Rows {
  return [['TT', 'Chi hội', ...headings], ...UNITS.map((unit, at) => [at + 1, unit, ...(figures[at] ?? [])])];
}

function read(...rows: Rows) {
  const survey = surveyTabs([tabOf('CT', rows)]);
  return { told: inShort(survey), problems: problems(survey) };
}

const PLANNED = [[20], [15], [18]];
const DONE = [[22], [15], [12]];
const JUDGED = ['Cô Ba 20 | 22 exceeded', 'Hồng Trị 15 | 15 met', 'Khánh Xuân 18 | 12 below'];

describe('a plan above its results in one tab', () => {
  it.each([
    ['KẾT NẠP HỘI VIÊN NĂM 2024', 'I. CHỈ TIÊU GIAO', 'Kế hoạch', 'II. KẾT QUẢ THỰC HIỆN', 'Kết quả'],
    ['QUỸ XÃ HỘI NĂM 2024', '1. Kế hoạch giao', 'Phải nộp', '2. Kết quả', 'Đã nộp'],
    ['TIN BÀI NĂM 2024', 'A. Kế hoạch', 'Số bài', 'B. Kết quả', 'Số bài'],
  ])('is theirs where both are headed by no more than that: %s', (title, plan, target, result, done) => {
    const { told } = read(
      [title],
      [plan],
      ...part([target], ...PLANNED),
      [],
      [result],
      ...part([done], ...DONE),
    );
    expect(Object.values(told)).toEqual([JUDGED]);
  });

  it.each([
    ['I. KẾ HOẠCH', 'II. KẾT QUẢ THỰC HIỆN'],
    ['PHẦN I: CHỈ TIÊU GIAO', 'PHẦN II: KẾT QUẢ'],
  ])('is theirs under the same headings: %s, %s', (plan, result) => {
    const { told, problems: open } = read(
      ['CÔNG TÁC HỘI NĂM 2024'],
      [plan],
      ...part(['Hội viên mới', 'Mô hình'], [20, 3], [15, 2], [18, 4]),
      [],
      [result],
      ...part(['Hội viên mới', 'Mô hình'], [22, 3], [15, 1], [12, 4]),
    );
    expect(told).toEqual({
      'Hội viên mới': JUDGED,
      'Mô hình': ['Cô Ba 3 | 3 met', 'Hồng Trị 2 | 1 below', 'Khánh Xuân 4 | 4 met'],
    });
    expect(open).toEqual([]);
  });

  it.each([
    ['I. KẾ HOẠCH THU QUỸ', 'II. KẾT QUẢ KẾT NẠP HỘI VIÊN'],
    ['I. KẾ HOẠCH THU QUỸ', 'II. HỘI VIÊN'],
  ])('is not theirs where they are headed as of different things: %s, %s', (plan, result) => {
    const { told } = read(
      ['CÔNG TÁC HỘI NĂM 2024'],
      [plan],
      ...part(['Kế hoạch'], ...PLANNED),
      [],
      [result],
      ...part(['Kết quả'], ...DONE),
    );
    expect(Object.values(told).flat()[0]).toBe('Cô Ba blank | 22 noPlan');
  });

  it('is not theirs where it is of a time to come', () => {
    const { told } = read(
      ['THU PHÍ QUÝ III NĂM 2024'],
      ['I. Kết quả quý III'],
      ...part(['Kế hoạch', 'Kết quả'], [20, 22], [15, 15], [18, 12]),
      [],
      ['II. Kế hoạch quý IV năm 2024'],
      ...part(['Kế hoạch'], [25], [16], [13]),
    );
    expect(Object.values(told)).toEqual([JUDGED]);
  });
});
