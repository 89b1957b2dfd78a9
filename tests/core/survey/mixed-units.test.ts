import { describe, expect, it } from 'vitest';
import { STATES } from '../../../src/core/state/assessment';
import { totalOf } from '../../../src/core/state/total';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyWorkbook } from './survey-workbook';

const today = { year: 2026, month: 11, day: 22 };

function read(...values: readonly (readonly Cell[])[]) {
  const workbook = { tabs: [{ name: 'Biểu', values }] };
  const [indicator] = surveyWorkbook(workbook, { today, listed: [], answers: new Map() }).indicators;
  const assessments = (indicator?.measures ?? []).map(({ assessment }) => assessment);
  return { states: assessments.map(({ state }) => STATES[state]), result: totalOf(assessments).result };
}

describe('an amount that names its unit where others name none', () => {
  const CASES: readonly { readonly office: string; readonly rows: readonly (readonly Cell[])[] }[] = [
    {
      office: 'communes',
      rows: [
        ['TT', 'Xã', 'KH', 'KQ'],
        [1, 'Xã Đức Long', 1200, 1300],
        [2, 'Xã Nam Tuấn', 2000, '2,1 tỷ'],
        [3, 'Xã Bình Long', 500, 480],
      ],
    },
    {
      office: 'unions',
      rows: [
        ['STT', 'Tên đơn vị', 'Phải nộp', 'Đã nộp'],
        [1, 'CĐCS Chợ Xanh', 40, 45],
        [2, 'CĐCS Nước Hai', 30, '25 triệu'],
        [3, 'CĐCS Đề Thám', 20, 20],
      ],
    },
    {
      office: 'schools',
      rows: [
        ['Số TT', 'Trường', 'Chỉ tiêu vận động', 'Đã vận động'],
        [1, 'Trường THCS Cao Bình', 600, '500 nghìn'],
        [2, 'Trường THCS Hồng Việt', 900, 950],
        [3, 'Trường THCS Nà Giàng', 800, 800],
      ],
    },
  ];
  it.each(CASES)('is an error that is told, and added to nothing: $office', ({ rows }) => {
    const { states } = read(...rows);
    expect(states.filter((state) => state === 'Lỗi số liệu')).toHaveLength(1);
  });

  it('is what it says beside amounts of its size', () => {
    const rows = [
      [1, 'Trường THCS Cao Bình', '600 nghìn', '500 nghìn'],
      [2, 'Trường THCS Hồng Việt', 900000, 950000],
    ];
    expect(read(['TT', 'Trường', 'KH', 'KQ'], ...rows)).toEqual({
      states: ['Chưa đạt', 'Vượt'],
      result: 1_450_000,
    });
  });

  it('is what it says where all name one, or where the header says the unit', () => {
    const header = ['TT', 'Xã', 'KH', 'KQ'];
    const named = [
      [1, 'Xã Đức Long', '1,2 tỷ', '1,3 tỷ'],
      [2, 'Xã Nam Tuấn', '800 triệu', '700 triệu'],
    ];
    expect(read(header, ...named)).toEqual({ states: ['Vượt', 'Chưa đạt'], result: 2_000_000_000 });
    const inMillions = [
      [1, 'Xã Đức Long', 1200, 1300],
      [2, 'Xã Nam Tuấn', 800, '700 triệu'],
    ];
    const withUnit = ['TT', 'Xã', 'KH (triệu đồng)', 'KQ (triệu đồng)'];
    expect(read(withUnit, ...inMillions)).toEqual({ states: ['Vượt', 'Chưa đạt'], result: 2000 });
  });
});
