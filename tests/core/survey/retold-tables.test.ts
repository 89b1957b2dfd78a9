import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import { leftOutSentences } from '../../../src/core/report/left-out-sentences';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

function survey(tabs: readonly Tab[]) {
  const today = { year: 2026, month: 1, day: 12 };
  return surveyWorkbook({ tabs }, { today, listed: [], answers: new Map(), settings: [] });
}

type Row = readonly Cell[];

/** A tab that holds one unit's form, a row an indicator. */
function form(name: string, title: string, rows: readonly Row[]): Tab {
  return tabOf(name, [
    [title],
    ['KẾT QUẢ NĂM 2025'],
    ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
    ...rows.map((row, at) => [at + 1, ...row]),
  ]);
}

function table(name: string, title: string, rows: readonly Row[], head: Row = ['Đơn vị', 'KH', 'TH']): Tab {
  return tabOf(name, [[title], ['TT', ...head], ...rows.map((row, at) => [at + 1, ...row])]);
}

function namesIn(judged: ReturnType<typeof survey>): readonly string[] {
  return judged.directory.units.map(({ name }) => name);
}

describe('a form of the whole among those of its units', () => {
  const wards = [
    form('Trạm Y tế Bản Phố', 'TRẠM Y TẾ BẢN PHỐ', [
      ['Tiêm chủng', 120, 130],
      ['Khám thai', 41, 38],
      ['Sinh hoạt câu lạc bộ', 6, 7],
    ]),
    form('Trạm Y tế Nà Hối', 'TRẠM Y TẾ NÀ HỐI', [
      ['Tiêm chủng', 95, 90],
      ['Khám thai', 30, 31],
      ['Sinh hoạt câu lạc bộ', 4, 4],
    ]),
    form('Trạm Y tế Lùng Phình', 'TRẠM Y TẾ LÙNG PHÌNH', [
      ['Tiêm chủng', 60, 66],
      ['Khám thai', 22, 22],
      ['Sinh hoạt câu lạc bộ', 5, 3],
    ]),
  ];

  it('counts it for nobody whatever it is called, and says whose sum it is', () => {
    const whole = form('TTYT', 'TRUNG TÂM Y TẾ BẮC HÀ', [
      ['Tiêm chủng', 275, 286],
      ['Khám thai', 93, 91],
      ['Sinh hoạt câu lạc bộ', 15, 14],
    ]);
    const judged = survey([...wards, whole]);
    expect(namesIn(judged)).toEqual(['Trạm Y tế Bản Phố', 'Trạm Y tế Nà Hối', 'Trạm Y tế Lùng Phình']);
    expect(footnotes(judged, [])).toContain(
      "TTYT: số là tổng các đơn vị ở biểu 'Trạm Y tế Bản Phố' và 2 biểu khác, không tính hai lần.",
    );
  });

  it('knows a wider level by few figures, with a slip too, and tells of the slip', () => {
    const communes = [
      form('Hội Nông dân xã Tả Van', 'HỘI NÔNG DÂN XÃ TẢ VAN', [
        ['Kết nạp hội viên', 12, 14],
        ['Quỹ hội', 30, 25],
      ]),
      form('Hội Nông dân xã Bản Hồ', 'HỘI NÔNG DÂN XÃ BẢN HỒ', [
        ['Kết nạp hội viên', 9, 9],
        ['Quỹ hội', 21, 20],
      ]),
    ];
    const district = (fund: number) =>
      form('Huyện hội', 'HỘI NÔNG DÂN HUYỆN SA PA', [
        ['Kết nạp hội viên', 21, 23],
        ['Quỹ hội', 51, fund],
      ]);
    const right = survey([district(45), ...communes]);
    expect(namesIn(right)).toHaveLength(2);
    const slipped = survey([district(54), ...communes]);
    expect(namesIn(slipped)).toHaveLength(2);
    expect(footnotes(slipped, [])).toContain(
      "Huyện hội: số là tổng các đơn vị ở biểu 'Hội Nông dân xã Tả Van' và 1 biểu khác, khác ở 1 số, không tính hai lần.",
    );
  });

  it('tells of slips in one whose tab says that it sums up the others', () => {
    const whole = (fund: number) =>
      form('Tổng hợp', 'TỔNG HỢP CHUNG', [
        ['Tiêm chủng', 275, fund],
        ['Khám thai', 93, 91],
        ['Sinh hoạt câu lạc bộ', 15, 14],
      ]);
    expect(footnotes(survey([whole(268), ...wards]), [])).toContain(
      "Tổng hợp: số là tổng các đơn vị ở biểu 'Trạm Y tế Bản Phố' và 2 biểu khác, khác ở 1 số, không tính hai lần.",
    );
    expect(survey([whole(286), ...wards]).leftOut).toEqual([]);
  });

  it('leaves a unit of their kind, and one whose figures are its own', () => {
    const own = form('Trạm Y tế Thị trấn', 'TRẠM Y TẾ THỊ TRẤN', [
      ['Tiêm chủng', 275, 286],
      ['Khám thai', 93, 91],
      ['Sinh hoạt câu lạc bộ', 15, 13],
    ]);
    expect(namesIn(survey([...wards, own]))).toHaveLength(4);
    const office = form('Văn phòng', 'VĂN PHÒNG LĐLĐ TỈNH', [
      ['Tiêm chủng', 20, 21],
      ['Khám thai', 9, 9],
    ]);
    expect(namesIn(survey([...wards, office]))).toHaveLength(4);
  });
});

const SCHOOLS: readonly Row[] = [
  ['Trường Tiểu học Kim Đồng', 20, 22],
  ['Trường Tiểu học Lê Lợi', 15, 15],
  ['Trường THCS Nà Giàng', 18, 12],
  ['Trường THCS Bế Văn Đàn', 12, 13],
  ['Trường THPT Chuyên', 50, 55],
  ['Trường THPT Dân tộc', 40, 38],
];

describe('a table of blocks beside that of its units', () => {
  const detail = table('Kết nạp đoàn viên', 'KẾT NẠP ĐOÀN VIÊN NĂM 2025', SCHOOLS);

  it.each([
    [
      'of clusters',
      'Theo cụm',
      'Cụm',
      [
        ['Cụm thi đua số 1', 53, 49],
        ['Cụm thi đua số 2', 102, 106],
      ],
    ],
    [
      'of levels that are called otherwise',
      'Theo cấp học',
      'Khối trường',
      [
        ['Tiểu học', 35, 37],
        ['THCS', 30, 25],
        ['THPT', 90, 93],
      ],
    ],
    [
      'of places, in no order',
      'Địa bàn',
      'Địa bàn',
      [
        ['Miền Đông', 67, 66],
        ['Miền Tây', 88, 89],
      ],
    ],
  ])('counts its units once: %s', (_, name, head, rows) => {
    const judged = survey([
      detail,
      table(name, `KẾT NẠP ĐOÀN VIÊN NĂM 2025 ${name.toUpperCase()}`, rows, [head, 'KH', 'TH']),
    ]);
    expect(Object.keys(inShort(judged))).toEqual(['Kết nạp đoàn viên']);
    expect(namesIn(judged)).toHaveLength(SCHOOLS.length);
    expect(footnotes(judged, [])).toContain(
      `${name}: số là tổng các đơn vị ở biểu 'Kết nạp đoàn viên', không tính hai lần.`,
    );
  });

  it('leaves another block of units, whose figures are its own', () => {
    const other = table('Kết nạp khối cơ quan', 'KẾT NẠP ĐOÀN VIÊN NĂM 2025', [
      ['Kho bạc Nhà nước', 53, 49],
      ['Cục Thuế', 102, 100],
    ]);
    expect(namesIn(survey([detail, other]))).toHaveLength(SCHOOLS.length + 2);
  });

  it('leaves two blocks that reached the same targets, where nothing calls them blocks', () => {
    const halves = [
      table('Sáng kiến trường', 'SÁNG KIẾN NĂM 2025', [
        ['Trường Tiểu học Kim Đồng', 10, 10],
        ['Trường Tiểu học Lê Lợi', 10, 10],
        ['Trường THCS Nà Giàng', 10, 10],
      ]),
      table('Sáng kiến sở', 'SÁNG KIẾN NĂM 2025', [
        ['Sở Tài chính', 10, 10],
        ['Sở Xây dựng', 20, 20],
      ]),
    ];
    expect(namesIn(survey(halves))).toHaveLength(5);
  });

  it('leaves wider units that other tables judge too', () => {
    const districts: readonly Row[] = [
      ['Phòng GDĐT Hòa An', 53, 49],
      ['Phòng GDĐT Hà Quảng', 102, 106],
    ];
    const judged = survey([
      detail,
      table('Cấp huyện', 'KẾT NẠP ĐOÀN VIÊN NĂM 2025', districts),
      table('Quỹ xã hội', 'THU QUỸ XÃ HỘI NĂM 2025', [
        ['Phòng GDĐT Hòa An', 900, 850],
        ['Phòng GDĐT Hà Quảng', 700, 710],
      ]),
    ]);
    expect(namesIn(judged)).toHaveLength(SCHOOLS.length + 2);
  });
});

describe('an extract of a table that staff keep themselves', () => {
  const all = table('Hiến máu', 'HIẾN MÁU TÌNH NGUYỆN NĂM 2025', SCHOOLS);

  it.each([
    ['Đơn vị chưa đạt', 'DANH SÁCH ĐƠN VỊ CHƯA ĐẠT', [2, 5]],
    ['Biểu dương', 'CÁC TRƯỜNG ĐƯỢC BIỂU DƯƠNG', [0, 4, 3]],
    ['Xếp hạng', 'XẾP HẠNG THEO TỶ LỆ', [0, 4, 3, 1, 5, 2]],
  ])('is no indicator: %s', (name, title, rows) => {
    const extract = table(
      name,
      title,
      rows.flatMap((at) => {
        const row = SCHOOLS[at];
        return row === undefined ? [] : [[...row, 'Ghi chú']];
      }),
      ['Đơn vị', 'Kế hoạch', 'Thực hiện', 'Ghi chú'],
    );
    for (const tabs of [
      [all, extract],
      [extract, all],
    ]) {
      const judged = survey(tabs);
      expect(Object.keys(inShort(judged))).toEqual(['Hiến máu']);
      expect(footnotes(judged, [])).toContain(`${name}: số giống biểu 'Hiến máu', không tính hai lần.`);
    }
  });

  it('is taken from a table that goes on in another tab too', () => {
    const judged = survey([
      table('Tiểu học, THCS', 'HIẾN MÁU NĂM 2025 - TIỂU HỌC, THCS', SCHOOLS.slice(0, 4)),
      table('THPT', 'HIẾN MÁU NĂM 2025 - THPT', SCHOOLS.slice(4)),
      table('Nhắc nhở', 'CÁC TRƯỜNG CẦN NHẮC NHỞ', [SCHOOLS[5] ?? [], SCHOOLS[2] ?? []]),
    ]);
    expect(judged.leftOut.map(({ tab }) => tab)).toEqual(['Nhắc nhở']);
  });

  const both = tabOf('Số liệu', [
    ['KẾT QUẢ NĂM 2025'],
    ['TT', 'Đơn vị', 'Hiến máu', '', 'Tin bài', ''],
    ['', '', 'KH', 'TH', 'KH', 'TH'],
    ...SCHOOLS.map((row, at) => [at + 1, ...row, 12, [13, 9, 12, 11, 15, 12][at] ?? '']),
  ]);

  it('is known by all its indicators together, and by its name where all have one target', () => {
    const praised = tabOf('Biểu dương', [
      ['CÁC TRƯỜNG TIÊU BIỂU'],
      ['TT', 'Đơn vị', 'Hiến máu', '', 'Tin bài', ''],
      ['', '', 'KH', 'TH', 'KH', 'TH'],
      [1, 'Trường THPT Chuyên', 50, 55, 12, 15],
      [2, 'Trường Tiểu học Kim Đồng', 20, 22, 12, 13],
    ]);
    const weak = (name: string, title: string) =>
      table(name, title, [
        ['Trường Tiểu học Lê Lợi', 12, 9],
        ['Trường THCS Bế Văn Đàn', 12, 11],
      ]);
    for (const tab of [praised, weak('Yếu tin bài', 'CÁC TRƯỜNG YẾU VỀ TIN BÀI')])
      expect(Object.keys(inShort(survey([both, tab])))).toEqual(['Hiến máu', 'Tin bài']);
    const other = weak('Bản tin', 'PHÁT HÀNH BẢN TIN NĂM 2025');
    expect(Object.keys(inShort(survey([both, other])))).toEqual(['Hiến máu', 'Tin bài', 'Bản tin']);
  });

  it('may list several indicators, and be of the forms of all units', () => {
    const list = tabOf('Giải trình', [
      ['CÁC CHỈ TIÊU CHƯA ĐẠT NĂM 2025'],
      ['TT', 'Chỉ tiêu', 'Đơn vị', 'KH', 'TH', 'Nguyên nhân'],
      [1, 'Hiến máu', 'Trường THCS Nà Giàng', 18, 12, ''],
      [2, 'Hiến máu', 'Trường THPT Dân tộc', 40, 38, ''],
      [3, 'Tin bài', 'Trường Tiểu học Lê Lợi', 12, 9, ''],
      [4, 'Tin bài', 'Trường THCS Bế Văn Đàn', 12, 11, ''],
    ]);
    expect(Object.keys(inShort(survey([both, list])))).toEqual(['Hiến máu', 'Tin bài']);
    const [, assigned = 0, given = 0] = SCHOOLS[1] ?? [];
    const byUnit = tabOf('Giải trình', [
      ['CÁC TRƯỜNG GIẢI TRÌNH NĂM 2025'],
      ['TT', 'Đơn vị', 'Chỉ tiêu', 'KH', 'TH', 'Nguyên nhân'],
      [1, 'Trường THCS Nà Giàng', 'Hiến máu', 18, 12, ''],
      [2, 'Trường THPT Dân tộc', 'Hiến máu', 40, 38, ''],
      [3, 'Trường Tiểu học Lê Lợi', 'Hiến máu', assigned, given, ''],
      [4, 'Trường Tiểu học Lê Lợi', 'Tin bài', 12, 9, ''],
    ]);
    expect(Object.keys(inShort(survey([both, byUnit])))).toEqual(['Hiến máu', 'Tin bài']);
    const forms = SCHOOLS.map(([name = '', plan = 0, done = 0]) =>
      form(String(name), String(name).toUpperCase(), [
        ['Hiến máu', plan, done],
        ['Tin bài', 12, 13],
      ]),
    );
    const weak = table('Chưa đạt HM', 'CÁC TRƯỜNG CHƯA ĐẠT', [SCHOOLS[2] ?? [], SCHOOLS[5] ?? []]);
    const blocks = table('Theo cụm', 'HIẾN MÁU NĂM 2025', [
      ['Cụm thi đua số 1', 53, 49],
      ['Cụm thi đua số 2', 102, 106],
    ]);
    const judged = survey([...forms, weak, blocks]);
    expect(Object.keys(inShort(judged))).toEqual(['Hiến máu', 'Tin bài']);
    expect(namesIn(judged)).toHaveLength(SCHOOLS.length);
    expect(footnotes(judged, [])).toContain(
      "Theo cụm: số là tổng các đơn vị ở biểu 'Trường Tiểu học Kim Đồng' và 5 biểu khác, không tính hai lần.",
    );
  });

  it('turns no direction by the words that say whom it lists, where its figures are older', () => {
    const older = table(
      'Trường chưa đạt',
      'DANH SÁCH TRƯỜNG CHƯA ĐẠT',
      [SCHOOLS[2] ?? [], ['Trường THPT Dân tộc', 40, 36]],
      ['Trường', 'KH', 'TH'],
    );
    expect(inShort(survey([all, older]))['Trường chưa đạt']).toEqual([
      'Trường THCS Nà Giàng 18 | 12 below',
      'Trường THPT Dân tộc 40 | 36 below',
    ]);
  });

  it('leaves an indicator of some of the units with figures of its own, or the same where all are at their targets', () => {
    const other = table('Đá bóng', 'GIẢI BÓNG ĐÁ NĂM 2025', [
      ['Trường THPT Chuyên', 50, 54],
      ['Trường THPT Dân tộc', 40, 38],
    ]);
    expect(Object.keys(inShort(survey([all, other])))).toEqual(['Hiến máu', 'Đá bóng']);
    const reached: readonly Row[] = SCHOOLS.map(([name = '', plan = 0]) => [name, plan, plan]);
    const [meetings, reports] = [
      table('Hội nghị', 'HỘI NGHỊ NĂM 2025', reached),
      table('Quyết toán', 'QUYẾT TOÁN NĂM 2025', reached),
    ];
    expect(Object.keys(inShort(survey([meetings, reports])))).toEqual(['Hội nghị', 'Quyết toán']);
  });
});

describe('a form to fill beside the table that was filled', () => {
  const title = 'TẬP HUẤN AN TOÀN NĂM 2025';
  const filled = table('Tập huấn', title, SCHOOLS);
  const without = (columns: number) =>
    SCHOOLS.map((row) => [...row.slice(0, 3 - columns), '', ''].slice(0, 3));

  it.each([
    ['blank', without(2)],
    ['with the targets', without(1)],
    [
      'with examples',
      [
        ['Trường A', '', ''],
        ['Trường B', '', ''],
      ],
    ],
  ])('is no indicator and names no units: %s', (_, rows) => {
    const judged = survey([table('Biểu gửi các trường', title, rows), filled]);
    expect(Object.keys(inShort(judged))).toEqual(['Tập huấn']);
    expect(namesIn(judged)).toHaveLength(SCHOOLS.length);
    expect(footnotes(judged, [])).toContain("Biểu gửi các trường: mẫu để điền, số lấy ở biểu 'Tập huấn'.");
  });

  it('is one with figures where these are of an example and more names are to come, no page of units called by letters', () => {
    const example = table('Hướng dẫn', title, [
      ['Trường A', 10, 8],
      ['……', '', ''],
    ]);
    expect(namesIn(survey([example, filled]))).toHaveLength(SCHOOLS.length);
    const letters = table('Khu nhà', title, [
      ['Khu A', 10, 8],
      ['Khu B', 9, 9],
    ]);
    expect(namesIn(survey([letters, filled]))).toHaveLength(SCHOOLS.length + 2);
    const waiting = table('Khu nhà', title, [
      ['Khu A', 10, ''],
      ['Khu B', 9, ''],
    ]);
    expect(namesIn(survey([waiting, filled]))).toHaveLength(SCHOOLS.length + 2);
  });

  it('is one beside a table to which a column for notes was added', () => {
    const noted = table(
      'Tập huấn',
      title,
      SCHOOLS.map((row) => [...row, '']),
      ['Đơn vị', 'KH', 'TH', 'Ghi chú'],
    );
    const example = table('Mẫu', title, [
      ['Trường A', 10, 8],
      ['…', '', ''],
    ]);
    expect(namesIn(survey([example, noted]))).toHaveLength(SCHOOLS.length);
  });

  it('leaves a table whose results are still to come: of another thing, other targets, other units, another year', () => {
    const others = [
      table('Hội diễn', 'HỘI DIỄN VĂN NGHỆ NĂM 2025', without(1)),
      table(
        'Hội thi',
        title,
        SCHOOLS.map(([name = '']) => [name, 7, '']),
      ),
      table('Khối sở', title, [
        ['Sở Tài chính', 10, ''],
        ['Sở Xây dựng', 12, ''],
      ]),
      table('Tập huấn 2026', 'TẬP HUẤN AN TOÀN NĂM 2026', without(1)),
    ];
    for (const other of others) expect(survey([filled, other]).leftOut).toEqual([]);
  });
});

it('tells a column that is not used by its heading where another goes by its words', () => {
  const judged = survey([
    tabOf('MTTQ', [
      ['XÓA NHÀ TẠM NĂM 2025'],
      ['TT', 'Đơn vị', 'Sửa chữa nhà', '', '', 'Quỹ hội', ''],
      ['', '', 'Kế hoạch', 'Đã khởi công', 'Đã hoàn thành', 'KH', 'TH'],
      [1, 'Xã Quỳ Hợp', 15, 15, 13, 20, 22],
      [2, 'Xã Con Cuông', 20, 18, 15, 30, 28],
      [3, 'Xã Tương Dương', 25, 25, 25, 40, 41],
    ]),
  ]);
  expect(leftOutSentences(judged.leftOut).join(' ')).toContain(
    "Sửa chữa nhà (cột Đã khởi công) ở 'MTTQ' (không có KH giao)",
  );
});

describe('a tab that is called a copy and in which no cell was changed', () => {
  const few: readonly Row[] = [
    ['Xã Quỳ Hợp', 5, 5],
    ['Xã Con Cuông', 5, 5],
  ];
  const title = 'HỌP ĐỊNH KỲ NĂM 2025';

  it.each<[string, (name: string) => Tab, string, string]>([
    ['few figures', (name) => table(name, title, few), 'Họp', 'Bản sao của Họp'],
    ['two units', (name) => table(name, 'Biểu', few, ['Xóm', 'Kế hoạch', 'Kết quả']), 'KQ', 'Copy of KQ'],
    [
      'rows for plan and result',
      (name) =>
        tabOf(name, [
          [title],
          ['TT', 'Đơn vị', 'Nội dung', 'Họp', 'Tin bài'],
          [1, 'Xã Quỳ Hợp', 'Kế hoạch', 4, 12],
          ['', '', 'Thực hiện', 4, 9],
          [2, 'Xã Con Cuông', 'Kế hoạch', 4, 12],
          ['', '', 'Thực hiện', 3, 12],
        ]),
      'Sheet1',
      'Bản sao của Sheet1',
    ],
  ])('counts once: %s', (_, made, name, copy) => {
    const judged = survey([made(name), made(copy)]);
    expect(inShort(judged)).toEqual(inShort(survey([made(name)])));
    expect(footnotes(judged, [])).toContain(`${copy}: số giống biểu '${name}', không tính hai lần.`);
  });

  it('counts beside its original where somebody changed it, or where it goes by a name of its own', () => {
    const changed: readonly Row[] = [['Xã Quỳ Hợp', 5, 4], ...few.slice(1)];
    for (const other of [
      table('Bản sao của Họp', title, changed),
      table('Sinh hoạt', 'SINH HOẠT NĂM 2025', few),
    ])
      expect(survey([table('Họp', title, few), other]).leftOut).toEqual([]);
  });
});

describe('an extract with figures from before they were mended', () => {
  const whole = table('Quỹ', 'THU QUỸ NĂM 2025', [
    ['Trường Tiểu học Kim Đồng', 250, 200],
    ['Trường Tiểu học Lê Lợi', 300, 300],
    ['Trường THCS Nà Giàng', 150, 120],
    ['Trường THCS Bế Văn Đàn', 200, 190],
    ['Trường THPT Chuyên', 120, 130],
  ]);

  it.each<[string, readonly Row[], string]>([
    [
      'its result',
      [
        ['Trường Tiểu học Kim Đồng', 250, 200],
        ['Trường THCS Nà Giàng', 150, 110],
        ['Trường THCS Bế Văn Đàn', 200, 190],
      ],
      'khác ở Trường THCS Nà Giàng (ghi 110, biểu kia ghi 120)',
    ],
    [
      'its target, in another order',
      [
        ['Trường THCS Bế Văn Đàn', 210, 190],
        ['Trường THPT Chuyên', 120, 130],
        ['Trường THCS Nà Giàng', 150, 120],
      ],
      'khác ở Trường THCS Bế Văn Đàn (ghi 210, biểu kia ghi 200)',
    ],
    [
      'results of half of its units',
      [
        ['Trường Tiểu học Kim Đồng', 250, 180],
        ['Trường THCS Nà Giàng', 150, 110],
        ['Trường THCS Bế Văn Đàn', 200, 190],
        ['Trường THPT Chuyên', 120, 130],
      ],
      'khác ở Trường Tiểu học Kim Đồng (ghi 180, biểu kia ghi 200), Trường THCS Nà Giàng (ghi 110, biểu kia ghi 120)',
    ],
  ])('is used once, and the figure told: %s', (_, rows, slip) => {
    const judged = survey([whole, table('Giải trình', 'ĐƠN VỊ ĐỀ NGHỊ GIẢI TRÌNH', rows)]);
    expect(judged.indicators).toHaveLength(1);
    expect(footnotes(judged, [])).toContain(`Giải trình: số giống biểu 'Quỹ', ${slip}, không tính hai lần.`);
  });

  it.each<[string, readonly Row[]]>([
    [
      'more results are others than the same',
      [
        ['Trường Tiểu học Kim Đồng', 250, 180],
        ['Trường THCS Nà Giàng', 150, 110],
        ['Trường THCS Bế Văn Đàn', 200, 190],
      ],
    ],
    [
      'a target and a result are others',
      [
        ['Trường Tiểu học Kim Đồng', 250, 180],
        ['Trường THCS Nà Giàng', 140, 120],
        ['Trường THCS Bế Văn Đàn', 200, 190],
        ['Trường THPT Chuyên', 120, 130],
      ],
    ],
    [
      'all but one are exactly at their target',
      [
        ['Trường Tiểu học Lê Lợi', 300, 300],
        ['Trường THPT Chuyên', 120, 131],
      ],
    ],
  ])('is an indicator of its own where %s', (_, rows) => {
    expect(survey([whole, table('Hiến máu', 'HIẾN MÁU NĂM 2025', rows)]).indicators).toHaveLength(2);
  });

  it('is an indicator of its own where figures are small and alike', () => {
    const few = table('Tin bài', 'TIN BÀI NĂM 2025', [
      ['Trường Tiểu học Kim Đồng', 4, 3],
      ['Trường Tiểu học Lê Lợi', 4, 5],
      ['Trường THCS Nà Giàng', 3, 2],
      ['Trường THCS Bế Văn Đàn', 4, 4],
      ['Trường THPT Chuyên', 5, 6],
    ]);
    const other = table('Sáng kiến', 'SÁNG KIẾN NĂM 2025', [
      ['Trường Tiểu học Kim Đồng', 4, 3],
      ['Trường Tiểu học Lê Lợi', 4, 5],
      ['Trường THCS Nà Giàng', 3, 4],
    ]);
    expect(survey([few, other]).indicators).toHaveLength(2);
  });
});
