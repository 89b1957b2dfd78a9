import { describe, expect, it } from 'vitest';
import { sourceNote } from '../../../src/core/report/cells';
import { footnotes } from '../../../src/core/report/footnotes';
import { copySources } from '../../../src/core/report/sources';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

const TODAY = { year: 2021, month: 1, day: 10 };

function survey(tabs: readonly Tab[]) {
  return surveyWorkbook({ tabs }, { today: TODAY, listed: [], answers: new Map() });
}

function results(
  name: string,
  title: string,
  header: string,
  rows: readonly (readonly [string, Cell])[],
): Tab {
  return tabOf(name, [[title], ['TT', 'Đơn vị', header], ...rows.map((row, at) => [at + 1, ...row])]);
}

const ANNEX = tabOf('Phụ lục 1', [
  ['PHỤ LỤC GIAO CHỈ TIÊU CÔNG TÁC ĐOÀN NĂM 2020'],
  ['(Ban hành kèm theo Quyết định số 12-QĐ/TĐTN ngày 5 tháng 2 năm 2020)'],
  ['STT', 'Đơn vị', 'Chỉ tiêu giao', '', 'Ghi chú'],
  ['', '', 'Kết nạp đoàn viên', 'Công trình thanh niên', ''],
  [1, 'Đoàn xã Hồng Trị', 20, 1, ''],
  [2, 'Đoàn xã Bảo Toàn', 15, 'x', 'xã mới'],
  [3, 'Đoàn xã Cô Ba', 10, '-', ''],
  [4, 'Đoàn xã Khánh Xuân', '', 2, ''],
]);

describe('targets in a table of their own', () => {
  it('meet their results by the heading, and x, - and blanks say what they say', () => {
    const tabs = [
      ANNEX,
      results('Kết nạp', 'KẾT QUẢ KẾT NẠP ĐOÀN VIÊN NĂM 2020', 'Số đoàn viên mới', [
        ['Đoàn xã Hồng Trị', 20],
        ['Đoàn xã Bảo Toàn', 9],
        ['Đoàn xã Khánh Xuân', 4],
      ]),
      results('Công trình thanh niên', 'KẾT QUẢ THỰC HIỆN NĂM 2020', 'Số công trình', [
        ['Đoàn xã Hồng Trị', 0],
        ['Đoàn xã Bảo Toàn', ''],
        ['Đoàn xã Cô Ba', ''],
        ['Đoàn xã Khánh Xuân', 2],
      ]),
    ];
    const judged = survey(tabs);
    expect(inShort(judged)).toEqual({
      'Kết nạp': [
        'Đoàn xã Hồng Trị 20 | 20 met',
        'Đoàn xã Bảo Toàn 15 | 9 below',
        'Đoàn xã Cô Ba 10 | blank noData',
        'Đoàn xã Khánh Xuân blank | 4 offPlan',
      ],
      'Công trình thanh niên': [
        'Đoàn xã Hồng Trị 1 | 0 below',
        'Đoàn xã Bảo Toàn excluded | blank notApplicable',
        'Đoàn xã Cô Ba dash | blank notAssigned',
        'Đoàn xã Khánh Xuân 2 | 2 met',
      ],
    });
    expect(footnotes(judged, [])).toContain(
      "Kết nạp: KH giao theo QĐ 12-QĐ/TĐTN ngày 05/02/2020 (biểu 'Phụ lục 1').",
    );
    expect(judged.problems).toEqual([]);
    expect(judged.leftOut).toEqual([]);
    const [first] = judged.indicators[0]?.measures ?? [];
    expect(first && sourceNote(first)).toContain('KH: Phụ lục 1!C5');
    const watched = copySources(judged, { tabs }).find(({ label }) => label === 'Phụ lục 1');
    expect(watched?.columns.map(({ area }) => area.column)).toEqual([1, 2, 3]);
  });

  it('are what the title says where one column stands alone, and 0 is the result of who is in no row of a log', () => {
    const judged = survey([
      tabOf('Phân bổ', [
        ['PHÂN BỔ CHỈ TIÊU HUY ĐỘNG VỐN NĂM 2020'],
        ['TT', 'Chi nhánh', 'Số tiền (triệu đồng)'],
        [1, 'Chi nhánh Tà Lùng', 50],
        [2, 'Chi nhánh Trà Lĩnh', 40],
      ]),
      tabOf('Sổ huy động', [
        ['SỔ THEO DÕI HUY ĐỘNG VỐN NĂM 2020'],
        ['Ngày', 'Chi nhánh', 'Số tiền (triệu đồng)'],
        [{ year: 2020, month: 2, day: 3 }, 'Chi nhánh Tà Lùng', 30],
        [{ year: 2020, month: 3, day: 3 }, 'Chi nhánh Tà Lùng', 25],
      ]),
    ]);
    expect(Object.values(inShort(judged))).toEqual([
      ['Chi nhánh Tà Lùng 50 | 55 exceeded', 'Chi nhánh Trà Lĩnh 40 | 0 below'],
    ]);
  });

  it('of 2020 never judge 2019', () => {
    const judged = survey([
      ANNEX,
      results('Kết nạp', 'KẾT QUẢ KẾT NẠP ĐOÀN VIÊN NĂM 2019', 'Số đoàn viên', [['Đoàn xã Hồng Trị', 20]]),
    ]);
    expect(Object.values(inShort(judged))).toEqual([['Đoàn xã Hồng Trị blank | 20 noPlan']]);
  });

  it('meet nothing where two sources have the words, and stand there as without result', () => {
    const stations: readonly (readonly [string, Cell])[] = [['Trạm y tế Lê Lợi', 5]];
    const plan = tabOf('Giao', [
      ['GIAO CHỈ TIÊU KHÁM THAI NĂM 2020'],
      ['TT', 'Trạm', 'Chỉ tiêu'],
      [1, 'Trạm y tế Lê Lợi', 9],
    ]);
    const births = tabOf('Sinh', [
      ['KẾT QUẢ SINH TẠI TRẠM NĂM 2020'],
      ['TT', 'Trạm', 'Kế hoạch', 'Thực hiện'],
      [1, 'Trạm y tế Lê Lợi', 4, 3],
    ]);
    const judged = survey([
      plan,
      births,
      results('Đợt một', 'KẾT QUẢ KHÁM THAI TẠI TRẠM NĂM 2020', 'Số lượt', stations),
      results('Đợt hai', 'KẾT QUẢ KHÁM THAI LƯU ĐỘNG NĂM 2020', 'Số lượt', stations),
    ]);
    expect(Object.keys(inShort(judged))).toEqual(['Sinh']);
    expect(judged.leftOut).toEqual([
      { tab: 'Đợt một', indicator: null, reason: { kind: 'noTarget' } },
      { tab: 'Đợt hai', indicator: null, reason: { kind: 'noTarget' } },
      { tab: 'Giao', indicator: null, reason: { kind: 'noResult' } },
    ]);
  });
});

describe('targets and results whose headings print units of measure', () => {
  const judgedOf = (assigned: Tab, reported: Tab) => survey([assigned, reported]);

  it.each<readonly [string, Tab, Tab, readonly string[]]>([
    [
      'both the same one',
      tabOf('Phân bổ', [
        ['PHÂN BỔ KẾ HOẠCH TRỒNG RỪNG NĂM 2020'],
        ['Đơn vị', 'Trồng rừng (ha)'],
        ['Xã Cô Ba', 25],
        ['Xã Thượng Hà', 18],
      ]),
      tabOf('Kết quả', [
        ['KẾT QUẢ NĂM 2020'],
        ['Xã', 'Trồng rừng (ha)'],
        ['Xã Cô Ba', 21],
        ['Xã Thượng Hà', 18],
      ]),
      ['Xã Cô Ba 25 | 21 below', 'Xã Thượng Hà 18 | 18 met'],
    ],
    [
      'one of them only',
      tabOf('Chỉ tiêu giao', [
        ['CHỈ TIÊU GIAO NĂM 2020'],
        ['TT', 'Chi nhánh', 'Lắp đặt công tơ'],
        [1, 'Điện lực Ba Bể', 40],
        [2, 'Điện lực Chợ Đồn', 35],
      ]),
      tabOf('Công tơ', [
        ['TÌNH HÌNH THỰC HIỆN NĂM 2020'],
        ['TT', 'Chi nhánh', 'Lắp đặt công tơ (cái)'],
        [1, 'Điện lực Ba Bể', 44],
        [2, 'Điện lực Chợ Đồn', 30],
      ]),
      ['Điện lực Ba Bể 40 | 44 exceeded', 'Điện lực Chợ Đồn 35 | 30 below'],
    ],
    [
      'money in words of one size',
      tabOf('Dự toán', [
        ['GIAO DỰ TOÁN NĂM 2020'],
        ['Trường', 'Thu học phí (triệu đồng)'],
        ['Trường THCS Sông Hiến', 120],
        ['Trường THCS Đề Thám', 90],
      ]),
      tabOf('Thu', [
        ['KẾT QUẢ NĂM 2020'],
        ['Trường', 'Thu học phí (tr.đ)'],
        ['Trường THCS Sông Hiến', 131],
        ['Trường THCS Đề Thám', 77],
      ]),
      ['Trường THCS Sông Hiến 120 | 131 exceeded', 'Trường THCS Đề Thám 90 | 77 below'],
    ],
  ])('meet: %s', (_, assigned, reported, lines) => {
    expect(Object.values(inShort(judgedOf(assigned, reported)))).toEqual([lines]);
  });

  it.each<readonly [string, Tab, Tab]>([
    [
      'đồng against triệu đồng in lines above',
      tabOf('Phân bổ', [
        ['PHÂN BỔ KẾ HOẠCH THU QUỸ NĂM 2020'],
        ['ĐVT: triệu đồng'],
        ['Đơn vị', 'Thu quỹ'],
        ['Xã Cô Ba', 25],
        ['Xã Thượng Hà', 18],
      ]),
      tabOf('Kết quả', [
        ['KẾT QUẢ NĂM 2020'],
        ['ĐVT: đồng'],
        ['Xã', 'Thu quỹ'],
        ['Xã Cô Ba', 21000000],
        ['Xã Thượng Hà', 18000000],
      ]),
    ],
    [
      'households against persons',
      tabOf('Giao', [
        ['GIAO CHỈ TIÊU NĂM 2020'],
        ['Xã', 'Bảo hiểm y tế (hộ)'],
        ['Xã Cô Ba', 250],
        ['Xã Thượng Hà', 180],
      ]),
      tabOf('BHYT', [
        ['KẾT QUẢ NĂM 2020'],
        ['Xã', 'Bảo hiểm y tế (người)'],
        ['Xã Cô Ba', 900],
        ['Xã Thượng Hà', 700],
      ]),
    ],
    [
      'tỷ against đồng in headings',
      tabOf('Giao vốn', [
        ['GIAO KẾ HOẠCH NĂM 2020'],
        ['Chủ đầu tư', 'Vốn sự nghiệp (tỷ đồng)'],
        ['UBND xã Cô Ba', 2.5],
        ['UBND xã Thượng Hà', 1.8],
      ]),
      tabOf('Thực hiện', [
        ['KẾT QUẢ NĂM 2020'],
        ['Chủ đầu tư', 'Vốn sự nghiệp (đồng)'],
        ['UBND xã Cô Ba', 2500000000],
        ['UBND xã Thượng Hà', 900000000],
      ]),
    ],
  ])('are not judged by one another, and the foot says so: %s', (_, assigned, reported) => {
    const judged = judgedOf(assigned, reported);
    expect(judged.indicators.map(({ target }) => target.kind)).toEqual(['none']);
    expect(footnotes(judged, []).join(' ')).toContain(`Chưa dùng KH giao ở '${assigned.name}'`);
  });
});
