import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import { leftOutSentences } from '../../../src/core/report/left-out-sentences';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

type Rows = readonly (readonly Cell[])[];

/** A form with a row an indicator: lines above, then "Chỉ tiêu | ĐVT | KH | Thực hiện". */
function form(tab: string, lines: readonly string[], rows: Rows): Tab {
  const header = ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện'];
  return tabOf(tab, [
    ...lines.map((line) => [line]),
    header,
    ...rows.map((row, at): readonly Cell[] => [at + 1, ...row]),
  ]);
}

/** A table with a row a unit under its own header rows. */
function table(tab: string, title: string, headers: Rows, rows: Rows): Tab {
  return tabOf(tab, [[title], ...headers, ...rows.map((row, at): readonly Cell[] => [at + 1, ...row])]);
}

const PLAIN: Rows = [['TT', 'Đơn vị', 'Kế hoạch', 'Thực hiện']];

describe('a form told twice', () => {
  const own: Rows = [
    ['Kết nạp hội viên', 'người', 40, 45],
    ['Quỹ hội', 'triệu đồng', 12, 10],
  ];
  const other: Rows = [
    ['Kết nạp hội viên', 'người', 30, 22],
    ['Quỹ hội', 'triệu đồng', 9, 9],
  ];

  it.each([
    ['Phi Hải', 'Bản sao của Phi Hải'],
    ['THCS Hưng Đạo', 'THCS Hưng Đạo (2)'],
    ['CĐCS Điện lực', 'CĐCS Điện lực (nộp lại)'],
  ])('counts once: %s and its copy %s', (tab, copy) => {
    const survey = surveyTabs([
      form(tab, ['KẾT QUẢ NĂM 2024'], own),
      form(copy, ['KẾT QUẢ NĂM 2024'], own),
      form('Quảng Uyên', ['KẾT QUẢ NĂM 2024'], other),
    ]);
    expect(verdicts(survey)).toEqual([
      ['Kết nạp hội viên (người)', `${tab} 45/40 Vượt`, 'Quảng Uyên 22/30 Chưa đạt'],
      ['Quỹ hội (triệu đồng)', `${tab} 10/12 Chưa đạt`, 'Quảng Uyên 9/9 Đạt'],
    ]);
    expect(footnotes(survey, [])).toContain(`${copy}: số giống biểu '${tab}', không tính hai lần.`);
    expect(leftOutSentences(survey.leftOut)).toEqual([
      `Không sử dụng: '${copy}' (số giống biểu '${tab}', không tính hai lần).`,
    ]);
    expect(problems(survey)).toEqual([]);
    expect(survey.unread).toEqual([]);
  });

  it.each(['Phi Hải (sửa)', 'Phi Hải (bản cũ)', 'Phi Hải (bản 2)'])(
    'counts neither where a figure differs, and says where they stand: %s',
    (copy) => {
      const corrected: Rows = [['Kết nạp hội viên', 'người', 40, 41], ...own.slice(1)];
      const survey = surveyTabs([
        form('Phi Hải', ['KẾT QUẢ NĂM 2024'], own),
        form(copy, ['KẾT QUẢ NĂM 2024'], corrected),
        form('Quảng Uyên', ['KẾT QUẢ NĂM 2024'], other),
      ]);
      expect(verdicts(survey)[0]?.[1]).toContain('Lỗi số liệu');
      expect(survey.problems).toEqual([
        {
          kind: 'formTwice',
          place: { tab: copy, row: 1, column: 1 },
          unit: 'Phi Hải',
          count: 2,
          tabs: ['Phi Hải', copy],
        },
      ]);
      expect(footnotes(survey, [])).toContain(
        'Kết nạp hội viên: không tính tỷ lệ chung vì đơn vị Phi Hải có 2 biểu cùng kỳ.',
      );
    },
  );

  it('names no unit after words for old and new', () => {
    const survey = surveyTabs([form('Kết quả (cũ)', ['KẾT QUẢ NĂM 2024'], own)]);
    expect(problems(survey).map((told) => told.split(' ')[0])).toEqual(['formWithoutUnit']);
  });

  it('keeps a unit of a village in brackets', () => {
    const survey = surveyTabs([
      form('Phi Hải', ['KẾT QUẢ NĂM 2024'], own),
      form('Phi Hải (bản Giốc)', ['KẾT QUẢ NĂM 2024'], other),
    ]);
    expect(verdicts(survey)[0]).toHaveLength(3);
  });

  it('keeps two units with the same figures, and one unit’s two periods', () => {
    const survey = surveyTabs([
      form('Xã Cô Ngân', ['KẾT QUẢ NĂM 2024'], own),
      form('Xã Thị Hoa', ['KẾT QUẢ NĂM 2024'], own),
    ]);
    expect(survey.leftOut).toEqual([]);
    expect(verdicts(survey)[0]).toHaveLength(3);
    const periods = surveyTabs([
      form('Xã Cô Ngân Q1', ['KẾT QUẢ QUÝ I NĂM 2024'], own),
      form('Xã Cô Ngân Q2', ['KẾT QUẢ QUÝ II NĂM 2024'], own),
    ]);
    expect(periods.leftOut).toEqual([]);
    expect(verdicts(periods)[0]?.[1]).toBe('Xã Cô Ngân 90/80 Vượt');
  });
});

describe('a summary that staff keep beside forms', () => {
  const forms = (units: readonly string[], rows: Rows) =>
    units.map((unit, at) =>
      form(
        unit,
        [`${unit.toUpperCase()}`, 'KẾT QUẢ NĂM 2024'],
        rows.map((row) => [row[0] ?? '', row[1] ?? '', row[2 + 2 * at] ?? '', row[3 + 2 * at] ?? '']),
      ),
    );

  it.each<[string, readonly string[], Rows, (units: readonly string[], rows: Rows) => Tab]>([
    [
      'bands of indicators, a total',
      ['Xã Cô Ba', 'Xã Hồng Trị', 'Xã Khánh Xuân'],
      [
        ['Trồng rừng', 'ha', 20, 18, 15, 15, 30, 34],
        ['Làm đường', 'km', 5, 4.5, 3, 3.2, 6, 6],
      ],
      (units, rows) =>
        table(
          'Tổng hợp chung',
          'TỔNG HỢP NĂM 2024',
          [
            ['TT', 'Đơn vị', 'Trồng rừng (ha)', '', 'Làm đường (km)', ''],
            ['', '', 'KH', 'TH', 'KH', 'TH'],
          ],
          units.map((unit, at) => [unit, ...rows.flatMap((row) => row.slice(2 + 2 * at, 4 + 2 * at))]),
        ),
    ],
    [
      'one tab for one of the indicators, words a little longer',
      ['Chi bộ Thôn 1', 'Chi bộ Thôn 2', 'Chi bộ Trường học'],
      [
        ['Kết nạp đảng viên', 'người', 2, 1, 3, 3, 1, 2],
        ['Thu đảng phí', 'nghìn đồng', 1200, 1200, 1500, 1400, 900, 950],
      ],
      (units, rows) =>
        table(
          'KNĐV',
          'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN MỚI NĂM 2024',
          PLAIN,
          units.map((unit, at) => [unit, ...(rows[0] ?? []).slice(2 + 2 * at, 4 + 2 * at)]),
        ),
    ],
    [
      'units as columns',
      ['Phường Tân Giang', 'Phường Sông Bằng'],
      [
        ['Thu ngân sách', 'triệu đồng', 800, 850, 900, 870],
        ['Hộ thoát nghèo', 'hộ', 12, 12, 15, 9],
      ],
      (units, rows) =>
        tabOf('Bảng chung', [
          ['TỔNG HỢP THÀNH PHỐ NĂM 2024'],
          ['TT', 'Chỉ tiêu', ...units.flatMap((unit) => [unit, ''])],
          ['', '', ...units.flatMap(() => ['KH', 'TH'])],
          ...rows.map((row, at) => [at + 1, row[0] ?? '', ...row.slice(2)]),
        ]),
    ],
  ])('is not counted again: %s', (_, units, rows, summary) => {
    const survey = surveyTabs([...forms(units, rows), summary(units, rows)]);
    expect(survey.indicators.map(({ origin }) => origin.kind)).toEqual(['forms', 'forms']);
    expect(survey.indicators.flatMap(({ measures }) => measures.map(({ rows: own }) => own.length))).toEqual(
      rows.flatMap(() => units.map(() => 1)),
    );
    expect(survey.leftOut.map(({ reason }) => reason.kind)).toContain('repeats');
    expect(footnotes(survey, []).join('\n')).toContain('không tính hai lần');
    expect(problems(survey)).toEqual([]);
  });

  it('is told where a figure differs from the unit’s own', () => {
    const rows: Rows = [['Trồng rừng', 'ha', 20, 18, 15, 15, 30, 34]];
    const units = ['Xã Cô Ba', 'Xã Hồng Trị', 'Xã Khánh Xuân'];
    const summary = table('Tổng hợp', 'TRỒNG RỪNG NĂM 2024', PLAIN, [
      ['Xã Cô Ba', 20, 18],
      ['Xã Hồng Trị', 15, 16],
      ['Xã Khánh Xuân', 30, 34],
    ]);
    const survey = surveyTabs([...forms(units, rows), summary]);
    expect(problems(survey)).toEqual(['versions Xã Hồng Trị 4:5']);
  });
});

describe('a summary whose words differ a little', () => {
  const summary = table(
    'Chung',
    'TỔNG HỢP CÁC CHỈ TIÊU NĂM 2024',
    [
      ['TT', 'Đơn vị', 'Sáng kiến', '', 'Quỹ vì người nghèo (triệu đồng)', ''],
      ['', '', 'KH', 'TH', 'KH', 'TH'],
    ],
    [
      ['Trường Nà Giàng', 10, 9, 12, 10],
      ['Trường Hòa An', 8, 8, 15, 15],
      ['Trường Thanh Nhật', 12, 14, 9, 11],
    ],
  );
  const ideas = (title: string, done: readonly number[]) =>
    table('SK', title, PLAIN, [
      ['Trường Nà Giàng', 10, done[0] ?? ''],
      ['Trường Hòa An', 8, done[1] ?? ''],
      ['Trường Thanh Nhật', 12, done[2] ?? ''],
    ]);
  const fund = table(
    'Quỹ',
    'THU QUỸ VÌ NGƯỜI NGHÈO NĂM 2024',
    [['TT', 'Đơn vị', 'Phải nộp (đồng)', 'Đã nộp (đồng)']],
    [
      ['Trường Nà Giàng', 12000000, 10000000],
      ['Trường Hòa An', 15000000, 15000000],
      ['Trường Thanh Nhật', 9000000, 11000000],
    ],
  );

  it.each([
    'SÁNG KIẾN KINH NGHIỆM NĂM 2024',
    'KẾT QUẢ VIẾT SÁNG KIẾN NĂM 2024',
    'BÁO CÁO SÁNG KIẾN CẢI TIẾN KỸ THUẬT',
  ])('is not counted again beside %s and money in another unit', (title) => {
    const survey = surveyTabs([summary, ideas(title, [9, 8, 14]), fund]);
    expect(survey.indicators).toHaveLength(2);
    expect(survey.leftOut.map(({ tab, reason }) => [tab, reason.kind])).toEqual([
      ['Chung', 'repeats'],
      ['Chung', 'repeats'],
    ]);
  });

  it('counts beside other words, another period or a figure that differs', () => {
    for (const [title, done] of [
      ['HỘI GIẢNG NĂM 2024', [9, 8, 14]],
      ['SÁNG KIẾN KINH NGHIỆM NĂM 2023', [9, 8, 14]],
      ['SÁNG KIẾN KINH NGHIỆM NĂM 2024', [9, 8, 13]],
    ] as const) {
      const survey = surveyTabs([
        summary,
        ideas(title, done).name === 'SK' ? { ...ideas(title, done), name: 'HG' } : summary,
      ]);
      expect(survey.leftOut).toEqual([]);
    }
  });
});

describe('two versions of a table', () => {
  const rows = (done: readonly (number | string)[]): Rows => [
    ['Xóm Bản Giốc', 500, done[0] ?? ''],
    ['Xóm Lũng Phiắc', 400, done[1] ?? ''],
    ['Xóm Bản Gun', 300, done[2] ?? ''],
  ];

  it.each([
    ['Quý IV', 'Bản sao của Quý IV'],
    ['Nháp', 'Chính thức'],
    ['Biểu 1', 'Biểu 1 (sửa)'],
  ])('are told: %s and %s', (first, second) => {
    const title = 'THU QUỸ KHUYẾN HỌC NĂM 2024';
    const survey = surveyTabs([
      table(first, title, PLAIN, rows([500, 380, 310])),
      table(second, title, PLAIN, rows([500, 400, 310])),
    ]);
    expect(survey.problems).toEqual([
      { kind: 'versions', place: { tab: second, row: 3, column: 3 }, of: first, unit: 'Xóm Lũng Phiắc' },
    ]);
  });

  it.each([
    ['Tháng 3', 'Tháng 3 (sửa)'],
    ['BC phí', 'BC phí - bản cuối'],
    ['Phí chợ', 'Bản sao của Phí chợ'],
  ])('are told where targets differ too, by their names: %s and %s', (first, second) => {
    const title = 'THU PHÍ THÁNG 3/2025';
    const old = table(first, title, PLAIN, rows([500, 380, 310]));
    const corrected = table(second, title, PLAIN, [
      ['Xóm Bản Giốc', 520, 530],
      ['Xóm Lũng Phiắc', 400, 380],
      ['Xóm Bản Gun', 310, 300],
    ]);
    expect(problems(surveyTabs([old, corrected]))).toEqual([`versions ${second} 3:4`]);
    expect(problems(surveyTabs([corrected, old]))).toEqual([`versions ${first} 3:4`]);
  });

  it.each([
    ['Xóm', 'Xóm dưới', 'THU PHÍ THÁNG 4/2025'],
    ['Tháng 1', 'Tháng 11', 'THU PHÍ THÁNG 3/2025'],
    ['Khối xã', 'Khối phường', 'THU PHÍ THÁNG 3/2025'],
  ])('are none of other months or with names of their own: %s and %s', (first, second, title) => {
    const other = table(second, title, PLAIN, [
      ['Xóm Bản Giốc', 520, 530],
      ['Xóm Lũng Phiắc', 400, 380],
      ['Xóm Bản Gun', 310, 300],
    ]);
    const own = table(first, 'THU PHÍ THÁNG 3/2025', PLAIN, rows([500, 380, 310]));
    expect(problems(surveyTabs([own, other])).filter((one) => one.startsWith('versions'))).toEqual([]);
  });

  it('are told where one has a unit more', () => {
    const title = 'THU QUỸ KHUYẾN HỌC NĂM 2024';
    const survey = surveyTabs([
      table('PL', title, PLAIN, rows([500, 380, 310])),
      table('Bản sao của PL', title, PLAIN, [...rows([500, 380, 310]), ['Xóm Pác Bó', 200, 180]]),
    ]);
    expect(problems(survey)).toEqual(['versions Bản sao của PL 6:4']);
  });

  it('are one table at two days, of which the later counts', () => {
    const at = (tab: string, day: string, done: readonly number[]) =>
      tabOf(tab, [
        ['GIẢI NGÂN VỐN NĂM 2024'],
        [`(Số liệu đến ${day})`],
        ...PLAIN,
        ...rows(done).map((row, index): readonly Cell[] => [index + 1, ...row]),
      ]);
    const survey = surveyTabs([
      at('Bản 1', '30/11/2024', [100, 200, 300]),
      at('Bản 2 (chính thức)', '31/12/2024', [500, 400, 290]),
    ]);
    expect(verdicts(survey)[0]?.[3]).toBe('Xóm Bản Gun 290/300 Chưa đạt');
    expect(survey.indicators).toHaveLength(1);
    expect(problems(survey)).toEqual([]);
  });

  describe('in which one target differs', () => {
    const whole: Rows = [
      ['Trạm Cô Ba', 320, 300],
      ['Trạm Hồng Trị', 250, 250],
      ['Trạm Khánh Xuân', 180, 190],
      ['Trạm Xuân Trường', 90, 60],
    ];
    const chosen = (targets: readonly number[]): Rows =>
      whole.map(([name = '', , result = ''], at) => [name, targets[at] ?? '', result]);
    const told = (title: string, targets: readonly number[]) =>
      problems(
        surveyTabs([
          table('Tiêm chủng', 'TIÊM CHỦNG MỞ RỘNG NĂM 2024', PLAIN, whole),
          table('Tổng kết', title, PLAIN, chosen(targets)),
        ]),
      ).filter((one) => one.startsWith('versions'));

    it.each([
      ['the first', 'TIÊM CHỦNG NĂM 2024', [330, 250, 180, 90], 3],
      ['one among them', 'KẾT QUẢ TIÊM VẮC XIN NĂM 2024', [320, 250, 200, 90], 5],
      ['the last', 'TIÊM CHỦNG CHO TRẺ NĂM 2024', [320, 250, 180, 80], 6],
    ] as const)('are told by their results: %s', (_, title, targets, row) => {
      expect(told(title, targets)).toEqual([`versions Tổng kết ${row}:4`]);
    });

    it('are none where more do', () => {
      expect(told('KHÁM SỨC KHỎE NĂM 2024', [330, 250, 200, 90])).toEqual([]);
    });
  });

  it('are none where targets, words or years differ, or targets are all alike', () => {
    const told = (one: Tab, other: Tab) => problems(surveyTabs([one, other]));
    const fund = table('Quỹ A', 'THU QUỸ KHUYẾN HỌC NĂM 2024', PLAIN, rows([500, 380, 310]));
    const others = [
      table('Quỹ B', 'THU QUỸ NGƯỜI NGHÈO NĂM 2024', PLAIN, rows([500, 400, 310])),
      table('Quỹ 2023', 'THU QUỸ KHUYẾN HỌC NĂM 2023', PLAIN, rows([500, 400, 310])),
      table('Quỹ C', 'THU QUỸ KHUYẾN HỌC NĂM 2024', PLAIN, [
        ['Xóm Bản Giốc', 50, 50],
        ['Xóm Lũng Phiắc', 40, 36],
        ['Xóm Bản Gun', 30, 31],
      ]),
    ];
    for (const other of others) expect(told(fund, other)).toEqual([]);
    const alike = (tab: string, done: readonly number[]) =>
      table(
        tab,
        'TIN BÀI NĂM 2024',
        PLAIN,
        done.map((value, at) => [`Xóm ${'ABC'[at]}`, 12, value]),
      );
    expect(told(alike('Đài', [12, 9, 13]), alike('Báo', [11, 9, 12]))).toEqual([]);
  });
});
