import { describe, expect, it } from 'vitest';
import { colourRules, isOurFormula } from '../../../src/core/colour/rules';
import { coloursDone } from '../../../src/core/report/messages';
import { areaA1 } from '../../../src/core/workbook/a1';
import type { Cell } from '../../../src/core/workbook/workbook';
import { AS_RECOGNISED } from '../settings/as-recognised';
import { numericWorkbook } from '../survey/cao-bang';
import { surveyWorkbook } from '../survey/survey-workbook';

function rulesOf(
  values: readonly (readonly Cell[])[],
  { today = { year: 2026, month: 1, day: 1 }, tab = 'Thu' } = {},
) {
  const workbook = { tabs: [{ name: tab, values }] };
  const survey = surveyWorkbook(workbook, { today, listed: [], answers: new Map() });
  return colourRules(survey).flatMap(({ rules }) =>
    rules.map(({ areas, fill, bold, formula }) => ({
      areas: areas.map(areaA1).join(' '),
      fill,
      bold,
      formula,
    })),
  );
}

describe('colourRules()', () => {
  const survey = surveyWorkbook(numericWorkbook(), {
    today: { year: 2026, month: 1, day: 1 },
    listed: [],
    answers: new Map(),
  });
  const rules = colourRules(survey);

  it('colours the name, the result and the rate of each indicator', () => {
    const fund = rules.find(({ tab }) => tab === 'Quỹ xã hội')?.rules ?? [];
    expect(fund.map(({ areas, fill, bold }) => [areas.map(areaA1).join(' '), fill, bold])).toEqual([
      ['B3:B19 E3:E19 G3:G19', '#fce5cd', false],
      ['B3:B19 E3:E19', '#f4cccc', false],
      ['G3:G19', '#f4cccc', true],
      ['B3:B19 E3:E19 G3:G19', '#fff2cc', false],
    ]);
  });

  it('uses only ; and neither decimals nor functions that an engine may lack', () => {
    for (const { formula } of rules.flatMap((tab) => tab.rules)) {
      const code = formula.replace(/"[^"]*"/g, '""');
      expect(code).not.toMatch(/,|\d\.\d|REGEX|NUMBERVALUE|LET\(|[{}]/);
      expect(isOurFormula(formula)).toBe(true);
      expect(formula.length).toBeLessThan(8000);
    }
  });

  it('leaves group and total rows out', () => {
    const found = rulesOf([
      ['Đơn vị', 'KH', 'Kết quả'],
      ['Trường A', 10, 9],
      ['Trường B', 10, 12],
      ['Tổng cộng', 20, 21],
    ]);
    expect(found.map(({ areas }) => areas)).toEqual(['A2:A3 C2:C3', 'A2:A3 C2:C3', 'A2:A3 C2:C3']);
  });

  it('colours a unit that stands twice as an error and nothing else', () => {
    const found = rulesOf([
      ['Đơn vị', 'KH', 'Kết quả'],
      ['Trường A', 10, 9],
      ['Trường B', 10, 12],
      ['Trường A', 10, 9],
    ]);
    expect(found[0]).toMatchObject({ areas: 'A2 C2 A4 C4', fill: '#fce5cd' });
    expect(found.slice(1).map(({ areas }) => areas)).toEqual(['A3 C3', 'A3 C3', 'A3 C3']);
  });

  it.each<[string, Cell[], Cell[][], string[]]>([
    [
      'Xã A',
      ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Kết quả'],
      [
        [1, 'Kết nạp đoàn viên', 10, 12],
        [2, 'Số vụ tai nạn lao động', 4, 2],
        [3, 'Tin, bài', 12, 12],
      ],
      ['B3 D3 B5 D5 R<T', 'B4 D4 R>T'],
    ],
    [
      'Trường THCS A',
      ['TT', 'Nội dung', 'ĐVT', 'Chỉ tiêu giao', 'Thực hiện'],
      [
        [1, 'Tỷ lệ học sinh bỏ học', '%', 2, 1],
        [2, 'Học sinh giỏi cấp tỉnh', 'em', 14, 15],
        [3, 'Sáng kiến', 'đề tài', 6, 6],
      ],
      ['B3 E3 R>T', 'B4:B5 E4:E5 R<T'],
    ],
    [
      'Trạm Y tế xã Bế Văn Đàn',
      ['TT', 'Chỉ tiêu', 'KH năm', 'TH năm'],
      [
        [1, 'Số người được khám sức khỏe', 1200, 1250],
        [2, 'Số buổi truyền thông', 12, 3],
        [3, 'Số trẻ tiêm đủ mũi', 90, 89],
      ],
      ['B3:B5 D3:D5 R<T'],
    ],
  ])(
    'judges in the tab of %s, whose rows are indicators, each row as its own',
    (tab, heads, rows, expected) => {
      const title = ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2025', ...heads.slice(1).map(() => '')];
      const below = rulesOf([title, heads, ...rows], { tab }).filter(({ fill }) => fill === '#f4cccc');
      const told = below.map(({ areas, formula }) => `${areas} ${formula.includes('>100*') ? 'R>T' : 'R<T'}`);
      expect(told.sort()).toEqual(expected);
    },
  );

  it('makes no rule for "below target" while the period runs', () => {
    const running = rulesOf([
      ['THU NĂM 2026', '', ''],
      ['Đơn vị', 'KH', 'Kết quả'],
      ['Trường A', 10, 9],
      ['Trường B', 10, 12],
    ]);
    expect(running.map(({ fill }) => fill)).toEqual(['#fce5cd', '#fff2cc']);
  });
});

describe('isOurFormula()', () => {
  it.each([
    ['=AND(N("chi-tieu") = 0; $E5 < $D5)', true],
    ['=$E5<$D5', false],
    ['', false],
  ])('says of %s: %s', (formula, ours) => {
    expect(isOurFormula(formula)).toBe(ours);
  });

  it.each([
    ['a threshold of 90', { threshold: 90 }, '100*MAX(0;R)<90*T'],
    ['a threshold of 97,5', { threshold: 97.5 }, '100*MAX(0;R)<(975/10)*T'],
    ['less being better', { direction: 'less' as const }, '100*R>100*T'],
    ['blanks that count as 0', { blankIsZero: true }, 'MAX(0;IF(EMPTY;0;R))<T'],
  ])('writes %s in whole numbers', (_, chosen, expected) => {
    const workbook = {
      tabs: [
        {
          name: 'Thu',
          values: [
            ['Xã', 'KH', 'Kết quả'],
            ...Array.from({ length: 201 }, (__, index) => [`Xã ${index}`, 5, index]),
          ],
        },
      ],
    };
    const full = { ...AS_RECOGNISED, key: 'Thu › Thu', ...chosen };
    const survey = surveyWorkbook(workbook, {
      today: { year: 2026, month: 1, day: 1 },
      listed: [],
      answers: new Map(),
      settings: [full],
    });
    const [tab] = colourRules(survey);
    const below = tab?.rules.find(({ fill }) => fill === '#f4cccc')?.formula ?? '';
    const short = below
      .replace(/IF\(ISNUMBER\(\$C2\);\$C2;NA\(\)\)/g, 'R')
      .replace(/IF\(ISNUMBER\(\$B2\);\$B2;NA\(\)\)/g, 'T')
      .replace('LEN(TRIM(SUBSTITUTE($C2;CHAR(160);" ")))=0', 'EMPTY');
    expect(short).toBe(`=AND(N("chi-tieu")=0;${expected})`);
  });
});

describe('colours against targets that stand in another tab', () => {
  const today = { year: 2025, month: 1, day: 10 };

  it.each([
    [
      'an annex of targets of branches',
      [['GIAO CHỈ TIÊU NĂM 2024'], ['Chi nhánh', 'Mở thẻ'], ['CN A', 10], ['CN B', 12], ['CN C', 10]],
      [['KẾT QUẢ MỞ THẺ NĂM 2024'], ['Chi nhánh', 'Mở thẻ'], ['CN A', 9], ['CN B', 12], ['CN C', 11]],
      { 'A3 B3': '10', 'A4 B4': '12', 'A5 B5': '10' },
    ],
    [
      'a register of schools, with one target in the table itself',
      [
        ['Chỉ tiêu', 'Đơn vị', 'KH giao'],
        ['Sáng kiến', 'Trường A', 7],
      ],
      [['SÁNG KIẾN NĂM 2024'], ['Trường', 'KH', 'Kết quả'], ['Trường A', 5, 6], ['Trường B', 5, 6]],
      { 'A3 C3': '7' },
    ],
  ])('have the figure of each unit: %s', (_, targets, results, expected) => {
    const workbook = {
      tabs: [
        { name: 'Giao chỉ tiêu', values: targets },
        { name: 'Kết quả', values: results },
      ],
    };
    const survey = surveyWorkbook(workbook, { today, listed: [], answers: new Map() });
    const rules = colourRules(survey).find(({ tab }) => tab === 'Kết quả')?.rules ?? [];
    const below = rules.filter(({ fill }) => fill === '#f4cccc');
    const targetOf = new Map(
      below.flatMap(({ areas, formula }) =>
        areas.flatMap(({ row, rows }) =>
          Array.from(
            { length: rows },
            (__, at) => [row + at, /<(\d+)\)$/.exec(formula)?.[1] ?? formula] as const,
          ),
        ),
      ),
    );
    for (const [cells, target] of Object.entries(expected)) {
      const row = Number(/\d+/.exec(cells)?.[0]) - 1;
      expect(targetOf.get(row)).toBe(target);
    }
  });

  it('are left out where more than fifty different targets were given', () => {
    const units = Array.from({ length: 51 }, (_, index) => `Xã Số ${index + 1}`);
    const workbook = {
      tabs: [
        {
          name: 'Giao chỉ tiêu',
          values: [['GIAO CHỈ TIÊU NĂM 2024'], ['Xã', 'Mở thẻ'], ...units.map((unit, at) => [unit, at + 10])],
        },
        {
          name: 'Kết quả',
          values: [['KẾT QUẢ NĂM 2024'], ['Xã', 'Mở thẻ'], ...units.map((unit) => [unit, 9])],
        },
      ],
    };
    const survey = surveyWorkbook(workbook, { today, listed: [], answers: new Map() });
    expect(survey.indicators[0]?.target.kind).toBe('assignment');
    expect(
      colourRules(survey).flatMap(({ rules }) => rules.filter(({ fill }) => fill === '#f4cccc')),
    ).toEqual([]);
  });
});

describe('a log in which more rows are to be mended than can be coloured', () => {
  it('has the first runs of them coloured, and the message counts those and the others', () => {
    const events = Array.from({ length: 500 }, (_, at): Cell[] => [
      { year: 2024, month: 3, day: 1 + (at % 28) },
      at % 2 === 0 ? 'Đội Đông Khê' : '',
      `Ca trực ${at}`,
    ]);
    const values: Cell[][] = [['SỔ TRỰC NĂM 2024', '', ''], ['Ngày', 'Đơn vị', 'Nội dung'], ...events];
    const survey = surveyWorkbook(
      { tabs: [{ name: 'Sổ trực', values }] },
      { today: { year: 2025, month: 1, day: 5 }, listed: [], answers: new Map() },
    );
    const [own] = colourRules(survey);
    const coloured = own?.rules.flatMap(({ areas }) => areas.map(({ rows }) => rows)) ?? [];
    expect(coloured).toEqual(Array.from({ length: 200 }, () => 1));
    expect(coloursDone(survey)).toMatch(/tô cam 200 ô .*\(còn 50 ô chưa tô, xem ở Kiểm tra số liệu\)/);
  });
});
