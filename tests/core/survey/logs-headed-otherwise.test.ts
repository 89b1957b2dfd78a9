import { describe, expect, it } from 'vitest';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Row = readonly Cell[];

const STAMPS = [2, 3, 4].map((month) => ({ year: 2024, month, day: 7 }));

/** Answers of a form, which has no title, and a plan with one. */
function formAndPlan(headings: Row, answers: readonly Row[], title: string): readonly Tab[] {
  return [
    tabOf('Câu trả lời biểu mẫu 1', [
      ['Dấu thời gian', ...headings],
      ...answers.map((cells, at): Row => [STAMPS[at] ?? '', ...cells]),
    ]),
    tabOf('KH', [[title], ['TT', 'Đơn vị', 'Chỉ tiêu'], [1, 'THPT Hòa An', 2], [2, 'THPT Thạch An', 3]]),
  ];
}

describe('a plan whose title says in other order what a form counts', () => {
  it.each([
    [
      'the name of each answer’s thing',
      formAndPlan(
        ['Họ và tên', 'Đơn vị', 'Tên sáng kiến'],
        [
          ['Nông Văn A', 'THPT Hòa An', 'Dạy học số'],
          ['Nông Văn B', 'THPT Hòa An', 'Thư viện mở'],
          ['Nông Văn C', 'THPT Thạch An', 'Vườn trường'],
        ],
        'CHỈ TIÊU SÁNG KIẾN NĂM 2024',
      ),
    ],
    [
      'the column that is added',
      formAndPlan(
        ['Đơn vị', 'Số hội viên kết nạp mới'],
        [
          ['THPT Hòa An', 2],
          ['THPT Thạch An', 1],
        ],
        'GIAO CHỈ TIÊU KẾT NẠP MỚI HỘI VIÊN NĂM 2024',
      ),
    ],
  ])('gives it its targets: %s', (_, tabs) => {
    expect(verdicts(surveyTabs(tabs)).map((line) => line.slice(1))).toEqual([
      ['THPT Hòa An 2/2 Đạt', 'THPT Thạch An 1/3 Chưa đạt'],
    ]);
  });

  it('gives it none where it is of another thing', () => {
    const answers: readonly Row[] = [
      ['Nông Văn A', 'THPT Hòa An', 'Dạy học số'],
      ['Nông Văn B', 'THPT Hòa An', 'Thư viện mở'],
      ['Nông Văn C', 'THPT Thạch An', 'Vườn trường'],
    ];
    const tabs = formAndPlan(['Họ và tên', 'Đơn vị', 'Tên sáng kiến'], answers, 'CHỈ TIÊU HIẾN MÁU NĂM 2024');
    const states = verdicts(surveyTabs(tabs)).flatMap((line) => line.slice(1));
    expect(states).toEqual(['THPT Hòa An 2/blank Chưa có KH', 'THPT Thạch An 1/blank Chưa có KH']);
  });
});
