import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/core/date/calendar-date';
import { wantsIndicatorMerges } from '../../../src/core/register/extent';
import { registerFaultWords } from '../../../src/core/register/fault';
import { readRegisters } from '../../../src/core/register/register';
import { registerLine } from '../../../src/core/report/register-lines';
import type { Survey } from '../../../src/core/survey/survey';
import { readListedUnits } from '../../../src/core/unit/listed';
import type { Grid, Workbook } from '../../../src/core/workbook/workbook';
import { gridOf, surveyOn, unitIn, year2020 } from './year-2020';

function footOf(survey: Survey): string {
  return survey.indicators.flatMap((indicator) => registerLine(indicator, survey)).join('\n');
}

function faultsOf(survey: Survey): readonly string[] {
  return survey.problems.flatMap((problem) =>
    problem.kind === 'registerRow' ? [`${problem.fault.kind} ${registerFaultWords(problem.fault)}`] : [],
  );
}

const HEAD = 'Chỉ tiêu | Đơn vị | KH giao | Từ ngày | Căn cứ | Lý do';

function giving(...rows: readonly string[]): Workbook {
  return year2020(gridOf(HEAD, ...rows));
}

describe('targets of a register', () => {
  // KH chung 24 of the note line; Bảo Lâm and NN&PTNT 12 all year; Hạ Lang 18 from 01/07. Of 14 units on 31/05:
  // 12 × 24 + 2 × 12 = 312; on 31/07 Hạ Lang has 6 less: 306.
  it.each([
    ['31/05/2020', 312],
    ['30/06/2020', 312],
    ['01/07/2020', 306],
    ['31/07/2020', 306],
    ['10/01/2021', 306],
  ])('give on %s targets of %i in all', (day, total) => {
    const measures = surveyOn(day).indicators[0]?.measures ?? [];
    const targets = measures.map(({ assessment }) => assessment.inTargets ?? 0);
    expect(targets.filter((target) => target > 0)).toHaveLength(14);
    expect(targets.reduce((sum, target) => sum + target, 0)).toBe(total);
  });

  it('change on their day and not before', () => {
    // January to June: 1 2 1 2 1 2 = 9 items; July one more.
    expect(unitIn(surveyOn('30/06/2020'), 'LĐLĐ Hạ Lang')).toBe('24 | 9 | inProgress');
    expect(unitIn(surveyOn('31/07/2020'), 'LĐLĐ Hạ Lang')).toBe('18 | 10 | inProgress');
    expect(unitIn(surveyOn('10/01/2021'), 'LĐLĐ Hạ Lang')).toBe('18 | 18 | met');
  });

  it('are told with their reason and basis under the table', () => {
    const since = 'CV 900/LĐLĐ: thiếu người';
    const common =
      'Tin bài: KH chung 24 (CV 607/LĐLĐ ngày 08/01/2020); giao riêng: LĐLĐ Bảo Lâm 12, CĐ ngành NN&PTNT 12 (01 biên chế)';
    expect(footOf(surveyOn('31/05/2020'))).toBe(
      `${common}; LĐLĐ Hạ Lang 24 → 18 sẽ áp dụng từ 01/07/2020 (${since}).`,
    );
    expect(footOf(surveyOn('31/07/2020'))).toBe(`${common}; LĐLĐ Hạ Lang 24 → 18 từ 01/07/2020 (${since}).`);
  });

  it('are no source of results, ask nothing and give no period', () => {
    const { tables, open, leftOut, problems, indicators, period } = surveyOn('31/05/2020');
    expect([tables, open, leftOut, problems]).toEqual([[], [], [], []]);
    expect(indicators.map(({ name }) => name)).toEqual(['Tin bài']);
    expect(period?.label).toBe('năm 2020');
  });

  it('may not be there yet: a register with nothing but headings is no table without rows', () => {
    const { problems, registers, unread } = surveyOn('31/05/2020', giving());
    expect([problems, unread]).toEqual([[], []]);
    expect(registers.map(({ rows }) => rows.length)).toEqual([0]);
  });

  it('are told from what everybody has, which may stand beside them', () => {
    const book = year2020(
      gridOf('Chỉ tiêu | Đơn vị | KH giao | KH chung | Lý do', 'Tin, bài | Bảo Lâm | 12 | 24 | 01 biên chế'),
    );
    expect(unitIn(surveyOn('31/05/2020', book), 'LĐLĐ Bảo Lâm')).toBe('12 | 5 | inProgress');
  });

  it('given twice without a day are no figure, and both cells are named', () => {
    const survey = surveyOn('31/05/2020', giving('Tin, bài | Bảo Lâm | 12', 'Tin, bài | LĐLĐ Bảo Lâm | 13'));
    expect(unitIn(survey, 'LĐLĐ Bảo Lâm')).toBe('– | 5 | dataError');
    expect(survey.indicators[0]?.measures.some(({ assessment }) => assessment.withholdsRate)).toBe(true);
    expect(faultsOf(survey)).toEqual([
      'twice “Tin, bài” của “LĐLĐ Bảo Lâm”: giao hai lần cho cùng một ngày (ô C2 và ô C3) nên chưa tính KH; đề nghị xóa một dòng, hoặc ghi Từ ngày cho dòng sau',
    ]);
  });

  it('given twice from different days follow each other', () => {
    const book = giving('Tin, bài | Bảo Lâm | 12', 'Tin, bài | LĐLĐ Bảo Lâm | 13 | 01/07/2020');
    expect(faultsOf(surveyOn('31/07/2020', book))).toEqual([]);
    expect(unitIn(surveyOn('30/06/2020', book), 'LĐLĐ Bảo Lâm')).toBe('12 | 6 | inProgress');
    expect(unitIn(surveyOn('31/07/2020', book), 'LĐLĐ Bảo Lâm')).toBe('13 | 7 | inProgress');
    expect(footOf(surveyOn('31/07/2020', book))).toContain(
      'LĐLĐ Bảo Lâm 12; LĐLĐ Bảo Lâm 12 → 13 từ 01/07/2020.',
    );
  });

  it('of a unit come before those of its khối, those before everybody’s', () => {
    const book = giving(
      'Tin, bài | Các đơn vị | 20',
      'Tin, bài | Khối ngành | 30',
      'Tin, bài | CĐ ngành Y tế | 40',
      'Tin, bài | Khối ngành | 36 | 01/07/2020',
    );
    const states = ['LĐLĐ Bảo Lạc', 'CĐVC tỉnh', 'CĐ ngành Y tế'].map((unit) =>
      unitIn(surveyOn('31/07/2020', book), unit),
    );
    expect(states).toEqual(['20 | 17 | inProgress', '36 | 14 | inProgress', '40 | 28 | inProgress']);
  });

  it('may be x, 0 and a dash; a blank one is told', () => {
    const survey = surveyOn(
      '31/05/2020',
      giving(
        'Tin, bài | Bảo Lâm | x',
        'Tin, bài | Bảo Lạc | 0',
        'Tin, bài | Hòa An | -',
        'Tin, bài | Thạch An |',
      ),
    );
    expect(
      ['LĐLĐ Bảo Lâm', 'LĐLĐ Bảo Lạc', 'LĐLĐ Hòa An', 'LĐLĐ Thạch An'].map((unit) => unitIn(survey, unit)),
    ).toEqual(['– | – | notApplicable', '– | 12 | offPlan', '– | 8 | offPlan', '24 | 5 | inProgress']);
    expect(faultsOf(survey)).toEqual([
      expect.stringContaining('noTarget “Tin, bài” của “Thạch An”: KH để trống'),
    ]);
  });

  it('that cannot be used are told with their cells and what may be meant', () => {
    const survey = surveyOn(
      '31/05/2020',
      giving(
        'Tin, bài | Bảo Lâm | 24 tin',
        'Tin, bài | LĐLĐ Bảo Lan | 12',
        'Đoàn viên mới | Hòa An | 12',
        'Tin, bài | Thạch An | 12 | 31/02/2020',
        'Tin, bài | Hạ Lang | 12 | 01/07/2021',
      ),
    );
    expect(faultsOf(survey).map((text) => text.split(' ')[0])).toEqual([
      'noNumber',
      'noDay',
      'unknownIndicator',
      'unknownUnit',
      'outsidePeriod',
    ]);
    expect(faultsOf(survey)[3]).toContain('có thể là “LĐLĐ Bảo L');
    expect(survey.indicators[0]?.target.kind).toBe('constant');
  });

  it('outside the period are neither in force nor told as given', () => {
    const book = giving('Tin, bài | Hạ Lang | 10 | 01/05/2019', 'Tin, bài | Bảo Lâm | 12');
    const foot = footOf(surveyOn('31/05/2020', book));
    expect(foot).toBe('Tin bài: KH chung 24 (CV 607/LĐLĐ ngày 08/01/2020); giao riêng: LĐLĐ Bảo Lâm 12.');
  });

  it.each([
    ['-5', '“-5”'],
    ['1.5', '“1.5”'],
    ['95%', '“95%”'],
  ])('of %s make the unit an error, which cell and foot say', (typed, quoted) => {
    const survey = surveyOn('31/05/2020', giving(`Tin, bài | Bảo Lâm | ${typed}`, 'Tin, bài | Hòa An | 12'));
    expect(faultsOf(survey)).toEqual([expect.stringMatching(/^no(Plan|Number) .*KH ghi /)]);
    expect(faultsOf(survey)[0]).toContain(quoted);
    expect(footOf(survey)).not.toContain('LĐLĐ Bảo Lâm -5');
    expect(unitIn(survey, 'LĐLĐ Hòa An')).toBe('12 | 8 | inProgress');
  });

  it.each([
    ['Đoàn viên', ['Đoàn viên mới']],
    ['Kinh phí', ['Thu kinh phí']],
    ['Đoàn viên và thu kinh phí', []],
  ])('“%s” are of %j, not of what only stands under the same title', (indicator, expected) => {
    const table = [
      ['PHÁT TRIỂN ĐOÀN VIÊN VÀ THU KINH PHÍ NĂM 2020'],
      ['TT', 'Đơn vị', 'Đoàn viên mới', '', 'Thu kinh phí', ''],
      ['', '', 'KH', 'TH', 'KH', 'TH'],
      [1, 'Xã Hòa An', 10, 8, 100, 90],
      [2, 'Xã Na Rì', 12, 12, 200, 150],
    ];
    const tabs = [
      { name: 'Chỉ tiêu', values: table },
      { name: 'Giao', values: gridOf(HEAD, `${indicator} | Xã Na Rì | 16`) },
    ];
    const survey = surveyOn('31/05/2020', { tabs }, { listed: [] });
    const given = survey.indicators.filter(({ target }) => target.kind === 'register');
    expect(given.map(({ name }) => name)).toEqual(expected);
    expect(faultsOf(survey)).toHaveLength(expected.length === 0 ? 1 : 0);
  });

  it('count for a unit that no source tells of', () => {
    const log: Grid = gridOf(
      'SỔ TIN, BÀI NĂM 2020',
      '(24 tin, bài/năm)',
      'STT | Ngày đăng | Đơn vị | Tiêu đề',
      '1 | 03/01/2020 | Trường THCS Hòa An | Tin một',
      '2 | 04/01/2020 | Trường THCS Bảo Lâm | Tin hai',
    );
    const fund = gridOf(
      'QUỸ KHUYẾN HỌC NĂM 2020',
      'Đơn vị | KH giao | Kết quả',
      'Trường THCS Hòa An | 10 | 9',
      'Trạm y tế Hạ Lang | 10 | 9',
    );
    const tabs = [
      { name: 'Tin bài', values: log },
      { name: 'Quỹ', values: fund },
      { name: 'Giao', values: gridOf(HEAD, 'Tin, bài | Trạm y tế Hạ Lang | 6') },
    ];
    const survey = surveyOn('31/05/2020', { tabs }, { listed: [] });
    expect(unitIn(survey, 'Trạm y tế Hạ Lang')).toBe('6 | 0 | inProgress');
  });

  it('stand above what a result table says itself', () => {
    const table = gridOf(
      'PHÁT TRIỂN ĐOÀN VIÊN NĂM 2020',
      'TT | Đơn vị | KH giao | Kết quả',
      '1 | LĐLĐ Hòa An | 10 | 8',
      '2 | LĐLĐ Hạ Lang | 10 | 8',
    );
    const tabs = [
      { name: 'Đoàn viên', values: table },
      {
        name: 'Giao chỉ tiêu',
        values: gridOf(HEAD, 'Phát triển đoàn viên | Hạ Lang | 8 | 01/10/2020 | QĐ 12'),
      },
    ];
    const survey = surveyOn('10/01/2021', { tabs }, { listed: [] });
    expect(unitIn(survey, 'LĐLĐ Hòa An')).toBe('10 | 8 | below');
    expect(unitIn(survey, 'LĐLĐ Hạ Lang')).toBe('8 | 8 | met');
    expect(footOf(survey)).toContain('giao riêng: LĐLĐ Hạ Lang 10 → 8 từ 01/10/2020 (QĐ 12).');
    expect(unitIn(surveyOn('30/09/2020', { tabs }, { listed: [] }), 'LĐLĐ Hạ Lang')).toBe(
      '10 | 8 | inProgress',
    );
  });

  it('are told beside what the unit itself had, whichever units were merged before it', () => {
    const rows = gridOf(
      'LÀM ĐƯỜNG NĂM 2025',
      'TT | Xã | KH giao | Kết quả',
      '1 | Xã An Lạc | 10 | 8',
      '2 | Xã Lý Bôn | 20 | 18',
      '3 | Xã Quảng Lâm | 30 | 28',
    );
    const given = gridOf(HEAD, 'Làm đường | Xã Lý Bôn | 25 | 01/08/2025');
    const tabs = [
      { name: 'Làm đường', values: rows },
      { name: 'Giao chỉ tiêu', values: given },
    ];
    const listed = readListedUnits(
      gridOf(
        'Tên chuẩn | Gộp vào | Từ ngày',
        'Xã An Lạc | Xã Quảng Lâm | 01/07/2025',
        'Xã Lý Bôn | |',
        'Xã Quảng Lâm | |',
      ),
    );
    expect(footOf(surveyOn('10/01/2026', { tabs }, { listed }))).toContain('Xã Lý Bôn 20 → 25 từ 01/08/2025');
  });
});

describe('readRegisters() in other offices', () => {
  const offices: readonly (readonly [string, Grid, readonly string[]])[] = [
    [
      'a school: what the head decided beside each proposal',
      gridOf(
        'ĐỀ NGHỊ ĐIỀU CHỈNH CHỈ TIÊU NĂM HỌC 2023-2024',
        'TT | Tên chỉ tiêu | Lớp | KH đề nghị | Lý do | Ý kiến của Ban Giám hiệu',
        '1 | Sách quyên góp | Lớp 6A | 40 | sĩ số giảm | Nhất trí',
        '2 | Sách quyên góp | Lớp 6B | 30 | | Chưa nhất trí',
        '3 | Sách quyên góp | Lớp 7A | 35 | | ',
        '4 | Sách quyên góp | Lớp 7B | 35 | | Đồng ý giao 45',
      ),
      ['Sách quyên góp · Lớp 6A · 40'],
    ],
    [
      'a ward: streets, quarters as days, the indicator said once',
      gridOf(
        'UBND PHƯỜNG TÂN GIANG',
        'Nội dung chỉ tiêu | Tổ dân phố | Mức giao | Áp dụng từ | Văn bản',
        'Gia đình văn hóa | Tổ 1 | 120 | Quý III/2024 | QĐ 15/QĐ-UBND',
        ' | Tổ 2 | 110 | |',
        'Tổng cộng | | 230 | |',
      ),
      ['Gia đình văn hóa · Tổ 1 · 120 · 01/07/2024', 'Gia đình văn hóa · Tổ 2 · 110'],
    ],
    [
      'a bank: branches, targets in money',
      gridOf(
        'Chỉ tiêu | Chi nhánh | Kế hoạch giao (tỷ đồng) | Hiệu lực từ ngày | Nguyên nhân | Kết luận của Tổng Giám đốc',
        'Huy động vốn | CN Hà Nội | 1.200 | 01/04/2024 | mở rộng | Chấp thuận',
        'Huy động vốn | CN Cao Bằng | 300 | 01/04/2024 | | Không chấp thuận',
      ),
      ['Huy động vốn · CN Hà Nội · 1200 · 01/04/2024'],
    ],
  ];

  it.each(offices)('reads %s', (_, values, expected) => {
    const { registers, rest } = readRegisters({ tabs: [{ name: 'Giao', values }] });
    const rows = registers.flatMap((register) => register.rows);
    const told = rows.map(({ indicator, who, target, from }) =>
      [
        indicator,
        who,
        target.reading.kind === 'number' ? target.reading.value : target.reading.kind,
        ...(from ? [formatDate(from)] : []),
      ].join(' · '),
    );
    expect(told).toEqual(expected);
    const left = rest.tabs[0]?.values.flat().filter((cell) => cell !== '') ?? [];
    expect(left.length).toBeLessThan(2);
  });

  it.each([
    ['results beside it', gridOf('Chỉ tiêu | Đơn vị | KH giao | Kết quả', 'Tin, bài | Hòa An | 12 | 10')],
    ['a rate beside it', gridOf('Chỉ tiêu | Đơn vị | KH giao | Tỷ lệ %', 'Tin, bài | Hòa An | 12 | 10')],
    ['proposals nobody decided on', gridOf('Chỉ tiêu | Đơn vị | KH đề nghị', 'Tin, bài | Hòa An | 12')],
    [
      'units of measure',
      gridOf('Chỉ tiêu | Đơn vị | Kế hoạch', 'Trồng rừng | ha | 12', 'Khám bệnh | lượt | 9'),
    ],
    ['two columns of targets', gridOf('Chỉ tiêu | Đơn vị | KH năm | KH quý', 'Tin, bài | Hòa An | 12 | 3')],
  ])('takes none with %s', (_, values) => {
    expect(readRegisters({ tabs: [{ name: 'Biểu', values }] }).registers).toEqual([]);
  });
});

describe('rows of our own tab', () => {
  const OWN = `${HEAD} | KH chung`;
  const own = (...rows: readonly string[]) => year2020(gridOf(OWN, ...rows));
  const blanks = (count: number) => Array.from({ length: count }, () => '');

  it.each([2, 3, 60])('are read behind %i blank ones', (count) => {
    const survey = surveyOn(
      '31/05/2020',
      own('Tin bài | Bảo Lâm | 12', ...blanks(count), 'Tin bài | Hòa An | 18'),
    );
    expect(unitIn(survey, 'LĐLĐ Hòa An')).toBe('18 | 8 | inProgress');
    expect([survey.unread, faultsOf(survey)]).toEqual([[], []]);
  });

  it('are read and told where blank ones stand first, whatever is wrong with them', () => {
    const survey = surveyOn(
      '31/05/2020',
      own(...blanks(3), 'Tin bài | Hòa An | 18 tin', 'Tin bài | Thạch An |'),
    );
    expect(faultsOf(survey).map((text) => text.split(' ')[0])).toEqual(['noNumber', 'noTarget']);
  });

  it('without an indicator have none, used or not the row above', () => {
    const survey = surveyOn('31/05/2020', own('Tin bài | Bảo Lâm | 12', ' | Hòa An | 6', '| Thạch An |'));
    expect(unitIn(survey, 'LĐLĐ Hòa An')).toBe('24 | 8 | inProgress');
    expect(faultsOf(survey)).toEqual([
      'noIndicator dòng của “Hòa An”: chưa ghi chỉ tiêu nên dòng chưa được dùng',
    ]);
  });

  it('have the indicator of a merged cell', () => {
    const [log, targets] = own('Tin bài | Bảo Lâm | 12', ' | Hòa An | 6', ' | Thạch An | 6').tabs;
    if (log === undefined || targets === undefined) throw new RangeError('Give two tabs');
    const merges = [{ row: 1, column: 0, rows: 2, columns: 1 }];
    const tabs = [log, { ...targets, merges }];
    const survey = surveyOn('31/05/2020', { tabs });
    expect(unitIn(survey, 'LĐLĐ Hòa An')).toBe('6 | 8 | exceeded');
    expect(faultsOf(survey)).toEqual([expect.stringContaining('noIndicator dòng của “Thạch An”')]);
    expect([targets, ...tabs].map(wantsIndicatorMerges)).toEqual([true, false, true]);
  });
});

describe('rows of registers that staff keep', () => {
  const readIn = (...rows: readonly string[]) =>
    readRegisters({ tabs: [{ name: 'Giao', values: gridOf(...rows) }] }).registers.flatMap(
      ({ rows: read, faults }) => [
        ...read.map(({ indicator, who }) => `${indicator} · ${who}`),
        ...faults.map(({ kind, who }) => `${kind} · ${who}`),
      ],
    );

  it('go on behind blank ones where the next gives a unit a figure', () => {
    const rows = [
      'Tiêu chí | Lớp | Mức giao',
      'Sách quyên góp | Lớp 6A | 40',
      '',
      '',
      '',
      'Sách quyên góp | Lớp 6B | 30',
    ];
    expect(readIn(...rows)).toEqual(['Sách quyên góp · Lớp 6A', 'Sách quyên góp · Lớp 6B']);
  });

  it.each([
    ['a signature', ['', '', ' | NGƯỜI LẬP | GIÁM ĐỐC', ' | Nguyễn Văn A | 2']],
    ['another table', ['', '', 'TT | Lớp | Sĩ số', '1 | Lớp 6B | 30']],
    ['a note of two lines', ['Ghi chú: theo kế hoạch', 'Lớp 6B bổ sung sau', '| Lớp 6B | 30']],
  ])('end above %s', (_, rows) => {
    expect(readIn('Tiêu chí | Lớp | Mức giao', 'Sách quyên góp | Lớp 6A | 40', ...rows)).toEqual([
      'Sách quyên góp · Lớp 6A',
    ]);
  });

  it('forgot their indicator where others are repeated from row to row', () => {
    const rows = [
      'Chỉ tiêu | Chi nhánh | Kế hoạch giao',
      'Huy động vốn | CN Hà Nội | 1200',
      'Huy động vốn | CN Cao Bằng | 300',
      ' | CN Bắc Kạn | 200',
    ];
    expect(readIn(...rows).slice(2)).toEqual(['noIndicator · CN Bắc Kạn']);
  });
});
