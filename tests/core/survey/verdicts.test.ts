import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { plan, texts } from '../report/pages';
import { surveyTabs, tabOf, verdicts } from './office-grids';

function footOf(workbook: Workbook): string {
  return texts(plan(workbook).summary)
    .map(([first = '']) => first)
    .join(' ');
}

describe('points', () => {
  it('are what was found, not what units award themselves (fault points)', () => {
    const survey = surveyTabs([
      tabOf('Thi đua', [
        ['CHẤM ĐIỂM THI ĐUA NĂM 2020'],
        ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'],
        [1, 'LĐLĐ Thành phố', 100, 98, 95],
        [2, 'LĐLĐ Hòa An', 100, 90, ''],
      ]),
    ]);
    expect(verdicts(survey)[0]?.slice(1)).toEqual([
      'LĐLĐ Thành phố 95/100 Chưa đạt',
      'LĐLĐ Hòa An blank/100 Chưa có số liệu',
    ]);
  });

  it.each([
    [['Trường', 'Điểm chuẩn', 'Tự đánh giá', 'Điểm đạt']],
    [['Chi đoàn', 'Thang điểm', 'Điểm tự nhận', 'Điểm phúc tra']],
    [['Trạm y tế', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm đánh giá']],
  ])('are read under %j', (header) => {
    const survey = surveyTabs([
      tabOf('Chấm điểm', [header, ['Đơn vị A', 100, 98, 95], ['Đơn vị B', 100, 99, 100]]),
    ]);
    expect(verdicts(survey)[0]?.slice(1)).toEqual(['Đơn vị A 95/100 Chưa đạt', 'Đơn vị B 100/100 Đạt']);
  });
});

describe('what is owed and paid', () => {
  it('has a gross, a surplus and a net line without a unit of measure (fault due-and-paid)', () => {
    const tab = tabOf('Quỹ', [
      ['QUỸ XÃ HỘI NĂM 2020'],
      ['TT', 'Đơn vị', 'Phải nộp', 'Đã nộp'],
      [1, 'LĐLĐ Hòa An', 86500000, 78520000],
      [2, 'LĐLĐ Bảo Lạc', 78800000, 80750000],
    ]);
    expect(footOf({ tabs: [tab] })).toContain(
      'Quỹ: còn phải nộp 7.980.000 (1 đơn vị); nộp vượt 1.950.000 (1 đơn vị); sau bù trừ 6.030.000.',
    );
  });
});

describe('the summary', () => {
  it('leaves a result without a target out of the total rate', () => {
    const tab = tabOf('Kết nạp', [
      ['KẾT NẠP ĐOÀN VIÊN NĂM 2024'],
      ['Đơn vị', 'Kế hoạch', 'Kết quả'],
      ['Công ty Xi măng', 10, 8],
      ['Công ty Gang thép', '', 3],
    ]);
    const { summary } = plan({ tabs: [tab] });
    const rows = texts(summary);
    const total = rows.find((row) => row[1] === 'TỔNG CỘNG') ?? [];
    const at = rows.indexOf(total) + 1;
    expect(total.slice(2, 5)).toEqual([
      `=SUM(C${at - 2}:C${at - 1})`,
      `=SUM(D${at - 2}:D${at - 1})`,
      `=(D${at}-D${at - 1})/C${at}`,
    ]);
    expect(footOf({ tabs: [tab] })).toContain(
      'ngoài KH 3 (Công ty Gang thép 3), có trong KQ của dòng cộng, không tính vào tỷ lệ.',
    );
  });

  it('gives a state to a figure that no office has, and takes an error for no name', () => {
    const survey = surveyTabs([
      tabOf('Thu quỹ', [
        ['Đơn vị', 'Kế hoạch', 'Kết quả'],
        ['Công ty Xi măng', 1e308, 5],
        ['Công ty Gang thép', 10, 1e307],
        ['#REF!', 10, 12],
        ['Công ty Điện lực', 10, 12],
      ]),
    ]);
    expect(verdicts(survey)[0]?.slice(1)).toEqual([
      'Công ty Xi măng 5/unreadable Lỗi số liệu',
      'Công ty Gang thép unreadable/10 Lỗi số liệu',
      'Công ty Điện lực 12/10 Vượt',
    ]);
    expect(survey.problems.map(({ kind }) => kind)).toEqual(['rowsWithoutUnit']);
  });
});
