import { describe, expect, it } from 'vitest';
import { PLAIN_FRAME } from '../../../src/core/frame/frame';
import type { RunRecord } from '../../../src/core/page/record';
import { namedPlaces } from '../../../src/core/report/renamed';
import { unitRows } from '../../../src/core/report/renamed-row';
import { readSnapshot } from '../../../src/core/snapshot/snapshot';
import { snapshotPage } from '../../../src/core/snapshot/snapshot-page';
import { comparedText } from '../../../src/core/snapshot/snapshot-words';
import { type Frozen, planSummary } from '../../../src/core/snapshot/summarise';
import { readListedUnits } from '../../../src/core/unit/listed';
import type { ListedUnit } from '../../../src/core/unit/named-row';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { gridOf } from '../register/year-2020';
import { asTyped, NAMES, tabsOf } from '../report/pages';
import { dayOf } from '../survey/office-time';
import { surveyWorkbook } from '../survey/survey-workbook';

const TODAY = dayOf('2025-01-10');

type Remembered = Pick<RunRecord, 'printed' | 'tabs' | 'places' | 'units' | 'unitRows' | 'framed'>;

interface Book {
  readonly workbook: Workbook;
  readonly listed?: readonly ListedUnit[];
}

/** A run on a workbook after others: how it compares with what was frozen, and what it remembers. */
function run({ workbook, listed = [] }: Book, record: Remembered, frozen: Frozen | null) {
  const survey = surveyWorkbook(workbook, { today: TODAY, listed, answers: new Map() });
  const made = { day: TODAY, time: '17:05' };
  const tabs = tabsOf(workbook);
  const plan = planSummary(survey, {
    workbook,
    names: NAMES,
    made,
    frame: PLAIN_FRAME,
    record,
    tabs,
    frozen,
  });
  const remembered = {
    ...plan.remembered,
    tabs,
    places: namedPlaces(survey, tabs),
    unitRows: unitRows(survey, tabs),
    framed: [],
  };
  return { survey, plan, remembered };
}

const NOTHING: Remembered = { printed: [], tabs: [], places: [], units: [], unitRows: [], framed: [] };

/** How each of several runs compares with the figures that were frozen before them. */
function compared(before: Book, ...runs: readonly Book[]): readonly string[] {
  const first = run(before, NOTHING, null);
  const page = snapshotPage(first.survey, first.plan.options, {
    name: 'Chốt',
    opinions: new Map(),
    summary: null,
  });
  const snapshot = readSnapshot(asTyped(page));
  if (snapshot === null) throw new RangeError('Freeze a workbook whose summary has a header');
  const frozen = { tab: 'Chốt', snapshot };
  let record: Remembered = first.remembered;
  return runs.map((book) => {
    const { plan, remembered } = run(book, record, frozen);
    record = remembered;
    return comparedText('Chốt', plan.changes ?? []);
  });
}

/** Tabs of one table each, a tab its name, its title and its rows. */
function book(...tabs: readonly (readonly [string, ...string[]])[]): Workbook {
  return { tabs: tabs.map(([name, ...rows]) => ({ name, values: gridOf(...rows) })) };
}

const SAME = 'So với Chốt: không ô nào thay đổi';
const ONE = 'So với Chốt: 1 ô thay đổi';

describe('figures frozen before a name changed', () => {
  const members = (name: string, first: number): Book => ({
    workbook: book([
      name,
      'KẾT QUẢ NĂM 2024',
      'TT | Đơn vị | Kế hoạch | Thực hiện',
      `1 | Xã Tân Lập | 20 | ${first}`,
      '2 | Xã Yên Mỹ | 15 | 10',
      '3 | Xã Hòa An | 30 | 30',
    ]),
  });

  it('are compared with the indicator of a tab that was renamed, also runs later and renamed once more', () => {
    const lines = compared(
      members('Đoàn viên', 19),
      members('ĐV 2024', 19),
      members('ĐV 2024', 19),
      members('ĐV 2024', 20),
      members('Kết nạp mới', 20),
      members('Kết nạp mới', 20),
    );
    expect(lines).toEqual([SAME, SAME, ONE, ONE, ONE]);
  });

  it('are compared with money under another heading, in the column where it stood', () => {
    const funds = (heading: string, first: number): Book => ({
      workbook: book([
        'Thu nộp',
        'THU NỘP NĂM 2024 (triệu đồng)',
        `TT | Chi nhánh | ${heading} | | Thăm hỏi | `,
        ' | | Kế hoạch | Thực hiện | Kế hoạch | Thực hiện',
        `1 | CN Hòa An | 120 | ${first} | 4 | 5`,
        '2 | CN Trùng Khánh | 150 | 150 | 6 | 6',
      ]),
    });
    const now = 'Quỹ nghĩa tình đồng nghiệp';
    expect(compared(funds('Quỹ tình nghĩa', 110), funds(now, 110), funds(now, 110), funds(now, 111))).toEqual(
      [SAME, SAME, ONE],
    );
  });

  it('are compared with a unit that was renamed in its raw row', () => {
    const pupils = (name: string, first: number): Book => ({
      workbook: book([
        'Tuyển sinh',
        'TUYỂN SINH NĂM 2024',
        'TT | Trường | Kế hoạch | Kết quả',
        `1 | ${name} | 300 | ${first}`,
        '2 | THPT Bảo Lạc | 250 | 255',
      ]),
    });
    const [was, is, then] = ['THPT Thông Nông', 'THPT Hà Quảng', 'THPT Nà Giàng'];
    expect(
      compared(pupils(was, 290), pupils(is, 290), pupils(is, 290), pupils(then, 290), pupils(then, 291)),
    ).toEqual([SAME, SAME, SAME, ONE]);
  });

  it('are compared with a unit of another standard name, which is only in the directory', () => {
    const listed = (name: string) =>
      readListedUnits(gridOf('Tên chuẩn | Tên gọi khác', `${name} | Xã Tân Lập`, 'Xã Yên Mỹ |'));
    const books = (name: string, first: number): Book => ({
      ...members('Đoàn viên', first),
      listed: listed(name),
    });
    const now = 'CĐ xã Tân Lập Thượng';
    expect(compared(books('CĐ xã Tân Lập', 19), books(now, 19), books(now, 19), books(now, 18))).toEqual([
      SAME,
      SAME,
      ONE,
    ]);
  });

  it('are not those of another indicator that has the name now', () => {
    const both = (one: string, other: string): Book => ({
      workbook: book(
        [one, 'NĂM 2024', 'TT | Đơn vị | Kế hoạch | Thực hiện', '1 | Xã A | 20 | 19', '2 | Xã B | 15 | 10'],
        [other, 'NĂM 2024', 'TT | Đơn vị | Kế hoạch | Thực hiện', '1 | Xã A | 7 | 8', '2 | Xã B | 5 | 9'],
      ),
    });
    const lines = compared(
      both('Đoàn viên', 'Tin bài'),
      both('ĐV mới', 'Tin bài'),
      both('ĐV mới', 'Đoàn viên'),
    );
    expect(lines).toEqual([SAME, 'So với Chốt: 4 ô thay đổi; 2 chỉ tiêu thêm, bớt hoặc đổi tên']);
  });
});
