import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import { firstRunQuestion } from '../../../src/core/report/messages';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

const TODAY = { year: 2024, month: 12, day: 31 };

function survey(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>) {
  const tabs = Object.entries(sheets).map(([name, rows]) => tabOf(name, rows));
  const judged = surveyWorkbook({ tabs }, { today: TODAY, listed: [], answers: new Map() });
  return { judged, told: inShort(judged), problems: judged.problems.map(({ kind }) => kind) };
}

describe('one table on several tabs', () => {
  it('takes sums that a page begins and ends with for no units, and the unit of measure from the page before', () => {
    const { told, judged } = survey({
      'Trang 1': [
        ['THU QUỸ NĂM 2024 (nghìn đồng)'],
        ['TT', 'Đơn vị', 'Phải nộp', 'Đã nộp'],
        [1, 'Xã Cô Ba', 10, 9],
        [2, 'Xã Hồng Trị', 12, 12],
        ['', 'Cộng chuyển sang trang sau', 22, 21],
      ],
      'Trang 2': [
        ['TT', 'Đơn vị', 'Phải nộp', 'Đã nộp'],
        ['', 'Số trang trước chuyển sang', 22, 21],
        [3, 'Xã Khánh Xuân', 8, 9],
        [4, 'Xã Xuân Trường', 5, 5],
        ['', 'Tổng cộng', 35, 35],
      ],
    });
    expect(told).toEqual({
      'Thu quỹ': [
        'Xã Cô Ba 10 | 9 below',
        'Xã Hồng Trị 12 | 12 met',
        'Xã Khánh Xuân 8 | 9 exceeded',
        'Xã Xuân Trường 5 | 5 met',
      ],
    });
    expect(footnotes(judged, []).join(' ')).toContain('Số trang trước chuyển sang (B2)');
  });

  it('goes on where its numbering does', () => {
    const { told, judged } = survey({
      'Quỹ (tờ 1)': [
        ['THU QUỸ NĂM 2024'],
        ['TT', 'Đơn vị', 'Phải nộp', 'Đã nộp'],
        [1, 'Xã Cô Ba', 10, 9],
        [2, 'Xã Hồng Trị', 12, 12],
      ],
      'Quỹ (tờ 2)': [
        ['TT', 'Đơn vị', 'Phải thu', 'Đã thu đến 31/12'],
        [3, 'Xã Khánh Xuân', 8, 9],
        [4, 'Xã Xuân Trường', 5, 5],
      ],
    });
    expect(told).toEqual({
      Quỹ: [
        'Xã Cô Ba 10 | 9 below',
        'Xã Hồng Trị 12 | 12 met',
        'Xã Khánh Xuân 8 | 9 exceeded',
        'Xã Xuân Trường 5 | 5 met',
      ],
    });
    expect(footnotes(judged, [])).toContain(
      'Quỹ: một biểu in thành 2 trang tính (Quỹ (tờ 1), Quỹ (tờ 2)), mỗi trang các đơn vị khác nhau.',
    );
    const question = firstRunQuestion(
      judged,
      { summary: 'Tổng hợp', below: 'Đơn vị chưa đạt' },
      { leftAlone: { hidden: [], converted: [], strangers: [], brokenRecord: null }, locale: 'vi_VN' },
    );
    expect(question).toContain('(4 đơn vị)');
  });

  it('goes on by the words of its title, over three tabs and several indicators', () => {
    const page = (title: string, names: readonly string[]) => [
      [title],
      ['Trường', 'Học sinh giỏi', '', 'Sáng kiến', ''],
      ['', 'KH', 'TH', 'KH', 'TH'],
      ...names.map((name, index) => [name, 10, 9 + index, 4, 5 - index]),
    ];
    const { told } = survey({
      'Trang 1': page('CHỈ TIÊU GIÁO DỤC NĂM HỌC 2023-2024', ['Trường TH Cô Ba', 'Trường TH Hồng Trị']),
      'Trang 2': page('CHỈ TIÊU GIÁO DỤC NĂM HỌC 2023-2024 (tiếp theo)', ['Trường TH Xuân Trường']),
      'Trang 3': page('CHỈ TIÊU GIÁO DỤC NĂM HỌC 2023-2024 (tiếp)', ['Trường TH Bế Triều']),
    });
    expect(Object.values(told).map((lines) => lines.length)).toEqual([4, 4]);
  });

  it.each([
    [
      'kinds of units',
      ['Khối xã', 'KẾT QUẢ HIẾN MÁU NĂM 2024', ['Xã Cô Ba', 'Xã Hồng Trị']],
      ['Khối trường', 'KẾT QUẢ HIẾN MÁU NĂM 2024', ['Trường THPT Bảo Lạc', 'Trường THCS Cô Ba']],
      'Hiến máu',
    ],
    [
      'clusters that their titles name',
      ['Cụm 1', 'KẾT QUẢ THU QUỸ CỤM 1 NĂM 2024', ['Chi hội Phố 1', 'Chi hội Phố 2']],
      ['Cụm 2', 'KẾT QUẢ THU QUỸ CỤM 2 NĂM 2024', ['Chi hội Phố 3', 'Chi hội Phố 4']],
      'Thu quỹ',
    ],
    [
      'districts',
      ['Hòa An', 'TIẾN ĐỘ CẤP CĂN CƯỚC NĂM 2024', ['Công an xã Nam Tuấn', 'Công an xã Bạch Đằng']],
      ['Hạ Lang', 'TIẾN ĐỘ CẤP CĂN CƯỚC NĂM 2024', ['Công an xã Lý Quốc', 'Công an xã Minh Long']],
      'Cấp căn cước',
    ],
    [
      'districts whose kind their titles name too',
      ['Hòa An', 'KẾT QUẢ TRỒNG RỪNG HUYỆN HÒA AN NĂM 2024', ['Xã Nam Tuấn', 'Xã Bạch Đằng']],
      ['Hạ Lang', 'KẾT QUẢ TRỒNG RỪNG HUYỆN HẠ LANG NĂM 2024', ['Xã Lý Quốc', 'Xã Minh Long']],
      'Trồng rừng',
    ],
  ] as const)('is divided by %s under one title', (_, first, second, name) => {
    const sheets = [first, second].map(([tab, title, [one, other]]) => [
      tab,
      [[title], ['TT', 'Đơn vị', 'KH', 'TH'], [1, one, 10, 9], [2, other, 12, 12]],
    ]);
    const { told, judged } = survey(Object.fromEntries(sheets));
    expect(told).toEqual({
      [name]: [first, second].flatMap(([, , [one, other]]) => [
        `${one} 10 | 9 below`,
        `${other} 12 | 12 met`,
      ]),
    });
    expect(footnotes(judged, []).join(' ')).toContain(`2 trang tính (${first[0]}, ${second[0]})`);
  });

  it.each([
    [
      'stand before it',
      'C1',
      'CỤM THI ĐUA SỐ 1 - KẾT QUẢ THU QUỸ NĂM 2024',
      'C2',
      'CỤM THI ĐUA SỐ 2 - KẾT QUẢ THU QUỸ NĂM 2024',
    ],
    [
      'stand before it with a colon',
      'Xã',
      'KHỐI XÃ: KẾT QUẢ THU QUỸ NĂM 2024',
      'Ngành',
      'KHỐI NGÀNH: KẾT QUẢ THU QUỸ NĂM 2024',
    ],
    [
      'stand before it without a word for blocks',
      'TH',
      'TIỂU HỌC - KẾT QUẢ THU QUỸ NĂM 2024',
      'MN',
      'MẦM NON - KẾT QUẢ THU QUỸ NĂM 2024',
    ],
    [
      'are numbered behind it',
      'C1',
      'KẾT QUẢ THU QUỸ CỤM SỐ 1 NĂM 2024',
      'C2',
      'KẾT QUẢ THU QUỸ CỤM SỐ 2 NĂM 2024',
    ],
    [
      'are numbered like their tabs',
      '1',
      'KẾT QUẢ THU QUỸ CỤM SỐ 1 NĂM 2024',
      '2',
      'KẾT QUẢ THU QUỸ CỤM SỐ 2 NĂM 2024',
    ],
    [
      'stand behind it',
      'Xã',
      'KẾT QUẢ THU QUỸ KHỐI XÃ NĂM 2024',
      'Ngành',
      'KẾT QUẢ THU QUỸ KHỐI NGÀNH NĂM 2024',
    ],
  ])(
    'is divided by blocks that %s in the title, and their sums are no units',
    (_, one, title, other, itsTitle) => {
      const { told, judged } = survey({
        [one]: [[title], ['TT', 'Đơn vị', 'KH', 'TH'], [1, 'Trạm A', 30, 27], [2, 'Trạm B', 15, 16]],
        [other]: [[itsTitle], ['TT', 'Đơn vị', 'KH', 'TH'], [1, 'Trạm C', 40, 44], [2, 'Trạm D', 18, 17]],
        Chung: [
          ['KẾT QUẢ THU QUỸ NĂM 2024'],
          ['TT', 'Khối', 'KH', 'TH'],
          [1, 'Phần 1', 45, 43],
          [2, 'Phần 2', 58, 61],
        ],
      });
      expect(told).toEqual({
        'Thu quỹ': [
          'Trạm A 30 | 27 below',
          'Trạm B 15 | 16 exceeded',
          'Trạm C 40 | 44 exceeded',
          'Trạm D 18 | 17 below',
        ],
      });
      expect(footnotes(judged, []).join(' ')).toContain(
        `Chung: số là tổng các đơn vị ở biểu '${one}' và 1 biểu khác, không tính hai lần.`,
      );
    },
  );

  it('is divided by blocks that are all its titles say, where headings say what it counts', () => {
    const heading = ['TT', 'Đơn vị', 'KH trồng cây', 'Đã trồng cây'];
    const { told } = survey({
      'Cụm 1': [['CỤM THI ĐUA SỐ 1'], heading, [1, 'Trạm A', 30, 27], [2, 'Trạm B', 15, 16]],
      'Cụm 2': [['CỤM THI ĐUA SỐ 2'], heading, [1, 'Trạm C', 40, 44], [2, 'Trạm D', 18, 17]],
    });
    expect(told).toEqual({
      'Trồng cây': [
        'Trạm A 30 | 27 below',
        'Trạm B 15 | 16 exceeded',
        'Trạm C 40 | 44 exceeded',
        'Trạm D 18 | 17 below',
      ],
    });
  });

  it('goes on below in its tab under the title of another block', () => {
    const block = (title: string, names: readonly string[]) => [
      [title],
      ['TT', 'Trường', 'KH', 'TH'],
      ...names.map((name, index) => [index + 1, name, 30 + index, 28 + 3 * index]),
      [],
    ];
    const { told, judged } = survey({
      Biểu: [
        ...block('TỔ 1 - KẾT QUẢ HUY ĐỘNG TRẺ NĂM 2024', ['Trường A', 'Trường B']),
        ...block('TỔ 2 - KẾT QUẢ HUY ĐỘNG TRẺ NĂM 2024', ['Trường C', 'Trường D']),
      ],
    });
    expect(told).toEqual({
      'Huy động trẻ': [
        'Trường A 30 | 28 below',
        'Trường B 31 | 31 met',
        'Trường C 30 | 28 below',
        'Trường D 31 | 31 met',
      ],
    });
    expect(footnotes(judged, [])).toContain(
      "Huy động trẻ: một biểu chia thành 2 phần ở 'Biểu', mỗi phần các đơn vị khác nhau.",
    );
  });

  it.each([
    [
      'blocks that count other things',
      'CỤM SỐ 1 - KẾT QUẢ THU QUỸ NĂM 2024',
      'CỤM SỐ 2 - KẾT QUẢ HIẾN MÁU NĂM 2024',
    ],
    ['things of two kinds', 'KẾT QUẢ TRỒNG CÂY KEO NĂM 2024', 'KẾT QUẢ TRỒNG CÂY LÁT NĂM 2024'],
    ['blocks under headings that name nothing', 'CỤM SỐ 1 NĂM 2024', 'CỤM SỐ 2 NĂM 2024'],
  ])('is not made of %s', (_, title, itsTitle) => {
    const { told } = survey({
      A: [[title], ['TT', 'Đơn vị', 'KH', 'TH'], [1, 'Trạm A', 30, 27], [2, 'Trạm B', 15, 16]],
      B: [[itsTitle], ['TT', 'Đơn vị', 'KH', 'TH'], [1, 'Trạm C', 40, 44], [2, 'Trạm D', 18, 17]],
    });
    expect(Object.values(told).map(({ length }) => length)).toEqual([2, 2]);
  });

  it('goes on under one title in whatever columns, of which one tab has more', () => {
    const { told, judged } = survey({
      'Trường học': [
        ['KẾT QUẢ TRỒNG CÂY NĂM 2024 - TRƯỜNG HỌC'],
        ['TT', 'Đơn vị', 'KH', 'TH'],
        [1, 'Trường A', 10, 9],
        [2, 'Trường B', 12, 12],
      ],
      'Trạm y tế': [
        ['KẾT QUẢ TRỒNG CÂY NĂM 2024 - TRẠM Y TẾ'],
        ['TT', 'Đơn vị', 'Số người', 'Kết quả', 'Chỉ tiêu', 'Tỷ lệ %', 'Ghi chú'],
        [1, 'Trạm C', 7, 8, 10, 80, ''],
        [2, 'Trạm D', 9, 5, 5, 100, ''],
      ],
    });
    expect(Object.values(told)).toEqual([
      ['Trường A 10 | 9 below', 'Trường B 12 | 12 met', 'Trạm C 10 | 8 below', 'Trạm D 5 | 5 met'],
    ]);
    expect(footnotes(judged, []).join(' ')).toContain('2 trang tính (Trường học, Trạm y tế)');
  });

  it('is not made of tabs under one title whose headings name other things', () => {
    const { told } = survey({
      'Trường học': [
        ['KẾT QUẢ THI ĐUA NĂM 2024'],
        ['TT', 'Đơn vị', 'KH trồng cây', 'Đã trồng cây'],
        [1, 'Trường A', 10, 9],
        [2, 'Trường B', 12, 12],
      ],
      'Trạm y tế': [
        ['KẾT QUẢ THI ĐUA NĂM 2024'],
        ['TT', 'Đơn vị', 'KH hiến máu', 'Đã hiến máu', 'Ghi chú'],
        [1, 'Trạm C', 10, 8, ''],
        [2, 'Trạm D', 5, 5, ''],
      ],
    });
    expect(Object.values(told).map(({ length }) => length)).toEqual([2, 2]);
  });

  it.each([
    [
      'titles that name no indicator',
      'Trường học',
      'Bệnh viện',
      'KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2024',
      'Trường C',
    ],
    ['tabs of times', 'Đợt 1', 'Đợt 2', 'KẾT QUẢ HIẾN MÁU NĂM 2024', 'Trường C'],
    ['a unit that stands in both under one title', 'Nam', 'Nữ', 'KHÁM SỨC KHỎE NĂM 2024', 'Trường A'],
  ])('is not made of %s', (_, one, other, title, name) => {
    const { judged } = survey({
      [one]: [[title], ['TT', 'Đơn vị', 'KH', 'TH'], [1, 'Trường A', 10, 9], [2, 'Trường B', 12, 12]],
      [other]: [[title], ['TT', 'Đơn vị', 'KH', 'TH'], [1, name, 8, 9], [2, 'Trường D', 5, 5]],
    });
    const hows = judged.indicators.map(({ origin }) => (origin.kind === 'series' ? origin.how : origin.kind));
    expect(hows).toEqual(['table', 'table']);
  });

  it.each([
    ['two tables of one kind of units', 'THU QUỸ NĂM 2024', 'KẾT NẠP ĐOÀN VIÊN NĂM 2024', 1, 'Xã Khánh Xuân'],
    ['a unit that stands in both', 'THU QUỸ NĂM 2024', 'THU QUỸ NĂM 2024 (tiếp theo)', 3, 'Xã Cô Ba'],
    ['other periods', 'THU QUỸ NĂM 2023', 'THU QUỸ NĂM 2024', 3, 'Xã Khánh Xuân'],
  ])('is not made of %s', (_, first, second, number, name) => {
    const { judged } = survey({
      A: [[first], ['TT', 'Xã', 'KH', 'TH'], [1, 'Xã Cô Ba', 10, 9], [2, 'Xã Hồng Trị', 12, 12]],
      B: [[second], ['TT', 'Xã', 'KH', 'TH'], [number, name, 8, 9], [number + 1, 'Xã Lý Quốc', 5, 5]],
    });
    const hows = judged.indicators.map(({ origin }) => (origin.kind === 'series' ? origin.how : origin.kind));
    expect(hows).not.toContain('pages');
  });
});

describe('a table of all units beside the tabs that divide them', () => {
  const tab = (rows: readonly (readonly Cell[])[]) => [
    ['KẾT QUẢ HIẾN MÁU NĂM 2024'],
    ['TT', 'Đơn vị', 'KH', 'TH'],
    ...rows.map((row, at) => [at + 1, ...row]),
  ];
  const communes = [
    ['Xã Cô Ba', 20, 18],
    ['Xã Hồng Trị', 30, 31],
  ];
  const schools = [
    ['Trường THPT Bảo Lạc', 21, 19],
    ['Trường THCS Cô Ba', 33, 30],
  ];
  const parts = { 'Khối xã': tab(communes), 'Khối trường': tab(schools) };

  it.each([
    ['before them', { Chung: tab([...communes, ...schools]), ...parts }],
    ['behind them', { ...parts, 'Toàn huyện': tab([...schools, ...communes]) }],
  ])('tells their figures again and is not counted: %s', (_, sheets) => {
    const { told, judged } = survey(sheets);
    expect(Object.values(told)).toEqual([
      [
        'Xã Cô Ba 20 | 18 below',
        'Xã Hồng Trị 30 | 31 exceeded',
        'Trường THPT Bảo Lạc 21 | 19 below',
        'Trường THCS Cô Ba 33 | 30 below',
      ],
    ]);
    expect(judged.leftOut).toEqual([
      expect.objectContaining({
        reason: expect.objectContaining({ kind: 'repeats', of: 'Khối xã', others: 1 }),
      }),
    ]);
  });

  it('is counted where a figure is another', () => {
    const { judged } = survey({
      Chung: tab([...communes, ['Trường THPT Bảo Lạc', 21, 20], ['Trường THCS Cô Ba', 33, 30]]),
      ...parts,
    });
    expect(judged.leftOut).toEqual([]);
    expect(judged.indicators).toHaveLength(2);
  });
});
