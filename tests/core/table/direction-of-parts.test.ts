import { describe, expect, it } from 'vitest';
import { directionLine } from '../../../src/core/report/direction-lines';
import type { Cell } from '../../../src/core/workbook/workbook';
import { TODAY } from '../check/check';
import { surveyWorkbook } from '../survey/survey-workbook';

/** Sums of two parts of plans and results, with the direction of each and what the page says of it. */
function directionsOf(title: string, [whole, first, second]: readonly [string, string, string]) {
  const rows = [
    [6, 4, 7, 5],
    [7, 5, 7, 4],
    [4, 4, 4, 6],
    [8, 7, 7, 9],
  ].map(([a = 0, b = 0, c = 0, d = 0], at): readonly Cell[] => {
    return [at + 1, ['Bản Mù', 'Nà Hẩu', 'Tà Xi', 'Khe Lế'][at] ?? '', a + b, a, b, c + d, c, d];
  });
  const heads: readonly (readonly Cell[])[] = [
    [title, '', '', '', '', '', '', ''],
    ['TT', 'Đơn vị', 'Kế hoạch', '', '', 'Thực hiện', '', ''],
    ['', '', whole, first, second, whole, first, second],
  ];
  const tabs = [{ name: 'Biểu', values: [...heads, ...rows] }];
  const { indicators } = surveyWorkbook({ tabs }, { today: TODAY, listed: [], answers: new Map() });
  return {
    ways: indicators.map(({ direction }) => direction).join(' '),
    lines: indicators.flatMap(directionLine).join('\n'),
  };
}

describe('which way is better of a sum and its parts', () => {
  it.each<readonly [string, string, readonly [string, string, string], string, string]>([
    [
      'a labour office: the parts tell it of the sum',
      'TAI NẠN LAO ĐỘNG NĂM 2024',
      ['Tổng số vụ', 'Số vụ chết người', 'Số vụ bị thương'],
      'less less less',
      'Tổng số vụ: càng thấp càng tốt',
    ],
    [
      'a police station: the title tells it of the sum, the sum of its parts',
      'CHÁY NỔ NĂM 2024',
      ['Tổng số vụ', 'Nhà dân', 'Chợ'],
      'less less less',
      'Nhà dân: càng thấp càng tốt (như số tổng của nó',
    ],
    [
      'an insurance office: names of what is owed for',
      'NỢ ĐỌNG NĂM 2024',
      ['Tổng nợ', 'BHXH', 'BHYT'],
      'less less less',
      'BHYT: càng thấp càng tốt (như số tổng của nó',
    ],
    [
      'a review of lists',
      'RÀ SOÁT HỘ NGHÈO NĂM 2024',
      ['Tổng', 'Hộ nghèo', 'Hộ cận nghèo'],
      'less less less',
      'càng thấp càng tốt (như các phần của nó',
    ],
    [
      'a tax office: something is done about the parts',
      'THU HỒI NỢ ĐỌNG NĂM 2024',
      ['Tổng số', 'Nợ thuế', 'Nợ BHXH'],
      'more more more',
      'Nợ thuế: càng cao càng tốt (như số tổng của nó',
    ],
    [
      'a front: the title tells that something is done',
      'HỖ TRỢ HỘ NGHÈO VỀ NHÀ Ở NĂM 2024',
      ['Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo'],
      'more more more',
      'Hộ nghèo: càng cao càng tốt (như số tổng của nó',
    ],
    [
      'a union, of which nothing is said',
      'PHÁT TRIỂN ĐOÀN VIÊN NĂM 2024',
      ['Tổng số', 'Nam', 'Nữ'],
      'more more more',
      '',
    ],
  ])('%s', (_, title, names, ways, line) => {
    const told = directionsOf(title, names);
    expect(told.ways).toBe(ways);
    if (line === '') expect(told.lines).toBe('');
    else expect(told.lines).toContain(line);
  });
});
