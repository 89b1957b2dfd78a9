import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

function read(tabs: readonly Tab[], today = { year: 2025, month: 1, day: 9 }) {
  const survey = surveyWorkbook({ tabs }, { today, listed: [], answers: new Map() });
  return { told: inShort(survey), foot: footnotes(survey, []).join('\n'), leftOut: survey.leftOut };
}

type Rows = readonly (readonly Cell[])[];

describe('a tab of a series in another unit of money', () => {
  const MARKETS: Rows = [
    ['Chợ Xanh', 60],
    ['Chợ Háng Vài', 36],
    ['Chợ Nà Giàng', 24],
  ];
  const plan = tabOf('KH', [
    ['KẾ HOẠCH THU VÉ CHỢ NĂM 2024'],
    ['Ban quản lý', 'Kế hoạch (triệu đồng)'],
    ...MARKETS,
  ]);
  const quarter = (name: string, measure: string, paid: readonly number[]) =>
    tabOf(name, [
      [`THU VÉ CHỢ ${name.toUpperCase()} NĂM 2024`],
      ['Ban quản lý', `Đã thu (${measure})`],
      ...MARKETS.map(([market = ''], at): readonly Cell[] => [market, paid[at] ?? '']),
    ]);

  it('is converted and added where the plan stands elsewhere, and the foot says so', () => {
    const { told, foot } = read([
      plan,
      quarter('Quý I', 'triệu đồng', [15, 9, 6]),
      quarter('Quý II', 'nghìn đồng', [15_500, 9000, 5500]),
      quarter('Quý III', 'tr.đ', [14, 8, 6.5]),
      quarter('Quý IV', 'đồng', [16_000_000, 9_500_000, 6_000_000]),
    ]);
    expect(told['Thu vé chợ']).toEqual([
      'Chợ Xanh 60 | 60.5 exceeded',
      'Chợ Háng Vài 36 | 35.5 below',
      'Chợ Nà Giàng 24 | 24 met',
    ]);
    expect(foot).toContain(
      "cộng 4 kỳ (Quý I, Quý II, Quý III, Quý IV); 'Quý II' ghi bằng nghìn đồng, đã đổi ra triệu đồng; 'Quý IV' ghi bằng đồng, đã đổi ra triệu đồng.",
    );
  });

  it('is so where each month has its own plan under a line that says what it is in', () => {
    const month = (at: number, measure: string, rows: Rows) =>
      tabOf(`Tháng ${at}`, [
        [`THU HỤI, ĐÓNG QUỸ KHUYẾN HỌC THÁNG ${at}/2024`],
        [`Đơn vị tính: ${measure}`],
        ['Chi hội', 'Phải thu', 'Đã thu'],
        ...rows,
      ]);
    const { told } = read([
      month(1, 'đồng', [
        ['Chi hội 1', 2_000_000, 1_500_000],
        ['Chi hội 2', 3_000_000, 3_000_000],
        ['Chi hội 3', 1_200_000, 1_250_000],
      ]),
      month(2, 'triệu đồng', [
        ['Chi hội 1', 2, 2.5],
        ['Chi hội 2', 3, 2.9],
        ['Chi hội 3', 1.2, 1.2],
      ]),
    ]);
    expect(Object.values(told)).toEqual([
      [
        'Chi hội 1 4000000 | 4000000 met',
        'Chi hội 2 6000000 | 5900000 below',
        'Chi hội 3 2400000 | 2450000 exceeded',
      ],
    ]);
  });

  it('is so where the last one counts alone', () => {
    const branch = (name: string, measure: string, rows: Rows) =>
      tabOf(name, [
        [`DƯ NỢ ${name.toUpperCase()}/2024`],
        ['Chi nhánh', `KH năm (${measure})`, `Dư nợ (${measure})`],
        ...rows,
      ]);
    const { told } = read([
      branch('Tháng 11', 'tỷ đồng', [
        ['PGD Số 1', 12, 11.4],
        ['PGD Số 2', 8, 8.1],
        ['PGD Số 3', 5, 4.9],
      ]),
      branch('Tháng 12', 'triệu đồng', [
        ['PGD Số 1', 12_000, 12_100],
        ['PGD Số 2', 8000, 7990],
        ['PGD Số 3', 5000, 5000],
      ]),
    ]);
    expect(Object.values(told)).toEqual([
      ['PGD Số 1 12 | 12.1 exceeded', 'PGD Số 2 8 | 7.99 below', 'PGD Số 3 5 | 5 met'],
    ]);
  });

  it('stays apart where its figures are those of the others as they stand, so that its heading is wrong', () => {
    const { told } = read([
      plan,
      quarter('Quý I', 'triệu đồng', [15, 9, 6]),
      quarter('Quý II', 'triệu đồng', [15, 9, 6]),
      quarter('Quý III', 'đồng', [14, 8, 6.5]),
    ]);
    expect(told['Thu vé chợ']?.[0]).toBe('Chợ Xanh 60 | 30 inProgress');
  });

  it('stays apart where it is of the same time as another', () => {
    const { told } = read([
      plan,
      quarter('Quý I', 'triệu đồng', [15, 9, 6]),
      quarter('Quý II', 'triệu đồng', [20, 9, 6]),
      { ...quarter('Quý II', 'đồng', [20_000_000, 9_000_000, 6_000_000]), name: 'Quý II (đồng)' },
    ]);
    expect(told['Thu vé chợ']?.[0]).toBe('Chợ Xanh 60 | 35 inProgress');
  });
});
