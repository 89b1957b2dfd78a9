import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/core/date/parse-period';
import { recogniseTables } from '../../../src/core/source/recognise';
import { headingKey } from '../../../src/core/tab/column-choice';
import { asOpenTable, inTimeOfResults, partsIn, plansIn } from '../../../src/core/target/assignment';
import { subjectWords } from '../../../src/core/target/subject';
import { tabOf } from '../survey/in-short';
import { plansUnder, unitsWith } from './plans-in-short';

const columnsOf = (titles: readonly string[], headings: readonly string[], tab?: string) =>
  plansUnder(titles, headings, tab).map(({ column }) => column);

describe('readAssignments()', () => {
  it.each([
    ['GIAO CHỈ TIÊU PHÁT TRIỂN ĐOÀN VIÊN', 'Chỉ tiêu giao', 'phát triển đoàn viên', true],
    ['GIAO CHỈ TIÊU PHÁT TRIỂN ĐOÀN VIÊN', 'Số người', 'phát triển đoàn viên', true],
    ['GIAO CHỈ TIÊU TRỒNG RỪNG', 'Điều chỉnh tăng', 'trồng rừng', true],
    ['GIAO CHỈ TIÊU', 'Tin, bài', 'tin bài', false],
    ['GIAO CHỈ TIÊU CÔNG TÁC TUYÊN TRUYỀN', 'Tin, bài', 'tin bài', false],
    ['CHỈ TIÊU TRỒNG RỪNG', 'Chỉ tiêu điều chỉnh', 'trồng rừng', true],
  ])('takes of "%s" over "%s" the words %s; by title: %s', (title, heading, words, byTitle) => {
    expect(plansUnder([title], [heading])).toMatchObject([
      { column: 2, words: subjectWords(words), byTitle, isAlone: true },
    ]);
  });

  it('takes each of several columns by its own heading', () => {
    const plans = plansUnder(['GIAO CHỈ TIÊU NĂM 2024'], ['Tin, bài', 'Đoàn viên mới', 'Số']);
    expect(plans.map(({ column, label, isAlone, byTitle }) => [column, label, isAlone, byTitle])).toEqual([
      [2, 'Tin, bài', false, false],
      [3, 'Đoàn viên mới', false, false],
    ]);
  });

  it('takes a plan and what it was changed to for one', () => {
    const plans = plansUnder(['GIAO CHỈ TIÊU TRỒNG RỪNG'], ['Chỉ tiêu giao', 'Chỉ tiêu điều chỉnh']);
    expect(plans.map(({ isAlone, byTitle }) => [isAlone, byTitle])).toEqual([
      [true, true],
      [true, true],
    ]);
  });

  it('names a plan by its column where that says more than how it is counted', () => {
    const [counted] = plansUnder(['GIAO CHỈ TIÊU TIN, BÀI'], ['Số lượng']);
    const [named] = plansUnder(['GIAO CHỈ TIÊU'], ['Tin, bài']);
    expect([counted?.label, named?.label]).toEqual(['Giao chỉ tiêu tin, bài', 'Tin, bài']);
  });

  it.each([
    ['no title and no heading of targets', ['DANH SÁCH TRẠM'], ['Tin, bài']],
    ['no thing', ['GIAO CHỈ TIÊU'], ['Chỉ tiêu giao']],
    ['a report', ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU'], ['Tin, bài']],
    ['a target beside a supplement', ['GIAO CHỈ TIÊU TRỒNG RỪNG'], ['Chỉ tiêu giao', 'Bổ sung']],
  ])('takes none from %s', (_, titles, headings) => {
    expect(columnsOf(titles, headings)).toEqual([]);
  });

  it('reads time, unit of measure and basis around it', () => {
    const [plan] = plansUnder(
      ['GIAO CHỈ TIÊU TRỒNG RỪNG NĂM 2024', '(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/02/2024)'],
      ['Quý II (ha)'],
    );
    expect(plan).toMatchObject({
      period: { label: 'quý II/2024' },
      measure: 'ha',
      basis: 'QĐ 12/QĐ-UBND ngày 05/02/2024',
    });
  });

  it.each([
    ['GIAO CHỈ TIÊU TIN, BÀI', 'Chỉ tiêu giao', 'Giao năm 2024', 'năm 2024'],
    ['GIAO CHỈ TIÊU TIN, BÀI NĂM 2023', 'Chỉ tiêu giao', 'Giao năm 2024', 'năm 2023'],
    ['GIAO CHỈ TIÊU TIN, BÀI NĂM 2023', 'Chỉ tiêu giao trong tháng', 'Giao', 'năm 2023'],
    ['GIAO CHỈ TIÊU TIN, BÀI', 'Chỉ tiêu giao 2022', 'Giao năm 2024', 'năm 2022'],
    ['GIAO CHỈ TIÊU TIN, BÀI', 'Chỉ tiêu giao', 'Giao', undefined],
  ])('takes for "%s", "%s" in the tab %s the time %s', (title, heading, tab, time) => {
    expect(plansUnder([title], [heading], tab)[0]?.period?.label).toBe(time);
  });

  it.each([
    ['Chỉ tiêu/tháng', { months: 1, isSaid: true, text: 'Chỉ tiêu/tháng' }],
    ['Chỉ tiêu quý', { months: 3, isSaid: false, text: 'Chỉ tiêu quý' }],
    ['Chỉ tiêu năm/quý', { months: 12, isSaid: false, isEither: true, text: 'Chỉ tiêu năm/quý' }],
    ['Chỉ tiêu', undefined],
  ])('tells that "%s" is for each month or quarter', (heading, each) => {
    expect(plansUnder(['GIAO CHỈ TIÊU TIN, BÀI NĂM 2024'], [heading])[0]?.each).toEqual(each);
  });
});

describe('inTimeOfResults()', () => {
  const [plan] = plansUnder(
    ['GIAO CHỈ TIÊU TRỒNG RỪNG NĂM 2024'],
    ['Chỉ tiêu cả năm', '6 tháng đầu năm', 'Quý I'],
  );
  if (plan === undefined) throw new Error('no plan was read');

  it('knows the columns of other times beside a plan', () => {
    expect(plan.beside).toMatchObject({
      own: 'Chỉ tiêu cả năm',
      others: ['6 tháng đầu năm', 'Quý I'],
      times: [{ column: 3 }, { column: 4 }],
    });
    expect(plansUnder(['GIAO CHỈ TIÊU TRỒNG RỪNG NĂM 2024'], ['Chỉ tiêu năm'])[0]?.beside).toBeUndefined();
  });

  it.each([
    ['6 tháng đầu năm 2024', 3, ['Chỉ tiêu cả năm', 'Quý I']],
    ['quý I/2024', 4, ['Chỉ tiêu cả năm', '6 tháng đầu năm']],
    ['năm 2024', 2, ['6 tháng đầu năm', 'Quý I']],
    ['9 tháng đầu năm 2024', 2, ['6 tháng đầu năm', 'Quý I']],
    ['quý II/2024', 2, ['6 tháng đầu năm', 'Quý I']],
    ['6 tháng đầu năm 2023', 2, ['6 tháng đầu năm', 'Quý I']],
  ])('takes for results of %s the column %d', (time, column, others) => {
    const found = inTimeOfResults(plan, parsePeriod(time));
    expect([found.column, found.beside?.others]).toEqual([column, others]);
    expect(found.period?.label).toBe(column === 2 ? 'năm 2024' : time);
  });

  it('leaves a plan as it is where no time is known', () => {
    const { beside, ...alone } = plan;
    const half = parsePeriod('6 tháng đầu năm 2024');
    expect(inTimeOfResults(plan, null)).toBe(plan);
    expect(inTimeOfResults(alone, half)).toBe(alone);
    expect(inTimeOfResults({ ...plan, period: null }, half).column).toBe(2);
  });
});

describe('partsIn() and plansIn()', () => {
  it('give the plans that are added, and what they were changed to', () => {
    const [first, second] = plansUnder(['GIAO CHỈ TIÊU'], ['Tin, bài', 'Đoàn viên mới']);
    if (first === undefined || second === undefined) throw new Error('two plans are wanted');
    const changed = { ...first, later: [{ plan: second, how: 'instead' as const, from: null }] };
    expect([partsIn(first), plansIn(first)]).toEqual([[first], [first]]);
    expect([partsIn(changed), plansIn(changed)]).toEqual([[changed], [changed, second]]);
    const whole = { ...first, parts: [second, changed] as const };
    expect([partsIn(whole), plansIn(whole)]).toEqual([
      [second, changed],
      [second, changed, second],
    ]);
  });
});

describe('asOpenTable()', () => {
  function opened(title: string, headings: readonly string[], logged: readonly string[] = []) {
    const tab = tabOf('Giao', [[title], ['TT', 'Đơn vị', ...headings], ...unitsWith(headings.length)]);
    const [table] = recogniseTables({ tabs: [tab] }).tables;
    if (table === undefined) throw new Error('no table was read');
    const isLogged = (heading: string) => logged.includes(headingKey(heading));
    return asOpenTable(table, tab.values, isLogged)?.columns.map(({ column }) => column) ?? null;
  }

  it.each([
    ['KẾ HOẠCH NHỎ', ['Kết quả'], [], null],
    ['GIAO CHỈ TIÊU', ['Số CĐCS thành lập mới'], [], [2]],
    ['GIAO CHỈ TIÊU', ['Số CĐCS đã thành lập'], [], null],
    ['GIAO CHỈ TIÊU', ['Kết quả'], [], null],
    ['BÁO CÁO KẾT QUẢ', ['Số CĐCS thành lập mới'], [], null],
    ['CHỈ TIÊU CHO VAY', ['Số tiền giải ngân'], [], null],
    ['CHỈ TIÊU CHO VAY', ['Số tiền giải ngân'], [headingKey('Số tiền giải ngân')], [2]],
    ['GIAO CHỈ TIÊU', ['Kế hoạch', 'Số CĐCS thành lập mới'], [], null],
  ])('opens "%s" over %j where logs have %j: %j', (title, headings, logged, columns) => {
    expect(opened(title, headings, logged)).toEqual(columns);
  });
});
