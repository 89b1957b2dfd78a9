import { describe, expect, it } from 'vitest';
import { inShort, tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

/** The units of tabs that have these names each. */
function unitsOf(...tabs: readonly (readonly string[])[]): readonly string[] {
  const survey = surveyWorkbook(
    {
      tabs: tabs.map((names, at) =>
        tabOf(`Biểu ${at + 1}`, [
          [at === 0 ? 'KẾT NẠP NĂM 2025' : `THU QUỸ ${at} NĂM 2025`],
          ['TT', 'Đơn vị', 'KH', 'TH'],
          ...names.map((name, row) => [row + 1, name, 5 + row, 6 + at]),
        ]),
      ),
    },
    { today: { year: 2026, month: 1, day: 15 }, listed: [], answers: new Map() },
  );
  const lines = Object.values(inShort(survey)).flat();
  return [...new Set(lines.map((line) => line.replace(/ \d+ \|.*$/, '')))];
}

describe('a short head before a name that stands bare elsewhere', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    [
      'a commune’s',
      ['X. Thông Huề', 'Xã Đoài Khôn'],
      ['Thông Huề', 'Đoài Khôn'],
      ['X. Thông Huề', 'Xã Đoài Khôn'],
    ],
    ['a ward’s', ['P.Sông Hiến', 'P.Tân Giang'], ['Sông Hiến', 'Tân Giang'], ['P.Sông Hiến', 'P.Tân Giang']],
    ['a town’s', ['TT Nước Hai', 'Xã Bình Long'], ['Bình Long', 'Nước Hai'], ['TT Nước Hai', 'Xã Bình Long']],
  ])('is %s, and both are one unit', (_, first, second, units) => {
    expect(unitsOf(first, second)).toEqual(units);
  });

  it.each<[string, readonly (readonly string[])[], number]>([
    [
      'two short heads have the name',
      [
        ['X. Đông Khê', 'Xã Cô Ba'],
        ['TT. Đông Khê', 'Xã Cô Ba'],
        ['Đông Khê', 'Xã Cô Ba'],
      ],
      4,
    ],
    ['a table has both', [['X. Thông Huề', 'Thông Huề', 'Xã Cô Ba']], 3],
    [
      'the name is one of another level',
      [
        ['TT. Đông Khê', 'Xã Cô Ba'],
        ['Xã Đông Khê', 'Xã Cô Ba'],
        ['Đông Khê', 'Xã Cô Ba'],
      ],
      3,
    ],
    [
      'it is no proper name',
      [
        ['TT Y tế', 'Xã Cô Ba'],
        ['Y tế', 'Xã Cô Ba'],
      ],
      3,
    ],
  ])('is told apart where %s', (_, tabs, count) => {
    expect(unitsOf(...tabs)).toHaveLength(count);
  });
});
