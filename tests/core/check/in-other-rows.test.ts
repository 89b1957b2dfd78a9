import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/core/check/findings';
import { parseDate } from '../../../src/core/date/parse-date';
import { readListedUnits } from '../../../src/core/unit/listed';
import { gridOf } from '../register/year-2020';
import { surveyWorkbook } from '../survey/survey-workbook';

const MERGED = [
  'Tên chuẩn | Gộp vào | Từ ngày | Bắt đầu từ',
  'Xã Ngọc Khê | Xã Đoài Dương | 01/07/2025 |',
  'Xã Ngọc Côn | Xã Đoài Dương | 01/07/2025 |',
  'Xã Đoài Dương | | | 01/07/2025',
  'Xã Phong Nặm | Xã Khâm Thành | 01/07/2025 |',
  'Xã Khâm Thành | | |',
  'Xã Trung Phúc | | |',
];
const ALL = ['Xã Ngọc Khê', 'Xã Ngọc Côn', 'Xã Phong Nặm', 'Xã Khâm Thành', 'Xã Trung Phúc'];

/** The units that a table of some names is said to lack, beside one that has others. */
function absentFrom(names: readonly string[], day: string, others: readonly string[]): readonly string[] {
  const today = parseDate(day);
  if (today === null) throw new RangeError(`Give a day: "${day}"`);
  const rowsOf = (title: string, units: readonly string[], first: number) =>
    gridOf(
      title,
      'Xã | Kế hoạch | Kết quả',
      ...units.map((name, at) => `${name} | ${first + 3 * at} | ${12 + at * first}`),
    );
  const workbook = {
    tabs: [
      { name: 'Đường', values: rowsOf('LÀM ĐƯỜNG NĂM 2025', names, 20) },
      { name: 'Cây', values: rowsOf('TRỒNG CÂY NĂM 2025', others, 7) },
    ],
  };
  const listed = readListedUnits(gridOf(...MERGED));
  const survey = surveyWorkbook(workbook, { today, listed, answers: new Map() });
  return checkWorkbook(survey, { workbook, formulas: new Map(), today }).flatMap((finding) =>
    finding.kind === 'unitsAbsent' && finding.spots[0].place.tab === 'Đường' ? finding.absent : [],
  );
}

const NEW = ['Xã Đoài Dương', 'Xã Khâm Thành', 'Xã Trung Phúc'];

describe('units that a table is said to lack after a merger', () => {
  it.each([
    ['a new commune whose parts have rows', ALL, '31/12/2025', NEW],
    [
      'parts of a new commune whose row was typed before it begins',
      [...ALL.slice(2), 'Xã Đoài Dương'],
      '30/06/2025',
      ALL,
    ],
    ['parts of those that have a row', NEW, '31/12/2025', ALL],
  ])('are never %s', (_, names, day, others) => {
    expect(absentFrom(names, day, others)).toEqual([]);
  });

  it.each([
    ['another part of the same commune', ALL.slice(1), ['Xã Ngọc Khê'], ALL],
    [
      'the commune alone where nothing of it has a row',
      NEW.slice(1).concat('Xã Lăng Hiếu'),
      ['Xã Đoài Dương'],
      NEW,
    ],
    [
      'who is still there and has no row but its part',
      ALL.filter((name) => name !== 'Xã Khâm Thành'),
      ['Xã Khâm Thành'],
      ALL,
    ],
    ['who went into nothing', ALL.slice(0, 4), ['Xã Trung Phúc'], ALL],
  ])('are still %s', (_, names, expected, others) => {
    expect(absentFrom(names, '31/12/2025', others)).toEqual(expected);
  });

  it('are the parts before the merger', () => {
    expect(absentFrom(ALL.slice(1), '30/06/2025', ALL)).toEqual(['Xã Ngọc Khê']);
  });
});
