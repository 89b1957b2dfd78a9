import { describe, expect, it } from 'vitest';
import { versionLines } from '../../../src/core/report/version-lines';
import type { Cell } from '../../../src/core/workbook/workbook';
import { tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';
import { plan, texts } from './pages';

const TODAY = { year: 2025, month: 4, day: 3 };

type Tab = readonly [name: string, rows: readonly (readonly Cell[])[]];

const linesOf = (...tabs: readonly Tab[]) =>
  versionLines(
    surveyWorkbook(
      { tabs: tabs.map(([name, rows]) => tabOf(name, rows)) },
      { today: TODAY, listed: [], answers: new Map() },
    ),
  );

function fees(month: number, ...figures: readonly (readonly [number, number])[]): Tab[1] {
  return [
    [`THU PHÍ THÁNG ${month}/2025`],
    ['TT', 'Xã', 'KH', 'TH'],
    ...figures.map(([target, result], at) => [
      at + 1,
      `Xã ${['Cô Ba', 'Sơn Lộ', 'Hưng Đạo'][at]}`,
      target,
      result,
    ]),
  ];
}

const OLD = fees(3, [10, 9], [8, 8], [5, 6]);
const NEW = fees(3, [12, 13], [8, 7], [6, 6]);

describe('versionLines()', () => {
  it.each([
    ['Tháng 3', 'Tháng 3 (sửa)'],
    ['Thu phí', 'Bản sao của Thu phí'],
    ['BC phí', 'BC phí - bản cuối'],
    ['Phí', 'Phí (2)'],
  ])('says of the tabs %s and %s that they may be two versions of one', (one, other) => {
    const expected = [
      `'${one}' và '${other}': cùng tên biểu, cùng kỳ, cùng đơn vị, cả hai đều được tính; nếu là hai bản của một biểu thì xóa bản không dùng.`,
    ];
    expect(linesOf([one, OLD], [other, NEW])).toEqual(expected);
    expect(linesOf([other, NEW], [one, OLD])).toEqual(expected);
  });

  it('stands at the foot of the summary', () => {
    const tabs = [tabOf('Tháng 3', OLD), tabOf('Tháng 3 (sửa)', NEW)];
    expect(texts(plan({ tabs }).summary).flat().join(' ')).toContain("'Tháng 3' và 'Tháng 3 (sửa)'");
  });

  it.each<readonly [string, Tab, Tab]>([
    ['other months', ['Tháng 3', OLD], ['Tháng 3 (sửa)', fees(4, [12, 13], [8, 7], [6, 6])]],
    ['other units', ['Phí', OLD], ['Phí (2)', fees(3, [12, 13], [8, 7])]],
    ['names of their own', ['Khối xã', OLD], ['Khối phường', NEW]],
    ['a copy, which is not counted', ['Tháng 3', OLD], ['Tháng 3 (2)', OLD]],
    ['another number', ['Tháng 1', OLD], ['Tháng 11', NEW]],
  ])('says nothing of %s', (_, one, other) => {
    expect(linesOf(one, other)).toEqual([]);
  });
});
