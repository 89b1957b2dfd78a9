import { describe, expect, it } from 'vitest';
import type { Tab } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from '../survey/office-grids';

const UNITS = ['Trường TH Cô Ba', 'Trường TH Sơn Lộ', 'Trường TH Hưng Đạo'];
const DONE = [15, 11, 9];
const PLANNED = [20, 12, 9];

function table(name: string, title: string, heading: string, figures: readonly number[]): Tab {
  const rows = UNITS.map((unit, at) => [at + 1, unit, figures[at] ?? '']);
  return tabOf(name, [[title], ['TT', 'Đơn vị', heading], ...rows]);
}

function read(...tabs: readonly Tab[]) {
  return verdicts(surveyTabs(tabs));
}

describe('a tab whose title plans, under a heading that may tell of results', () => {
  it.each([
    ['KẾ HOẠCH', 'HỖ TRỢ HỘ NGHÈO NĂM 2024', 'Số hộ được hỗ trợ', 'KẾT QUẢ', 'Số hộ đã hỗ trợ'],
    ['DỰ TOÁN', 'XÂY NHÀ Ở NĂM 2024', 'Số nhà được hỗ trợ', 'TÌNH HÌNH THỰC HIỆN', 'Số nhà đã được hỗ trợ'],
    ['CHỈ TIÊU', 'TẬP HUẤN NĂM 2024', 'Số giáo viên được tập huấn', 'KẾT QUẢ', 'Số giáo viên đã tập huấn'],
  ])(
    'has the targets where a report tells by the same words what came of them: %s %s',
    (plan, thing, planned, report, done) => {
      const tabs = [
        table('KH', `${plan} ${thing}`, planned, PLANNED),
        table('KQ', `${report} ${thing}`, done, DONE),
      ];
      const figures = ['Trường TH Cô Ba 15/20 Chưa đạt', 'Trường TH Sơn Lộ 11/12 Chưa đạt'];
      for (const order of [tabs, [...tabs].reverse()])
        expect(read(...order).map((lines) => lines.slice(1, 3))).toEqual([figures]);
    },
  );

  it('has results where no report tells the same, as of "KẾ HOẠCH NHỎ"', () => {
    const own = table('KHN', 'KẾ HOẠCH NHỎ NĂM 2024', 'Số giấy được thu gom', DONE);
    const other = table('KQ', 'KẾT QUẢ HIẾN MÁU NĂM 2024', 'Số đơn vị máu đã hiến', DONE);
    expect(read(own)[0]?.[1]).toContain('Trường TH Cô Ba 15/');
    expect(read(own, other).map((lines) => lines[1]?.includes(' 15/'))).toEqual([true, true]);
  });

  it('judges no other year', () => {
    const report = table('KQ', 'KẾT QUẢ CẤP HỌC BỔNG NĂM 2024', 'Số HS đã cấp học bổng', DONE);
    const next = table('KH', 'KẾ HOẠCH CẤP HỌC BỔNG NĂM 2025', 'Số HS được cấp học bổng', PLANNED);
    expect(read(report, next).map((lines) => lines[1])).toEqual(['Trường TH Cô Ba 15/blank Chưa có KH']);
  });
});
