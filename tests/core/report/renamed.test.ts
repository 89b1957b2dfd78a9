import { describe, expect, it } from 'vitest';
import { answersNow, keysNow, namedPlaces, namedUnits, renamedTabs } from '../../../src/core/report/renamed';
import { unitRows } from '../../../src/core/report/renamed-row';
import type { ListedUnit } from '../../../src/core/unit/named-row';
import type { Cell, Workbook } from '../../../src/core/workbook/workbook';
import { surveyWorkbook } from '../survey/survey-workbook';
import { asTyped, plan, texts } from './pages';

const TODAY = { year: 2026, month: 11, day: 22 };

function book(name: string, heading: string, rows: readonly (readonly Cell[])[]): Workbook {
  return { tabs: [{ name, values: [['TT', 'Đơn vị', 'KH', heading], ...rows] }] };
}

const ROWS: readonly (readonly Cell[])[] = [
  [1, 'Trạm y tế Bản Ngà', 12, 5],
  [2, 'Trạm y tế Cô Ba', 12, 7],
  [3, 'Trạm y tế Hồng Trị', 12, 15],
];

/** What a run on a workbook remembers. */
function remembered(workbook: Workbook, listed: readonly ListedUnit[] = []) {
  const survey = surveyWorkbook(workbook, { today: TODAY, listed, answers: new Map(), settings: [] });
  const tabs = workbook.tabs.map(({ name }, index) => ({ id: index + 1, name }));
  const printed = survey.indicators.map(({ key, name }) => [key, name] as const);
  return {
    printed,
    tabs,
    places: namedPlaces(survey, tabs),
    units: namedUnits(survey),
    unitRows: unitRows(survey, tabs),
  };
}

/** The explanations after a second run, by unit: those that were typed for the first two rows of the first. */
function explained(
  before: Workbook,
  now: Workbook,
  { was = [], is = was }: { readonly was?: readonly ListedUnit[]; readonly is?: readonly ListedUnit[] } = {},
): string[] {
  const { below } = plan(before, { listed: was });
  const row = below.header.last + 1;
  const typed = asTyped(below, [
    [row, 8, 'thiếu thuốc'],
    [row + 1, 8, 'mưa lũ'],
  ]);
  const after = plan(now, { listed: is, below: typed, record: remembered(before, was) }).below;
  return texts(after).flatMap((cells) =>
    cells[8] && cells[2] !== 'Đơn vị' ? [`${cells[2]}: ${cells[8]}`] : [],
  );
}

const STAYED = ['Trạm y tế Bản Ngà: thiếu thuốc', 'Trạm y tế Cô Ba: mưa lũ'];
const SAME = book('Tiêm chủng', 'Kết quả', ROWS);

describe('text of Đơn vị chưa đạt', () => {
  it('follows a tab that was renamed, which names the indicator', () => {
    expect(explained(SAME, book('Tiêm chủng mở rộng', 'Kết quả', ROWS))).toEqual(STAYED);
    expect(explained(SAME, book('Tiêm vắc xin', 'Kết quả', ROWS))).toEqual(STAYED);
  });

  it('follows a unit to another standard name by the other names it stood under', () => {
    const unit = (name: string, aliases: readonly string[]): ListedUnit => ({ name, aliases, group: '' });
    const others = ROWS.slice(1).map(([, name]) => unit(String(name), []));
    const was = [unit('Trạm Bản Ngà cũ', ['Trạm y tế Bản Ngà']), ...others];
    const is = [unit('Trạm xã Bản Ngà', ['Trạm y tế Bản Ngà']), ...others];
    const rows = explained(SAME, SAME, { was, is });
    expect(rows).toEqual(['Trạm xã Bản Ngà: thiếu thuốc', 'Trạm y tế Cô Ba: mưa lũ']);
  });

  it.each([
    ['Trạm y tế Bản Ngà', 'Trạm y tế Sơn Lộ'],
    ['LĐLĐ huyện Thông Nông', 'LĐLĐ huyện Hà Quảng'],
    ['Chi đoàn Nà Giàng', 'Đoàn xã Trường Hà'],
  ])('follows %j, alone renamed in its raw row to %j', (was, is) => {
    const before = book('Tiêm chủng', 'Kết quả', [[1, was, 12, 5], ...ROWS.slice(1)]);
    const now = book('Tiêm chủng', 'Kết quả', [[1, is, 12, 5], ...ROWS.slice(1)]);
    expect(explained(before, now)).toEqual([`${is}: thiếu thuốc`, 'Trạm y tế Cô Ba: mưa lũ']);
  });

  it.each([
    [
      'where two are renamed',
      [
        [1, 'Trạm A', 12, 5],
        [2, 'Trạm B', 12, 7],
      ],
      ['thiếu thuốc', 'mưa lũ'],
    ],
    [
      'where the new one stands in another row',
      [
        [1, 'Trạm y tế Cô Ba', 12, 7],
        [2, 'Trạm A', 12, 5],
      ],
      ['mưa lũ', 'thiếu thuốc'],
    ],
    [
      'where another one is added',
      [
        [1, 'Trạm A', 12, 5],
        [2, 'Trạm y tế Cô Ba', 12, 7],
        [4, 'Trạm B', 12, 1],
      ],
      ['mưa lũ', 'thiếu thuốc'],
    ],
  ])('follows nobody %s: what was typed stays under its old name', (_, rows, typed) => {
    const now = book('Tiêm chủng', 'Kết quả', [...rows, ...ROWS.slice(2)]);
    const found = explained(SAME, now);
    expect(found.map((text) => text.split(': ')[1])).toEqual(typed);
    expect(found).toContain('Trạm y tế Bản Ngà: thiếu thuốc');
  });

  it('joins the texts of units that were merged, each led by its old name', () => {
    const merged: ListedUnit[] = [
      { name: 'Trạm y tế Cô Ba', aliases: ['Trạm y tế Bản Ngà'], group: '' },
      { name: 'Trạm y tế Hồng Trị', aliases: [], group: '' },
    ];
    const now = book('Tiêm chủng', 'Kết quả', [
      [1, 'Trạm y tế Cô Ba', 24, 12],
      [2, 'Trạm y tế Hồng Trị', 12, 15],
    ]);
    expect(explained(SAME, now, { is: merged })).toEqual([
      'Trạm y tế Cô Ba: Trạm y tế Bản Ngà: thiếu thuốc\nTrạm y tế Cô Ba: mưa lũ',
    ]);
  });

  it('stays with a name that stands for something else now', () => {
    const replaced = ROWS.map(([number, name, ...figures]) => [number ?? '', `${name} mới`, ...figures]);
    const rows = explained(SAME, book('Tiêm chủng', 'Kết quả', [...ROWS, ...replaced]));
    expect(rows).toEqual(STAYED);
  });
});

describe('renamedTabs()', () => {
  it('tells tabs by their ids, and leaves a name to a tab that has it now', () => {
    const before = [
      { id: 1, name: 'Quỹ' },
      { id: 2, name: 'Tin' },
      { id: 3, name: 'Thu' },
    ];
    const now = [
      { id: 1, name: 'Quỹ 2019' },
      { id: 2, name: 'Thu' },
      { id: 3, name: 'Thu cũ' },
    ];
    expect(renamedTabs(before, now)).toEqual([
      { before: 'Quỹ', now: 'Quỹ 2019' },
      { before: 'Tin', now: 'Thu' },
    ]);
  });
});

describe('keysNow()', () => {
  const renamed = [{ before: 'Quỹ', now: 'Quỹ 2019' }];

  it.each([
    ['Quỹ › Thu', ['Quỹ › Thu', 'Quỹ 2019 › Thu']],
    ['Quỹ › Quỹ', ['Quỹ › Quỹ', 'Quỹ 2019 › Quỹ', 'Quỹ 2019 › Quỹ 2019']],
    ['Quỹ khác › Thu', ['Quỹ khác › Thu']],
  ])('of %s are %j', (key, keys) => {
    expect(keysNow(key, renamed)).toEqual(keys);
  });
});

describe('answersNow()', () => {
  it('gives an answer under the key of the renamed tab too', () => {
    const record = { answers: [['Tin › Tin', 12]] as const, tabs: [{ id: 4, name: 'Tin' }] };
    const answers = answersNow(record, [{ id: 4, name: 'Tin bài' }]);
    expect(answers.get('Tin bài › Tin bài')).toBe(12);
  });
});
