import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/core/date/parse-date';
import { sourceNote } from '../../../src/core/report/cells';
import { footnotes } from '../../../src/core/report/footnotes';
import type { IndicatorSetting } from '../../../src/core/settings/setting';
import type { Survey } from '../../../src/core/survey/survey';
import { readUnitDay } from '../../../src/core/unit/directory-day';
import { readListedUnits } from '../../../src/core/unit/listed';
import type { Grid, Tab } from '../../../src/core/workbook/workbook';
import { gridOf } from '../register/year-2020';
import { AS_RECOGNISED } from '../settings/as-recognised';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

function survey(
  tabs: readonly Tab[],
  directory: Grid,
  { today, settings = [] }: { today: string; settings?: readonly IndicatorSetting[] },
): Survey {
  const day = parseDate(today);
  if (day === null) throw new RangeError(`Give a day: "${today}"`);
  const listed = readListedUnits(directory);
  const unitDay = readUnitDay(directory);
  return surveyWorkbook({ tabs }, { today: day, answers: new Map(), listed, settings, unitDay });
}

function tab(name: string, ...rows: readonly string[]): Tab {
  return tabOf(name, gridOf(...rows));
}

function foot(judged: Survey): string {
  return footnotes(judged, []).join('\n');
}

describe('two schools that became one', () => {
  const directory = gridOf(
    'Tên chuẩn | Bắt đầu từ | Gộp vào | Từ ngày',
    'Trường TH Kim Đồng | | Trường TH&THCS Kim Đồng | 01/08/2024',
    'Trường THCS Kim Đồng | | Trường TH&THCS Kim Đồng | 01/08/2024',
    'Trường TH&THCS Kim Đồng | 01/08/2024 | |',
    'Trường THPT Chuyên | | |',
  );
  const rows = (year: string) =>
    tab(
      'Quyên góp sách',
      `KẾT QUẢ QUYÊN GÓP SÁCH ${year}`,
      'TT | Trường | Kế hoạch giao | Đã quyên góp',
      '1 | Trường TH Kim Đồng | 40 | 45',
      '2 | Trường THCS Kim Đồng | 60 | 50',
      '3 | Trường THPT Chuyên | 80 | 80',
    );

  it('has what each was given itself in the year of the merger: 40 + 60, and 95', () => {
    const judged = survey([rows('NĂM 2024')], directory, { today: '10/01/2025' });
    expect(Object.values(inShort(judged))).toEqual([
      ['Trường TH&THCS Kim Đồng 100 | 95 below', 'Trường THPT Chuyên 80 | 80 met'],
    ]);
    expect(foot(judged)).toContain('Trường TH&THCS Kim Đồng 100 = 40 + 60');
    // Colours and checks look at the rows as they stand.
    const rowsOf = judged.sources[0]?.measures.flatMap(({ unit, rows }) =>
      rows.map((row) => [row, unit.name]),
    );
    expect(rowsOf).toEqual([
      [2, 'Trường TH Kim Đồng'],
      [3, 'Trường THCS Kim Đồng'],
      [4, 'Trường THPT Chuyên'],
    ]);
  });

  it('stand as reported before', () => {
    const judged = survey([rows('NĂM 2023')], directory, { today: '10/01/2024' });
    expect(Object.values(inShort(judged))[0]).toEqual([
      'Trường TH Kim Đồng 40 | 45 exceeded',
      'Trường THCS Kim Đồng 60 | 50 below',
      'Trường THPT Chuyên 80 | 80 met',
    ]);
    expect(foot(judged)).not.toContain('gồm');
  });

  it.each([
    ['keepOne', '60 | 95 exceeded'],
    ['add', '100 | 95 below'],
  ] as const)('obeys Khi sáp nhập: %s', (merging, expected) => {
    const settings = [{ ...AS_RECOGNISED, key: 'Quyên góp sách › Quyên góp sách', merging }];
    const judged = survey([rows('NĂM 2024')], directory, { today: '10/01/2025', settings });
    expect(judged.indicators[0]?.key).toBe(settings[0]?.key);
    expect(Object.values(inShort(judged))[0]?.[0]).toBe(`Trường TH&THCS Kim Đồng ${expected}`);
  });

  it('count once where the row of the new school is the sum of the old ones', () => {
    const whole = (own: string) =>
      tab(
        'Quyên góp sách',
        'KẾT QUẢ QUYÊN GÓP SÁCH NĂM 2024',
        'TT | Trường | Kế hoạch giao | Đã quyên góp',
        `1 | Trường TH&THCS Kim Đồng | ${own}`,
        '2 | Trường TH Kim Đồng | 40 | 45',
        '3 | Trường THCS Kim Đồng | 60 | 50',
        '4 | Trường THPT Chuyên | 80 | 80',
      );
    const lineOf = (own: string) => {
      const judged = survey([whole(own)], directory, { today: '10/01/2025' });
      return Object.values(inShort(judged))[0]?.find((line) => line.startsWith('Trường TH&THCS'));
    };
    expect(lineOf('100 | 95')).toBe('Trường TH&THCS Kim Đồng 100 | 95 below');
    // The target is that of both, what was done since August is the new school's own.
    expect(lineOf('100 | 12')).toBe('Trường TH&THCS Kim Đồng 100 | 107 exceeded');
    expect(lineOf('30 | 12')).toBe('Trường TH&THCS Kim Đồng 130 | 107 below');
  });

  it('miss no figure of a school that an annex names and whose row went with it', () => {
    const annex = (year: number) =>
      tab(
        'Phụ lục',
        `PHỤ LỤC GIAO CHỈ TIÊU NĂM ${year}`,
        'TT | Trường | Quyên góp sách',
        '1 | Trường TH Kim Đồng | 40',
        '2 | Trường THCS Kim Đồng | 60',
        '3 | Trường THPT Chuyên | 80',
      );
    const results = (year: number, name: string) =>
      tab(
        'Quyên góp sách',
        `KẾT QUẢ QUYÊN GÓP SÁCH NĂM ${year}`,
        'TT | Trường | Đã quyên góp',
        `1 | ${name} | 95`,
        '2 | Trường THPT Chuyên | 80',
      );
    const during = survey([annex(2024), results(2024, 'Trường TH&THCS Kim Đồng')], directory, {
      today: '10/01/2025',
    });
    const [first] = during.indicators[0]?.measures ?? [];
    expect([first?.assessment.inTargets, first?.assessment.inResults]).toEqual([100, 95]);
    expect(first?.assessment.provisional).toBe(false);
    // In 2023 each owed a figure of its own.
    const before = survey(
      [annex(2023), results(2023, 'Trường TH Kim Đồng')],
      [...directory, ...gridOf('Lập bảng theo đơn vị tại ngày | 01/08/2024')],
      { today: '10/01/2025' },
    );
    const [then] = before.indicators[0]?.measures ?? [];
    expect([then?.assessment.inTargets, then?.assessment.inResults, then?.assessment.provisional]).toEqual([
      100,
      95,
      true,
    ]);
  });

  it('are a slip still where one of them stands twice', () => {
    const twice = tab(
      'Quyên góp sách',
      'KẾT QUẢ QUYÊN GÓP SÁCH NĂM 2024',
      'TT | Trường | Kế hoạch giao | Đã quyên góp',
      '1 | Trường TH Kim Đồng | 40 | 45',
      '2 | Trường THCS Kim Đồng | 60 | 50',
      '3 | Trường THCS Kim Đồng | 60 | 50',
      '4 | Trường THPT Chuyên | 80 | 80',
    );
    const judged = survey([twice], directory, { today: '10/01/2025' });
    expect(Object.values(inShort(judged))[0]?.[0]).toMatch(/^Trường TH&THCS Kim Đồng .* dataError$/);
    expect(foot(judged)).toContain('đơn vị Trường TH&THCS Kim Đồng có 2 dòng trong biểu');
  });

  it('add no percentages: the rate of both is not known from theirs', () => {
    const rates = tab(
      'Chuyên cần',
      'TỶ LỆ CHUYÊN CẦN NĂM 2024 (%)',
      'TT | Trường | KH (%) | Thực hiện (%)',
      '1 | Trường TH Kim Đồng | 95 | 94',
      '2 | Trường THCS Kim Đồng | 95 | 98',
      '3 | Trường THPT Chuyên | 98 | 99',
    );
    const judged = survey([rates], directory, { today: '10/01/2025' });
    expect(Object.values(inShort(judged))[0]).toEqual([
      'Trường TH&THCS Kim Đồng 95 | unreadable dataError',
      'Trường THPT Chuyên 98 | 99 exceeded',
    ]);
    const page = foot(judged);
    expect(page).toContain(
      'tỷ lệ % của các đơn vị đã gộp không cộng được nên chưa đánh giá Trường TH&THCS Kim Đồng; có số chung thì ghi',
    );
    expect(page).not.toContain('không đọc được');
  });

  it.each([
    [
      'percentages',
      '(%)',
      92.5,
      'Tỷ lệ của các đơn vị đã gộp không cộng được: KH 92 và 90; kết quả 92,5 và 89',
    ],
    [
      'averages',
      'BÌNH QUÂN',
      7.25,
      'Tỷ lệ của các đơn vị đã gộp không cộng được: KH 92 và 90; kết quả 7,25 và 89',
    ],
  ])('say so where their figures are noted, with commas: %s', (_, kind, result, expected) => {
    const values = [
      [`ĐIỂM CHUYÊN CẦN ${kind} NĂM 2024`],
      ['TT', 'Trường', `KH ${kind}`, `Thực hiện ${kind}`],
      [1, 'Trường TH Kim Đồng', 92, result],
      [2, 'Trường THCS Kim Đồng', 90, 89],
      [3, 'Trường THPT Chuyên', 98, 99],
    ];
    const judged = survey([tabOf('Chuyên cần', values)], directory, { today: '10/01/2025' });
    const [merged] = judged.indicators[0]?.measures ?? [];
    expect(merged && sourceNote(merged)).toContain(expected);
    expect(foot(judged)).toContain('không cộng được nên chưa đánh giá Trường TH&THCS Kim Đồng');
    expect(foot(judged)).not.toContain('chưa đúng ở ô');
  });

  it('still tell cells that are wrong for other reasons', () => {
    const rates = tab(
      'Chuyên cần',
      'TỶ LỆ CHUYÊN CẦN NĂM 2024 (%)',
      'TT | Trường | KH (%) | Thực hiện (%)',
      '1 | Trường TH Kim Đồng | 95 | 94',
      '2 | Trường THPT Chuyên | hai | 99',
    );
    const page = foot(survey([rates], directory, { today: '10/01/2025' }));
    expect(page).toContain('KH giao hoặc kết quả chưa đúng ở ô Chuyên cần!C4');
    expect(page).not.toContain('không cộng được');
  });
});

describe('wards and communes merged on 01/07/2025', () => {
  const directory = (day: string) =>
    gridOf(
      `TT | Tên chuẩn | Tên gọi khác | Khối | Gộp vào | Từ ngày | Căn cứ | Bắt đầu từ | | Lập bảng theo đơn vị tại ngày | ${day}`,
      '1 | Phường Thục Phán | | | | | | 01/07/2025',
      '2 | Phường Sông Hiến | | | Phường Thục Phán | 01/07/2025 | NQ 1657 |',
      '3 | Phường Đề Thám | | | Phường Thục Phán | 01/07/2025 | NQ 1657 |',
      '4 | Xã Nguyễn Huệ | | | | | |',
      '5 | Xã Quang Trung | | | Xã Nguyễn Huệ | tháng 7/2025 | NQ 1657 |',
    );
  const half = tab(
    'Chi trả',
    'CHI TRẢ TRỢ CẤP 6 THÁNG ĐẦU NĂM 2025 (triệu đồng)',
    'STT | Xã, phường | Dự toán | Đã chi',
    '1 | P. Sông Hiến | 120 | 118',
    '2 | P. Đề Thám | 80 | 90',
    '3 | X. Nguyễn Huệ | 50 | 50',
    '4 | X. Quang Trung | 30 | 25',
  );

  it('are four in the first half of the year, three of them two once the day is 01/07', () => {
    const before = survey([half], directory(''), { today: '05/07/2025' });
    expect(Object.values(inShort(before))[0]).toEqual([
      'Phường Sông Hiến 120 | 118 below',
      'Phường Đề Thám 80 | 90 exceeded',
      'Xã Nguyễn Huệ 50 | 50 met',
      'Xã Quang Trung 30 | 25 below',
    ]);
    const after = survey([half], directory('01/07/2025'), { today: '05/07/2025' });
    expect(Object.values(inShort(after))[0]).toEqual([
      'Phường Thục Phán 200 | 208 exceeded',
      'Xã Nguyễn Huệ 80 | 75 below',
    ]);
    expect(foot(after)).toContain(
      'Phường Thục Phán gồm Phường Sông Hiến, Phường Đề Thám từ 01/07/2025 (NQ 1657)',
    );
    expect(after.directory.groups.map(({ name }) => name)).toEqual(
      before.directory.groups.map(({ name }) => name),
    );
  });

  it('count what everybody has once in a year that contains the merger, and twice in one before', () => {
    const log = (year: number) =>
      tab(
        'Sổ tin',
        `SỔ TIN BÀI NĂM ${year}`,
        'Chỉ tiêu: 10 tin/năm',
        'STT | Ngày | Đơn vị | Tên tin',
        `1 | 05/02/${year} | P. Sông Hiến | a`,
        `2 | 06/02/${year} | P. Đề Thám | b`,
        `3 | 09/03/${year} | X. Quang Trung | c`,
        `4 | 10/03/${year} | X. Nguyễn Huệ | d`,
      );
    const during = survey([log(2025)], directory(''), { today: '10/01/2026' });
    expect(Object.values(inShort(during))[0]).toEqual([
      'Phường Thục Phán 10 | 2 below',
      'Xã Nguyễn Huệ 10 | 2 below',
    ]);
    const before = survey([log(2024)], directory('01/07/2025'), { today: '10/08/2025' });
    expect(Object.values(inShort(before))[0]).toEqual([
      'Phường Thục Phán 20 | 2 below',
      'Xã Nguyễn Huệ 20 | 2 below',
    ]);
  });

  it('keep what a half-year told again by the new units says of them', () => {
    const again = tab(
      'Chi trả',
      'CHI TRẢ TRỢ CẤP 6 THÁNG ĐẦU NĂM 2025 (triệu đồng)',
      'STT | Xã, phường | Dự toán | Đã chi',
      '1 | P. Thục Phán | 200 | 208',
      '2 | X. Nguyễn Huệ | 80 | 75',
    );
    const judged = survey([again], directory('01/07/2025'), { today: '05/07/2025' });
    expect(Object.values(inShort(judged))[0]).toEqual([
      'Phường Thục Phán 200 | 208 exceeded',
      'Xã Nguyễn Huệ 80 | 75 below',
    ]);
    // An annex of the year gives the ward 400 before it is there: none on 30/06, 400 on 31/07.
    const year = tab(
      'Chi trả',
      'CHI TRẢ TRỢ CẤP NĂM 2025 (triệu đồng)',
      'STT | Xã, phường | Dự toán | Đã chi',
      '1 | P. Thục Phán | 400 |',
      '2 | X. Nguyễn Huệ | 80 | 75',
    );
    const lineOn = (today: string) =>
      Object.values(inShort(survey([year], directory(''), { today })))[0]?.[0];
    expect(lineOn('30/06/2025')).toBe('Phường Thục Phán blank | blank notAssigned');
    expect(lineOn('31/07/2025')).toBe('Phường Thục Phán 400 | blank noData');
  });

  it('follow a chain by its dates', () => {
    const chain = (day: string) =>
      gridOf(
        'Tên chuẩn | Khối | Gộp vào | Từ ngày',
        'Xã A Lưới | | Xã Bình Lãng | 01/03/2020',
        'Xã Bình Lãng | | Xã Thanh Long | 01/07/2025',
        'Xã Thanh Long | | |',
        ` | Lập bảng theo đơn vị tại ngày | ${day} |`,
      );
    const table = tab(
      'Trồng rừng',
      'TRỒNG RỪNG NĂM 2019 (ha)',
      'TT | Đơn vị | KH | TH',
      '1 | Xã A Lưới | 10 | 9',
      '2 | Xã Bình Lãng | 20 | 20',
      '3 | Xã Thanh Long | 30 | 36',
    );
    const on = (day: string) =>
      Object.values(inShort(survey([table], chain(day), { today: '01/08/2025' })))[0];
    expect(on('29/02/2020')).toHaveLength(3);
    expect(on('01/03/2020')).toEqual(['Xã Bình Lãng 30 | 29 below', 'Xã Thanh Long 30 | 36 exceeded']);
    expect(on('01/07/2025')).toEqual(['Xã Thanh Long 60 | 65 exceeded']);
  });
});

describe('branches of a bank', () => {
  const directory = gridOf(
    'TT | Tên chuẩn | Tên gọi khác | Khối | Gộp vào | Từ ngày',
    '1 | Chi nhánh Đông Khê | | | |',
    '2 | PGD Nước Hai | | | Chi nhánh Đông Khê | 01/04/2024',
    '3 | PGD Tà Lùng | | | | 01/10/2024',
    '4 | Chi nhánh Tĩnh Túc | | | |',
  );

  it('joins quarters reported under the old name and has nothing assigned to one that closed', () => {
    const quarter = (name: string, rows: readonly string[]) =>
      tab(
        `Quý ${name}`,
        `HUY ĐỘNG VỐN QUÝ ${name}/2024 (tỷ đồng)`,
        'TT | Đơn vị | Kế hoạch | Thực hiện',
        ...rows,
      );
    const judged = survey(
      [
        quarter('I', [
          '1 | Chi nhánh Đông Khê | 20 | 18',
          '2 | PGD Nước Hai | 10 | 12',
          '3 | PGD Tà Lùng | 8 | 8',
          '4 | Chi nhánh Tĩnh Túc | 15 | 15',
        ]),
        quarter('II', [
          '1 | Chi nhánh Đông Khê | 30 | 33',
          '2 | PGD Tà Lùng | 8 | 6',
          '3 | Chi nhánh Tĩnh Túc | 15 | 14',
        ]),
      ],
      directory,
      { today: '10/07/2024' },
    );
    // Quý I 20 + 10, quý II 30; 18 + 12 + 33. On 30/06 PGD Tà Lùng is still open.
    expect(Object.values(inShort(judged))[0]).toEqual([
      'Chi nhánh Đông Khê 60 | 63 exceeded',
      'PGD Tà Lùng 16 | 14 below',
      'Chi nhánh Tĩnh Túc 30 | 29 below',
    ]);
  });

  it('puts one that closed into a group of its own, by its older rows as they were', () => {
    const table = (year: number) =>
      tab(
        'Thẻ',
        `PHÁT HÀNH THẺ NĂM ${year}`,
        'TT | Đơn vị | Kế hoạch | Thực hiện',
        '1 | Chi nhánh Đông Khê | 100 | 90',
        '2 | PGD Tà Lùng | 50 | 40',
        '3 | Chi nhánh Tĩnh Túc | 70 | 70',
      );
    const withDay = [...directory, ...gridOf(' | | | Lập bảng theo đơn vị tại ngày | 01/01/2025')];
    const older = survey([table(2023)], withDay, { today: '10/01/2025' });
    expect(Object.values(inShort(older))[0]).toContain('PGD Tà Lùng 50 | 40 below');
    expect(older.directory.units.find(({ name }) => name === 'PGD Tà Lùng')?.group).toBe(
      'Đơn vị đã kết thúc',
    );
    expect(older.directory.groups.map(({ name }) => name)).toContain('Đơn vị đã kết thúc');
    const later = survey([table(2024)], directory, { today: '10/01/2025' });
    expect(Object.values(inShort(later))[0]).toContain('PGD Tà Lùng blank | 40 offPlan');
    expect(foot(later)).toContain('không tính KH 50 của PGD Tà Lùng, đã kết thúc từ 01/10/2024');
  });

  it('has no target before it begins, and rows of before are no target either', () => {
    const begun = gridOf('Tên chuẩn | Bắt đầu từ', 'PGD Trà Lĩnh | 01/07/2024', 'Chi nhánh Tĩnh Túc |');
    const log = tab(
      'Sổ khách hàng',
      'SỔ THEO DÕI KHÁCH HÀNG MỚI NĂM 2024',
      'Chỉ tiêu: mỗi đơn vị 12 khách hàng/năm',
      'STT | Ngày | Đơn vị | Khách hàng',
      '1 | 05/02/2024 | Chi nhánh Tĩnh Túc | a',
      '2 | 06/08/2024 | PGD Trà Lĩnh | b',
    );
    const before = survey([log], begun, { today: '30/06/2024' });
    expect(Object.values(inShort(before))[0]).toEqual(['Chi nhánh Tĩnh Túc 12 | 1 inProgress']);
    const after = survey([log], begun, { today: '31/08/2024' });
    expect(Object.values(inShort(after))[0]).toContain('PGD Trà Lĩnh 12 | 1 inProgress');
  });
});

describe('stations that each send a form a month, the year’s plan on each', () => {
  const form = (unit: string, month: number, figures: string) =>
    tab(
      `${unit} T${month}`,
      `KẾT QUẢ CÔNG TÁC THÁNG ${month}/2024`,
      `Đơn vị: ${unit}`,
      'TT | Chỉ tiêu | ĐVT | KH năm | Thực hiện',
      `1 | Khám bệnh | lượt | ${figures}`,
      '2 | Tiêm chủng | trẻ | 50 | 4',
    );
  const directory = gridOf(
    'Tên chuẩn | Gộp vào | Từ ngày',
    'Trạm y tế Bế Triều | |',
    'Trạm y tế Hồng Việt | Trạm y tế Bế Triều | 01/03/2024',
  );
  const visits = (march: string) => {
    const tabs = [
      form('Trạm y tế Bế Triều', 1, '600 | 40'),
      form('Trạm y tế Hồng Việt', 1, '240 | 20'),
      form('Trạm y tế Bế Triều', 2, '600 | 60'),
      form('Trạm y tế Hồng Việt', 2, '240 | 10'),
      form('Trạm y tế Bế Triều', 3, march),
    ];
    const judged = survey(tabs, directory, { today: '31/12/2024' });
    return inShort(judged)['Khám bệnh'];
  };

  it('have both plans while the one that stays has its own', () => {
    expect(visits('600 | 70')).toEqual(['Trạm y tế Bế Triều 840 | 200 inProgress']);
  });

  it('have the plan of both once the form after the merger states it', () => {
    expect(visits('840 | 70')).toEqual(['Trạm y tế Bế Triều 840 | 200 inProgress']);
    expect(visits('900 | 70')).toEqual(['Trạm y tế Bế Triều 900 | 200 inProgress']);
  });

  it('are told where one still goes by the old name', () => {
    const tabs = [
      form('Trạm y tế Bế Triều', 2, '600 | 60'),
      form('Trạm y tế Hồng Việt', 2, '240 | 10'),
      form('Trạm y tế Bế Triều', 3, '600 | 70'),
      form('Trạm y tế Hồng Việt', 3, '240 | 20'),
    ];
    const judged = survey(tabs, directory, { today: '31/12/2024' });
    expect(inShort(judged)['Khám bệnh']).toEqual(['Trạm y tế Bế Triều 840 | 160 inProgress']);
    expect(judged.lateNames.map(({ unit, into, place }) => [unit, into, place.tab])).toEqual([
      ['Trạm y tế Hồng Việt', 'Trạm y tế Bế Triều', 'Trạm y tế Hồng Việt T3'],
    ]);
  });
});
