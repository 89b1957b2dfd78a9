import { describe, expect, it } from 'vitest';
import { size } from '../../../src/core/report/messages';
import { readListedUnits } from '../../../src/core/unit/listed';
import { gridOf } from '../register/year-2020';
import { tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

describe('size()', () => {
  it('tells units that ended apart, whose figures the pages still have', () => {
    const listed = readListedUnits(
      gridOf(
        'Tên chuẩn | Tên gọi khác | Gộp vào | Từ ngày | Bắt đầu từ',
        'Trường TH A | | | |',
        'Trường TH B | | | |',
        'Trường TH C | | | 01/08/2020 |',
      ),
    );
    const rows = ['A', 'B', 'C'].map((name, at) => [at + 1, `Trường TH ${name}`, 10, 8 + at]);
    const tab = tabOf('Đọc sách', [['ĐỌC SÁCH NĂM 2020'], ['TT', 'Đơn vị', 'KH', 'TH'], ...rows]);
    const options = { today: { year: 2021, month: 1, day: 10 }, answers: new Map() };
    const read = (units: typeof listed) =>
      size(surveyWorkbook({ tabs: [tab] }, { ...options, listed: units }));
    expect(read(listed)).toBe('1 biểu, 2 đơn vị (và 1 đơn vị đã kết thúc hoặc chưa bắt đầu), 1 chỉ tiêu');
    expect(read([])).toBe('1 biểu, 3 đơn vị, 1 chỉ tiêu');
  });
});
