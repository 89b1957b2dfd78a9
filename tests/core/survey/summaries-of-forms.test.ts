import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { judged, surveyOn, tabOf } from './office-time';

type Rows = Readonly<Record<string, readonly (readonly [plan: number, result: number])[]>>;

/** A tab for each unit, called by its bare name, with a row an indicator. */
function forms(units: Rows, [first, second]: readonly [string, string], above: (unit: string) => string) {
  return Object.entries(units).map(([unit, figures]) =>
    tabOf(unit, [
      [above(unit)],
      ['KẾT QUẢ NĂM 2024'],
      ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
      ...[first, second].map((name, at) => [at + 1, name, ...(figures[at] ?? [])]),
    ]),
  );
}

/** Staff's own table of all of them, a row a unit. */
function summary(units: Rows, indicators: readonly [string, string], nameOf: (unit: string) => string): Tab {
  const [first, second] = indicators;
  return tabOf('Tổng hợp chung', [
    ['TỔNG HỢP KẾT QUẢ NĂM 2024'],
    ['TT', 'Đơn vị', first, '', second, ''],
    ['', '', 'KH', 'TH', 'KH', 'TH'],
    ...Object.entries(units).map(([unit, figures], at): readonly Cell[] => [
      at + 1,
      nameOf(unit),
      ...figures.flat(),
    ]),
  ]);
}

function read(tabs: readonly Tab[]) {
  const survey = surveyOn('2025-01-10', tabs);
  return {
    names: survey.indicators.map(({ name }) => name),
    lines: judged(survey),
    foot: footnotes(survey, []).join('\n'),
  };
}

const PLANTING = ['Trồng rừng (ha)', 'Xóa nhà tạm (nhà)'] as const;
const COMMUNES: Rows = {
  'Yên Sơn': [
    [50, 52],
    [5, 5],
  ],
  'Đức Long': [
    [40, 38],
    [4, 3],
  ],
  'Thái Sơn': [
    [30, 30],
    [6, 7],
  ],
  'Minh Tâm': [
    [20, 21],
    [2, 2],
  ],
};
const FUNDS = ['Thu quỹ khuyến học (triệu đồng)', 'Số sáng kiến'] as const;
const DISTRICTS: Rows = {
  'Hà Quảng': [
    [120, 118],
    [8, 9],
  ],
  'Quảng Hòa': [
    [95, 99],
    [7, 6],
  ],
  'Thạch An': [
    [64, 61],
    [5, 5],
  ],
};

describe('a table of all units beside a tab for each', () => {
  it.each([
    ['communes', COMMUNES, PLANTING, (unit: string) => `Xã ${unit}`],
    ['districts', DISTRICTS, FUNDS, (unit: string) => `Huyện ${unit}`],
    ['unions', DISTRICTS, FUNDS, (unit: string) => `LĐLĐ huyện ${unit}`],
  ])(
    'is not counted a second time, whatever the tabs of %s leave out of their names',
    (_, units, indicators, nameOf) => {
      const tabs = forms(units, indicators, (unit) => nameOf(unit).toUpperCase());
      const { names, lines, foot } = read([...tabs, summary(units, indicators, nameOf)]);
      expect(names).toHaveLength(2);
      expect(lines).toHaveLength(2 * Object.keys(units).length);
      expect(foot).toContain(`Tổng hợp chung: số giống biểu '${Object.keys(units)[0] ?? ''}' và`);
    },
  );

  it('is told where it says otherwise of one unit', () => {
    const slip: Rows = {
      ...COMMUNES,
      'Đức Long': [
        [40, 48],
        [4, 3],
      ],
    };
    const tabs = forms(COMMUNES, PLANTING, (unit) => `XÃ ${unit.toUpperCase()}`);
    const { foot } = read([...tabs, summary(slip, PLANTING, (unit) => `Xã ${unit}`)]);
    expect(foot).toContain(
      "Cần xem lại: Đức Long!D4: trang tính này và 'Tổng hợp chung' như hai bản của một biểu (khác nhau ở Xã Đức Long), đang tính cả hai",
    );
  });

  it('is of other units where two could be meant, and of its own indicators where all figures are others', () => {
    const tabs = forms(COMMUNES, PLANTING, (unit) => `BÁO CÁO CỦA ${unit.toUpperCase()}`);
    const both = Object.fromEntries(
      Object.entries(COMMUNES).flatMap(([unit, figures]) => [
        [`Xã ${unit}`, figures],
        [
          `Phường ${unit}`,
          [
            [9, 8],
            [3, 1],
          ] as const,
        ],
      ]),
    );
    expect(read([...tabs, summary(both, PLANTING, (unit) => unit)]).foot).not.toContain('số giống biểu');
    const others: Rows = Object.fromEntries(
      Object.keys(COMMUNES).map((unit, at) => [
        unit,
        [
          [70 + at, 71],
          [11 + at, 12],
        ] as const,
      ]),
    );
    const apart = read([
      ...tabs,
      summary(others, ['Gieo ươm (cây)', 'Làm đường (km)'], (unit) => `Xã ${unit}`),
    ]);
    expect(apart.names).toHaveLength(4);
    expect(apart.foot).not.toContain('Cần xem lại');
  });
});
