import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Rows = readonly (readonly Cell[])[];

const [A, B, C] = ['Trạm Bế Triều', 'Trạm Nước Hai', 'Trạm Nà Giàng'];
const TARGETS: Rows = [
  [A, 3],
  [B, 4],
  [C, 2],
];
const plan = (title: string, heading: string, rows: Rows = TARGETS): Rows => [
  [title],
  ['Trạm', heading],
  ...rows,
];
const results: Rows = [['KẾT QUẢ TẬP HUẤN NĂM 2024'], ['Trạm', 'Tập huấn'], [A, 3], [B, 3], [C, 5]];
const day = (month: number): Cell => ({ year: 2024, month, day: 9 });
const log: Rows = [
  ['SỔ THEO DÕI TẬP HUẤN NĂM 2024'],
  ['Ngày', 'Trạm', 'Chuyên đề'],
  ...[A, A, A, B, B, B, C, C, C, C, C].map((unit, at) => [day((at % 11) + 1), unit, `số ${at}`]),
];
const JUDGED = [[`${A} 3/3 Đạt`, `${B} 3/4 Chưa đạt`, `${C} 5/2 Vượt`]];

function read(...tabs: readonly (readonly [string, Rows])[]) {
  const survey = surveyTabs(tabs.map(([name, rows]) => tabOf(name, rows)));
  return { lines: verdicts(survey).map((line) => line.slice(1)), foot: footnotes(survey, []).join('\n') };
}

describe('a plan and a copy of its tab', () => {
  it.each<readonly [string, Rows, Rows]>([
    ['of results in a table', plan('GIAO TẬP HUẤN NĂM 2024', 'Tập huấn'), results],
    ['of a log', plan('CHỈ TIÊU TẬP HUẤN NĂM 2024', 'Số lớp'), log],
    ['headed as targets', plan('TẬP HUẤN NĂM 2024', 'Chỉ tiêu'), results],
  ])('are one plan %s', (_, own, done) => {
    const { lines, foot } = read(['Giao', own], ['Bản in', own], ['Theo dõi', done]);
    expect(lines).toEqual(JUDGED);
    expect(foot).toContain("Bản in: số giống biểu 'Giao', không tính hai lần");
    expect(read(['Bản in', own], ['Theo dõi', done], ['Giao', own]).lines).toEqual(JUDGED);
  });

  it('are two plans where one figure differs, so that none is taken', () => {
    const own = plan('GIAO TẬP HUẤN NĂM 2024', 'Tập huấn');
    const other = plan('GIAO TẬP HUẤN NĂM 2024', 'Tập huấn', [
      [A, 3],
      [B, 4],
      [C, 6],
    ]);
    const { lines } = read(['Giao', own], ['Giao (sửa)', other], ['Theo dõi', results]);
    expect(lines.flat().join()).not.toContain('Đạt');
  });

  it('are not one plan of other years', () => {
    const { lines } = read(
      ['Giao', plan('GIAO TẬP HUẤN NĂM 2024', 'Tập huấn')],
      ['Giao 2025', plan('GIAO TẬP HUẤN NĂM 2025', 'Tập huấn')],
      ['Theo dõi', results],
    );
    expect(lines).toContainEqual(JUDGED[0]);
  });
});
