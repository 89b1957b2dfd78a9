import { describe, expect, it } from 'vitest';
import type { Cell, Workbook } from '../../../src/core/workbook/workbook';
import { rectangle } from '../table/real-tables';
import { cellsOf, check, ofKind } from './check';

type Rows = readonly (readonly Cell[])[];

const HEADING: Rows = [['TT', 'Đơn vị', 'Phải nộp', 'Đã nộp']];

/** A table printed on several tabs: its title on all of them, the numbers going on. */
function pages(...all: readonly Rows[]): Workbook {
  return {
    tabs: all.map((rows, at) => {
      const title = at === 0 ? 'THU QUỸ NĂM 2024' : 'THU QUỸ NĂM 2024 (tiếp theo)';
      return { name: `Tờ ${at + 1}`, values: rectangle([[title], ...HEADING, ...rows]) };
    }),
  };
}

const FIRST: Rows = [
  [1, 'Chi hội Nà Lẹng', 100, 90],
  [2, 'Chi hội Bản Nưa', 200, 210],
  [3, 'Chi hội Pác Bó', 300, 300],
];
const SECOND: Rows = [
  [4, 'Chi hội Lũng Mật', 150, 150],
  [5, 'Chi hội Khuổi Nặm', 50, 40],
  [6, 'Chi hội Bó Mu', 50, 50],
];
const THIRD: Rows = [
  [7, 'Chi hội Cốc Sâu', 10, 10],
  [8, 'Chi hội Kéo Hin', 20, 15],
  [9, 'Chi hội Phia Đén', 30, 30],
];

describe('a table printed on several tabs', () => {
  it.each<readonly [string, Workbook]>([
    ['one total of all', pages(FIRST, [...SECOND, ['', 'Tổng cộng', 850, 840]])],
    [
      'a total of each page',
      pages([...FIRST, ['', 'Cộng trang', 600, 600]], [...SECOND, ['', 'Cộng trang', 250, 240]]),
    ],
    [
      'both, and what is carried over',
      pages(
        [...FIRST, ['', 'Cộng trang', 600, 600]],
        [['', 'Trang trước chuyển sang', 600, 600], ...SECOND, ['', 'Cộng', 850, 840]],
        [...THIRD, ['', 'Cộng trang', 60, 55], ['', 'Tổng cộng', 910, 895]],
      ),
    ],
  ])('has right totals and numbers: %s', (_, workbook) => {
    const findings = check(workbook);
    expect([...ofKind(findings, 'totalWrong'), ...ofKind(findings, 'ordinals')]).toEqual([]);
  });

  it('is told a total that is neither of its page nor of all, beside what all come to', () => {
    const [finding, ...others] = ofKind(
      check(pages(FIRST, [...SECOND, ['', 'Tổng cộng', 860, 840]])),
      'totalWrong',
    );
    expect(others).toEqual([]);
    expect([cellsOf(finding), finding?.spots[0].expected]).toEqual(['C6', 850]);
  });

  it('is told a total of a page that is wrong, beside what the page comes to', () => {
    const [finding, ...others] = ofKind(
      check(pages([...FIRST, ['', 'Cộng trang', 600, 605]], [...SECOND, ['', 'Cộng trang', 250, 240]])),
      'totalWrong',
    );
    expect(others).toEqual([]);
    expect([cellsOf(finding), finding?.spots[0].expected]).toEqual(['D6', 600]);
  });

  it('is told a number that is left out or comes twice on a later page', () => {
    const numbered = (...numbers: readonly number[]): Rows =>
      SECOND.map(([, ...rest], at) => [numbers[at] ?? '', ...rest]);
    const told = (rows: Rows) => ofKind(check(pages(FIRST, rows)), 'ordinals');
    expect(told(numbered(4, 6, 7)).map(({ missing }) => missing)).toEqual([[5]]);
    expect(told(numbered(4, 5, 5)).map(({ doubled }) => doubled)).toEqual([[5]]);
  });

  it('says of tables of other figures nothing that they are not pages of', () => {
    const own = SECOND.map(([, ...rest], at): Cell[] => [at + 1, ...rest]);
    const other = rectangle([['HỘI PHÍ NĂM 2024'], ...HEADING, ...own, ['', 'Tổng cộng', 850, 840]]);
    const alone: Workbook = {
      tabs: [...pages(FIRST).tabs, { name: 'Hội phí', values: other }],
    };
    expect(ofKind(check(alone), 'totalWrong').map(cellsOf)).toEqual(['C6', 'D6']);
  });

  it.each([
    [350, []],
    [355, ['G5']],
  ])('is told a wrong total under its right half only: %s', (total, cells) => {
    const [, , third] = FIRST;
    const halves: Workbook = {
      tabs: [
        {
          name: 'Tờ',
          values: rectangle([
            ['THU QUỸ NĂM 2024'],
            [...(HEADING[0] ?? []), ...(HEADING[0] ?? [])],
            [1, 'Chi hội Nà Lẹng', 100, 90, 4, 'Chi hội Lũng Mật', 150, 150],
            [2, 'Chi hội Bản Nưa', 20, 21, 5, 'Chi hội Khuổi Nặm', 50, 40],
            [...(third ?? []).slice(0, 2), 30, 30, '', 'Tổng cộng', total, 331],
          ]),
        },
      ],
    };
    const findings = check(halves);
    expect(ofKind(findings, 'totalWrong').map(cellsOf)).toEqual(cells);
  });
});
