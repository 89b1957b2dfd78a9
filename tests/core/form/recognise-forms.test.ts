import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { columnsOf, namesOf, onlyForm, recogniseSheets, rowsInShort } from './forms';

const HEADER: readonly Cell[] = ['TT', 'Chỉ tiêu', 'ĐVT', 'KH', 'Thực hiện', '%'];
const NEWS: readonly Cell[] = [1, 'Tin, bài', 'tin', 12, 10, 83.3];
const MEMBERS: readonly Cell[] = [2, 'Kết nạp đoàn viên', 'người', 50, 55, 110];

describe('recogniseTables() on the columns of forms', () => {
  it('reads the form that offices use most', () => {
    const form = onlyForm([['BÁO CÁO NĂM 2019'], HEADER, NEWS, MEMBERS]);
    expect(form).toMatchObject({
      tab: 'LĐLĐ Hòa An',
      unit: { name: 'LĐLĐ Hòa An', place: null },
      title: 'Báo cáo',
      period: { label: 'năm 2019' },
      header: { first: 1, last: 1 },
      ordinalColumn: 0,
      nameColumn: 1,
      measureColumn: 2,
      targetColumn: 3,
      resultColumn: 4,
      rateColumn: 5,
      cumulative: false,
      targetTime: null,
      resultTime: null,
    });
    expect(rowsInShort(form)).toEqual([
      [3, 'Tin, bài', 'tin', null],
      [4, 'Kết nạp đoàn viên', 'người', null],
    ]);
  });

  it.each<[string, readonly (readonly Cell[])[], string]>([
    [
      'a band over target, result and rate',
      [['TT', 'Nội dung', 'ĐVT', 'Kết quả', '', ''], ['', '', '', 'KH', 'TH', '%'], NEWS],
      'BCDEF',
    ],
    ['numbers of columns below', [HEADER, ['A', 'B', 'C', 1, 2, '3=2/1'], NEWS], 'BCDEF'],
    [
      'a target called "Chỉ tiêu"',
      [['TT', 'Nội dung', 'ĐVT', 'Chỉ tiêu', 'Kết quả', 'Tỷ lệ'], NEWS],
      'BCDEF',
    ],
    ['"Đơn vị" over units of measure', [['TT', 'Chỉ tiêu', 'Đơn vị', 'KH', 'TH', '%'], NEWS], 'BCDEF'],
    [
      '"Đơn vị thực hiện" behind',
      [
        [...HEADER, 'Đơn vị thực hiện'],
        [...NEWS, 'Ban Tuyên giáo'],
        [...MEMBERS, 'Ban Tổ chức'],
      ],
      'BCDEF',
    ],
    [
      'a cumulative result',
      [
        ['TT', 'Chỉ tiêu', 'KH năm', 'TH tháng', 'Lũy kế', '% KH năm'],
        [1, 'Tin', 12, 1, 5, 41.7],
      ],
      'B–CEF',
    ],
    [
      'an estimate',
      [
        ['TT', 'Chỉ tiêu', 'KH', 'TH 6 tháng', 'Ước TH năm', '%'],
        [1, 'Tin', 12, 5, 12, 41.7],
      ],
      'B–CD–',
    ],
    [
      "last year's result",
      [
        ['TT', 'Chỉ tiêu', 'TH năm 2019', 'KH năm 2020', 'TH 6 tháng'],
        [1, 'Tin', 12, 12, 5],
      ],
      'B–DE–',
    ],
    [
      'quarters and their sum',
      [
        ['TT', 'Chỉ tiêu', 'KH', 'Quý I', 'Quý II', 'Cả năm'],
        [1, 'Tin', 12, 5, 5, 10],
      ],
      'B–CF–',
    ],
    ['no figures in the results yet', [HEADER, [1, 'Tin, bài', 'tin', 12, '', '']], 'BCDEF'],
  ])('reads %s', (_, rows, columns) => {
    expect(columnsOf(onlyForm(rows))).toBe(columns);
  });

  it('says that a result counts up a whole year', () => {
    const header = ['TT', 'Chỉ tiêu', 'KH năm', 'TH tháng', 'Lũy kế'];
    expect(onlyForm([header, [1, 'Tin', 12, 1, 5]])).toMatchObject({
      cumulative: true,
      targetTime: { kind: 'months', first: 1, last: 12 },
    });
  });

  it.each<[string, readonly (readonly Cell[])[], string]>([
    [
      'several results',
      [
        ['Chỉ tiêu', 'KH', 'TH quý I', 'TH quý II'],
        ['Tin', 12, 5, 5],
      ],
      'unclearParts',
    ],
    [
      'other units of measure',
      [
        ['Chỉ tiêu', 'KH (tỷ đồng)', 'TH (triệu đồng)'],
        ['Thu', 12, 12000],
      ],
      'mixedMeasures',
    ],
    ['rows without words', [HEADER, NEWS, ['', '', '', 5, 6], MEMBERS], 'rowsWithoutIndicator'],
  ])('asks about %s', (_, rows, kind) => {
    expect(recogniseSheets({ 'LĐLĐ Hòa An': rows }).problems).toMatchObject([{ kind }]);
  });
});

describe('recogniseTables() on the rows of forms', () => {
  const names = (rows: readonly (readonly Cell[])[]) => namesOf(onlyForm([HEADER, ...rows]));

  it('takes headings without figures for groups, whatever numbers them', () => {
    const form = onlyForm([
      HEADER,
      ['I', 'TỔ CHỨC'],
      [1, 'Tuyên truyền'],
      ['1.1', 'Tin, bài', 'tin', 12, 10],
      [2, 'Kết nạp', 'người', 5, 5],
      ['II. TÀI CHÍNH'],
      [1, 'Thu quỹ', 'đồng', 5, 5],
    ]);
    expect(rowsInShort(form)).toEqual([
      [4, 'Tin, bài', 'tin', 'Tuyên truyền'],
      [5, 'Kết nạp', 'người', 'TỔ CHỨC'],
      [7, 'Thu quỹ', 'đồng', 'II. TÀI CHÍNH'],
    ]);
  });

  it.each<[string, readonly (readonly Cell[])[], readonly string[]]>([
    ['dashes', [MEMBERS, ['', '- Nữ', '', 20, 25], ['-', 'Khối xã', '', 5, 5]], ['Nữ', 'Khối xã']],
    [
      '"Trong đó"',
      [MEMBERS, ['', 'Trong đó: nữ', '', 20, 25], ['', 'Dân tộc Tày', '', 5, 5]],
      ['Nữ', 'Dân tộc Tày'],
    ],
    [
      '"Trong đó" in a row of its own',
      [MEMBERS, ['', 'Trong đó:'], ['', 'Khối xã', '', 20, 25]],
      ['Khối xã'],
    ],
    [
      'letters',
      [MEMBERS, ['a', 'Khối xã', '', 20, 25], ['b', 'Khối trường', '', 5, 5]],
      ['Khối xã', 'Khối trường'],
    ],
    ['a word for a part', [MEMBERS, ['', 'Nữ', '', 20, 25]], ['Nữ']],
  ])('names parts told by %s with their indicator', (_, rows, parts) => {
    expect(names([...rows, [3, 'Thu quỹ', 'đồng', 5, 5]])).toEqual([
      'Kết nạp đoàn viên',
      ...parts.map((part) => `Kết nạp đoàn viên – ${part}`),
      'Thu quỹ',
    ]);
  });

  it('names bullets under a heading by themselves', () => {
    expect(
      names([
        [1, 'Tuyên truyền'],
        ['', '- Tin, bài', 'tin', 12, 10],
        ['', '- Hội nghị', 'buổi', 1, 1],
      ]),
    ).toEqual(['Tin, bài', 'Hội nghị']);
  });

  it('tells equal names apart by the row above', () => {
    expect(
      names([
        ['I', 'Báo in'],
        [1, 'Tin', 'tin', 3, 3],
        ['II', 'Báo điện tử'],
        [1, 'Tin', 'tin', 3, 3],
        [2, 'Tin', 'tin', 3, 3],
      ]),
    ).toEqual(['Báo in – Tin', 'Báo điện tử – Tin', 'Báo điện tử – Tin (2)']);
  });

  it('leaves totals out and keeps indicators that begin like one', () => {
    const rows = [
      [1, 'Tổng số hộ nghèo', 'hộ', 5, 5],
      [2, 'Tổng thu ngân sách', 'đồng', 5, 5],
      ['', 'Tổng cộng', '', 10, 10],
      ['', 'Cộng mục I', '', 10, 10],
    ];
    expect(names(rows)).toEqual(['Tổng số hộ nghèo', 'Tổng thu ngân sách']);
  });

  it('keeps rows with a blank target or result, and numbered rows with neither', () => {
    expect(
      names([
        [1, 'a b', '', '', 5],
        [2, 'c d', '', 5, ''],
        [3, 'e f', '', '', ''],
      ]),
    ).toEqual(['a b', 'c d', 'e f']);
  });

  it('reads units of measure in brackets, repeated by signs, and for all rows in a line', () => {
    const inBrackets = onlyForm([
      ['Chỉ tiêu', 'KH', 'TH'],
      ['Thu quỹ (triệu đồng)', 5, 5],
      ['Hội viên (mới)', 5, 5],
    ]);
    expect(rowsInShort(inBrackets).map(([, name, measure]) => [name, measure])).toEqual([
      ['Thu quỹ', 'triệu đồng'],
      ['Hội viên (mới)', null],
    ]);
    const ditto = onlyForm([HEADER, NEWS, [2, 'Bài', '"', 5, 5]]);
    expect(ditto.rows.map(({ measure }) => measure)).toEqual(['tin', 'tin']);
    const line = onlyForm([['ĐVT: triệu đồng'], ['Chỉ tiêu', 'KH', 'TH'], ['Thép', 5, 5]]);
    expect(line.rows.map(({ measure }) => measure)).toEqual(['triệu đồng']);
  });

  it('ends at signatures and notes', () => {
    const form = onlyForm([
      HEADER,
      NEWS,
      ['', '', '', '', 'Hòa An, ngày 5 tháng 1 năm 2020'],
      ['', 'NGƯỜI LẬP', '', '', 'CHỦ TỊCH'],
      [],
      ['', 'Nguyễn Văn A', '', '', 'Trần Thị B'],
      ['Ghi chú: 1. Tin gồm cả bài'],
    ]);
    expect(namesOf(form)).toEqual(['Tin, bài']);
    expect(form.linesBelow.map(({ text }) => text)).toContain('CHỦ TỊCH');
  });

  it('keeps a heading at the foot of a page', () => {
    const form = onlyForm([HEADER, NEWS, ['II', 'TỔ CHỨC'], HEADER, MEMBERS]);
    expect(rowsInShort(form)[1]).toEqual([5, 'Kết nạp đoàn viên', 'người', 'TỔ CHỨC']);
  });

  it('goes on behind blank rows and the header of the next page', () => {
    expect(names([NEWS, [], HEADER, MEMBERS])).toEqual(['Tin, bài', 'Kết nạp đoàn viên']);
  });
});

describe('recogniseTables() on the units of forms', () => {
  const body = [HEADER, NEWS, MEMBERS];
  const units = (sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>) =>
    recogniseSheets(sheets).forms.map(({ unit }) => unit.name);

  it.each<[string, readonly (readonly Cell[])[], string]>([
    ['a label in the same cell', [['Đơn vị: Trường THCS Đức Long']], 'Trường THCS Đức Long'],
    ['a label in the cell before', [['Tên đơn vị:', 'Xã Nam Tuấn']], 'Xã Nam Tuấn'],
    ['a label without a colon', [['Đơn vị', '', 'Xã Nam Tuấn'], []], 'Xã Nam Tuấn'],
    ['a label and a period', [['Trường: Tiểu học Nà Giàng – Năm học: 2019-2020']], 'Tiểu học Nà Giàng'],
    ['a name in capitals', [['Đơn vị: LĐLĐ HUYỆN BẢO LẠC']], 'LĐLĐ huyện Bảo Lạc'],
    ['a label over a name', [['Đơn vị:\nXã Nam Tuấn\nNăm 2020']], 'Xã Nam Tuấn'],
    ['a title', [['CHỈ TIÊU CỦA LĐLĐ HUYỆN HÒA AN NĂM 2019']], 'LĐLĐ huyện Hòa An'],
    ['an issuer', [['TRƯỜNG MẦM NON HOA ĐÀO'], ['KẾT QUẢ NĂM HỌC 2019-2020']], 'Trường Mầm non Hoa Đào'],
  ])('reads %s', (_, lines, unit) => {
    const { forms } = recogniseSheets({ Sheet1: [...lines, ...body] });
    expect(forms.map(({ unit: found }) => [found.name, found.place?.row])).toEqual([[unit, 0]]);
  });

  it.each<[string, readonly (readonly Cell[])[]]>([
    ['nothing', []],
    ['a unit of measure', [['Đơn vị: triệu đồng']]],
    ['a blank to fill in', [['Đơn vị: ………………']]],
    ['two bodies', [['LĐLĐ TỈNH CAO BẰNG'], ['LĐLĐ HUYỆN HÒA AN']]],
    ['two bodies in a cell', [['LĐLĐ TỈNH CAO BẰNG\nLĐLĐ HUYỆN HÒA AN']]],
    ['a document', [['(Kèm theo Công văn của LĐLĐ tỉnh Cao Bằng)']]],
    ['a body without a name', [['CÔNG ĐOÀN CƠ SỞ']]],
  ])('asks whose a form is that names %s', (_, lines) => {
    const { forms, problems } = recogniseSheets({ Sheet1: [...lines, ...body] });
    expect(forms).toEqual([]);
    expect(problems).toEqual([
      { kind: 'formWithoutUnit', place: { tab: 'Sheet1', row: lines.length, column: 1 } },
    ]);
  });

  it('takes a plain name of a tab only beside others with the same indicators', () => {
    expect(units({ 'Hòa An': body })).toEqual([]);
    expect(units({ 'Hòa An': body, 'Hà Quảng': body })).toEqual(['Hòa An', 'Hà Quảng']);
    expect(units({ 'Hòa An': body, Khác: [HEADER, [1, 'Thu quỹ', 'đồng', 5, 5]] })).toEqual([]);
  });

  it('passes over the body above all of them', () => {
    const form = (unit: string) => [['LĐLĐ TỈNH CAO BẰNG'], [unit], ['KẾT QUẢ NĂM 2019'], ...body];
    expect(units({ Sheet1: form('LĐLĐ HUYỆN HÒA AN'), Sheet2: form('LĐLĐ HUYỆN HÀ QUẢNG') })).toEqual([
      'LĐLĐ huyện Hòa An',
      'LĐLĐ huyện Hà Quảng',
    ]);
  });

  it("takes one unit's months for that unit's", () => {
    const month = (name: string) => [['TRƯỜNG THCS NAM TUẤN'], [`BÁO CÁO ${name}`], ...body];
    expect(units({ 'Tháng 9': month('THÁNG 9/2020'), 'Tháng 10': month('THÁNG 10/2020') })).toEqual([
      'Trường THCS Nam Tuấn',
      'Trường THCS Nam Tuấn',
    ]);
  });

  it('passes over a template and keeps the tab of a unit that has filled in nothing', () => {
    const empty = [HEADER, [1, 'Tin, bài', 'tin'], [2, 'Kết nạp đoàn viên', 'người']];
    const { forms, problems } = recogniseSheets({
      Mẫu: empty,
      'Hòa An': body,
      'Hà Quảng': body,
      'Bảo Lạc': empty,
    });
    expect(forms.map(({ tab }) => tab)).toEqual(['Hòa An', 'Hà Quảng', 'Bảo Lạc']);
    expect(problems).toEqual([]);
  });

  it.each(['Tổng hợp', 'Toàn tỉnh', 'Tổng cộng'])(
    'takes no unit from a tab %s that sums up the others',
    (tab) => {
      const { forms, problems } = recogniseSheets({ 'Hòa An': body, 'Hà Quảng': body, [tab]: body });
      expect(forms.map(({ unit }) => unit.name)).toEqual(['Hòa An', 'Hà Quảng']);
      expect(problems).toEqual([]);
      expect(recogniseSheets({ [tab]: body }).problems).toMatchObject([{ kind: 'formWithoutUnit' }]);
    },
  );

  it('gives each of several forms in a tab the unit above it', () => {
    const { forms, problems } = recogniseSheets({
      Sheet1: [['Đơn vị: Xã A'], ...body, [], ['Đơn vị: Xã B'], ...body, [], ['BIỂU 3'], ...body],
    });
    expect(forms.map(({ unit, header }) => [unit.name, header.first])).toEqual([
      ['Xã A', 1],
      ['Xã B', 6],
    ]);
    expect(problems).toMatchObject([{ kind: 'formWithoutUnit', place: { row: 11 } }]);
  });

  it.each<[string, string, string]>([
    ['Trường', 'TRƯỜNG THPT PHỤC HÒA', 'Trường THPT Phục Hòa'],
    ['Biểu CĐCS', 'CĐCS CÔNG TY CỔ PHẦN GANG THÉP', 'CĐCS công ty cổ phần Gang Thép'],
    ['Mẫu xã', 'ỦY BAN NHÂN DÂN XÃ ĐÀM THỦY', 'Ủy ban nhân dân xã Đàm Thủy'],
    ['Hội CCB', 'HỘI CỰU CHIẾN BINH XÃ PHI HẢI', 'Hội cựu chiến binh xã Phi Hải'],
  ])('takes the unit above the form where the tab %j says a kind of units only', (tab, line, unit) => {
    expect(units({ [tab]: [[line], ['KẾT QUẢ NĂM 2024'], ...body] })).toEqual([unit]);
  });

  it.each<[string, readonly [string, string][], readonly string[]]>([
    [
      'communes',
      [
        ['NB', 'XÃ NGUYÊN BÌNH'],
        ['T.Túc', 'XÃ TĨNH TÚC'],
      ],
      ['Xã Nguyên Bình', 'Xã Tĩnh Túc'],
    ],
    [
      'schools in titles',
      [
        ['THCS ĐT', 'KẾ HOẠCH TRƯỜNG THCS ĐỀ THÁM NĂM 2024'],
        ['THCS HG', 'KẾ HOẠCH TRƯỜNG THCS HỢP GIANG NĂM 2024'],
      ],
      ['Trường THCS Đề Thám', 'Trường THCS Hợp Giang'],
    ],
    [
      'letters of other words stay',
      [
        ['NB', 'XÃ TĨNH TÚC'],
        ['DL', 'XÃ NGUYÊN BÌNH'],
      ],
      ['NB', 'DL'],
    ],
    [
      'whole words stay',
      [
        ['Nguyên Bình', 'XÃ NGUYÊN BÌNH'],
        ['Tĩnh Túc', 'XÃ TĨNH TÚC'],
      ],
      ['Nguyên Bình', 'Tĩnh Túc'],
    ],
  ])('takes the unit above the form where its tab has the first letters of it: %s', (_, tabs, expected) => {
    const sheets = tabs.map(([tab, line]) => [tab, [[line], ['KẾT QUẢ NĂM 2024'], ...body]]);
    expect(units(Object.fromEntries(sheets))).toEqual(expected);
  });

  it('gives each of several forms in a tab named after a kind of units the unit above it', () => {
    const form = (name: string) => [[name], ['KẾT QUẢ NĂM 2024'], ...body, []];
    expect(units({ Phường: [...form('PHƯỜNG TÂN GIANG'), ...form('PHƯỜNG SÔNG BẰNG')] })).toEqual([
      'Phường Tân Giang',
      'Phường Sông Bằng',
    ]);
  });

  it('keeps a tab named after a kind of units where nothing else names one, unless it names none', () => {
    expect(units({ 'Văn phòng': body, 'Công an': body, 'Quân sự': body })).toEqual([
      'Văn phòng',
      'Công an',
      'Quân sự',
    ]);
    const office = (tab: string) => [tab, [['UBND XÃ VINH QUÝ'], ...body]] as const;
    expect(units(Object.fromEntries(['Văn phòng', 'Công an', 'Quân sự'].map(office)))).toEqual([
      'Văn phòng',
      'Công an',
      'Quân sự',
    ]);
    expect(recogniseSheets({ CĐCS: body }).problems).toMatchObject([{ kind: 'formWithoutUnit' }]);
  });

  it.each<[string, readonly [string, string, string][], readonly string[]]>([
    [
      'abbreviated behind the name',
      [
        ['Vân Trình 6T', 'ĐOÀN XÃ VÂN TRÌNH', '6 THÁNG ĐẦU NĂM 2024'],
        ['Vân Trình CN', 'ĐOÀN XÃ VÂN TRÌNH', 'CẢ NĂM 2024'],
        ['Lê Lợi 6T', 'ĐOÀN XÃ LÊ LỢI', '6 THÁNG ĐẦU NĂM 2024'],
        ['Lê Lợi CN', 'ĐOÀN XÃ LÊ LỢI', 'CẢ NĂM 2024'],
      ],
      ['Vân Trình', 'Vân Trình', 'Lê Lợi', 'Lê Lợi'],
    ],
    [
      'before the name',
      [
        ['Sơ kết - THCS Quốc Toản', 'TRƯỜNG THCS QUỐC TOẢN', 'QUÝ I NĂM 2024'],
        ['Tổng kết - THCS Quốc Toản', 'TRƯỜNG THCS QUỐC TOẢN', 'NĂM 2024'],
        ['Sơ kết - THCS Cao Chương', 'TRƯỜNG THCS CAO CHƯƠNG', 'QUÝ I NĂM 2024'],
        ['Tổng kết - THCS Cao Chương', 'TRƯỜNG THCS CAO CHƯƠNG', 'NĂM 2024'],
      ],
      ['THCS Quốc Toản', 'THCS Quốc Toản', 'THCS Cao Chương', 'THCS Cao Chương'],
    ],
    [
      'by halves of the year',
      [
        ['Hạ Lang đầu', 'LĐLĐ HUYỆN HẠ LANG', '6 THÁNG ĐẦU NĂM 2024'],
        ['Hạ Lang cuối', 'LĐLĐ HUYỆN HẠ LANG', '6 THÁNG CUỐI NĂM 2024'],
        ['Hà Quảng đầu', 'LĐLĐ HUYỆN HÀ QUẢNG', '6 THÁNG ĐẦU NĂM 2024'],
        ['Hà Quảng cuối', 'LĐLĐ HUYỆN HÀ QUẢNG', '6 THÁNG CUỐI NĂM 2024'],
      ],
      ['Hạ Lang', 'Hạ Lang', 'Hà Quảng', 'Hà Quảng'],
    ],
  ])('takes forms under one name, each of its own period, for one unit’s: %s', (_, tabs, expected) => {
    const sheets = tabs.map(([tab, line, period]) => [tab, [[line], [`KẾT QUẢ ${period}`], ...body]]);
    expect(units(Object.fromEntries(sheets))).toEqual(expected);
  });

  it('keeps the branches of one body apart, which report for one period', () => {
    const branch = (tab: string, line: string) => [tab, [[line], ['KẾT QUẢ NĂM 2024'], ...body]];
    const tabs = [
      branch('Chi hội 1 Lê Lai', 'HỘI NÔNG DÂN XÃ LÊ LAI'),
      branch('Chi hội 2 Lê Lai', 'HỘI NÔNG DÂN XÃ LÊ LAI'),
      branch('Chi hội 1 Đức Long', 'HỘI NÔNG DÂN XÃ ĐỨC LONG'),
    ];
    expect(units(Object.fromEntries(tabs))).toEqual(tabs.map(([tab]) => tab));
  });

  it('gives all forms of a tab the unit that the tab is named after', () => {
    expect(units({ 'LĐLĐ Hòa An': [['I. TỔ CHỨC'], ...body, [], ['II. TÀI CHÍNH'], ...body] })).toEqual([
      'LĐLĐ Hòa An',
      'LĐLĐ Hòa An',
    ]);
  });
});

describe('recogniseTables() on what is no form', () => {
  it.each<[string, readonly (readonly Cell[])[]]>([
    [
      'a plan of work',
      [
        ['TT', 'Nội dung', 'Người phụ trách', 'Thời hạn'],
        [1, 'Hội nghị', 'Nam', '15/3'],
      ],
    ],
    [
      'tasks told in words',
      [
        ['TT', 'Nhiệm vụ', 'Kế hoạch', 'Kết quả'],
        [1, 'Hội nghị', 'Tháng 3', 'Xong'],
      ],
    ],
    [
      'a price list',
      [
        ['TT', 'Mặt hàng', 'ĐVT', 'Đơn giá'],
        [1, 'Giấy', 'ram', 65000],
      ],
    ],
    [
      'a menu',
      [
        ['Nội dung', 'Thứ hai', 'Thứ ba'],
        ['Sáng', 'Cháo', 'Phở'],
      ],
    ],
    [
      'targets only',
      [
        ['TT', 'Chỉ tiêu', 'Kế hoạch'],
        [1, 'Tin', 12],
      ],
    ],
    [
      'results only',
      [
        ['TT', 'Nội dung', 'Kết quả'],
        [1, 'Tin', 12],
      ],
    ],
    [
      'no words under the heading',
      [
        ['TT', 'Chỉ tiêu', 'KH', 'TH'],
        [1, 12, 12, 10],
      ],
    ],
  ])('takes %s for none', (_, rows) => {
    const { forms, problems } = recogniseSheets({ 'LĐLĐ Hòa An': rows });
    expect(forms).toEqual([]);
    expect(problems.map(({ kind }) => kind)).not.toContain('formWithoutUnit');
  });

  it.each<[string, readonly (readonly Cell[])[]]>([
    [
      'units named',
      [
        ['TT', 'Đơn vị', 'KH', 'TH'],
        [1, 'Hòa An', 12, 10],
      ],
    ],
    [
      'units before the indicators',
      [
        ['Đơn vị', 'Chỉ tiêu', 'KH', 'TH'],
        ['Hòa An', 'Tin', 12, 10],
      ],
    ],
    [
      'units between indicators and figures',
      [
        ['Nội dung', 'Đơn vị', 'KH', 'TH'],
        ['Tin', 'Hòa An', 12, 10],
      ],
    ],
    [
      'units under an unusual heading',
      [
        ['Cụm thi đua', 'KH', 'TH'],
        ['Cụm 1', 12, 10],
        ['Cụm 2', 12, 10],
      ],
    ],
  ])('keeps a table with %s', (_, rows) => {
    const { tables, forms } = recogniseSheets({ 'LĐLĐ Hòa An': rows });
    expect([tables.length, forms.length]).toEqual([1, 0]);
  });
});
