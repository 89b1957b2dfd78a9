import { describe, expect, it } from 'vitest';
import { titleOf } from '../../../src/core/report/summary-layout';
import { surveyTabs, tabOf } from './office-grids';

function titles(...bands: readonly string[]) {
  const { indicators } = surveyTabs([
    tabOf('Biểu 1', [
      ['KẾT QUẢ NĂM 2024'],
      ['TT', 'Đơn vị', ...bands.flatMap((band) => [band, ''])],
      ['', '', ...bands.flatMap(() => ['KH', 'TH'])],
      [1, 'Xã Cô Ba', ...bands.flatMap(() => [80, 84])],
      [2, 'Xã Hồng Trị', ...bands.flatMap(() => [90, 77])],
    ]),
  ]);
  return indicators.map(titleOf);
}

describe('the words over an indicator', () => {
  it('keep what is measured in thousands, days and minutes', () => {
    expect(
      titles('Trồng cây phân tán (nghìn cây)', 'Thời gian giải quyết (ngày)', 'Phát sóng (phút)'),
    ).toEqual(['Trồng cây phân tán (nghìn cây)', 'Thời gian giải quyết (ngày)', 'Phát sóng (phút)']);
  });

  it('keep words that begin with "số" and count nothing', () => {
    expect(titles('Tỷ lệ số hóa (%)', 'Số hóa hồ sơ (%)', 'Tỷ lệ số hộ có điện (%)')).toEqual([
      'Tỷ lệ số hóa (%)',
      'Số hóa hồ sơ (%)',
      'Tỷ lệ số hộ có điện (%)',
    ]);
  });

  it.each([
    ['Trồng rừng (ha)', 'ha', 'Trồng rừng (ha)'],
    ['BHYT hộ gia đình (Người)', 'người', 'BHYT hộ gia đình (Người)'],
    ['Trồng rừng (tập trung)', 'ha', 'Trồng rừng (tập trung) (ha)'],
    ['Trồng rừng', 'ha', 'Trồng rừng (ha)'],
    ['Trồng rừng (ha)', null, 'Trồng rừng (ha)'],
  ])('say the unit of measure once: %s, %s', (name, measure, title) => {
    expect(titleOf({ name, measure })).toBe(title);
  });
});
