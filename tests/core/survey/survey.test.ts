import { describe, expect, it } from 'vitest';
import type { StateKey } from '../../../src/core/state/assessment';
import { totalOf } from '../../../src/core/state/total';
import type { Indicator } from '../../../src/core/survey/indicator';
import type { Survey } from '../../../src/core/survey/survey';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { numericWorkbook, typedWorkbook } from './cao-bang';
import { surveyWorkbook } from './survey-workbook';

const TODAY = { year: 2026, month: 11, day: 22 };

function survey(workbook: Workbook, today = TODAY): Survey {
  return surveyWorkbook(workbook, { today, listed: [], answers: new Map() });
}

function indicator(from: Survey, name: string): Indicator {
  const found = from.indicators.find((one) => one.name === name);
  if (!found) throw new RangeError(`Name an indicator of the survey, not "${name}"`);
  return found;
}

function unitsIn(from: Indicator, state: StateKey): string[] {
  return from.measures.filter(({ assessment }) => assessment.state === state).map(({ unit }) => unit.name);
}

function total(from: Indicator, group?: string) {
  const measures = group ? from.measures.filter(({ unit }) => unit.group === group) : from.measures;
  return totalOf(measures.map(({ assessment }) => assessment));
}

describe.each([
  ['cells as typed', typedWorkbook],
  ['cells as numbers', numericWorkbook],
])('surveyWorkbook() on the tables of 2019, %s', (_, workbook) => {
  const result = survey(workbook());

  it('finds four indicators and 21 units in three groups', () => {
    expect(result.problems).toEqual([]);
    expect(result.loneNames).toEqual([]);
    expect(result.indicators.map(({ name }) => name)).toEqual(['CĐCS', 'Đ/viên', 'Tin bài', 'Quỹ xã hội']);
    const sizes = result.directory.groups.map(({ name }) => [
      name,
      result.directory.units.filter(({ group }) => group === name).length,
    ]);
    expect(sizes).toEqual([
      ['Khối huyện, thành phố', 13],
      ['Khối ngành', 4],
      ['Các Ban, Văn phòng', 4],
    ]);
  });

  it('prints units in the order of the fund table', () => {
    expect(result.directory.units.map(({ name }) => name)).toEqual([
      'LĐLĐ thành phố',
      'LĐLĐ Bảo Lâm',
      'LĐLĐ Bảo Lạc',
      'LĐLĐ Hòa An',
      'LĐLĐ Nguyên Bình',
      'LĐLĐ Phục Hòa',
      'LĐLĐ Trà Lĩnh',
      'LĐLĐ huyện Thạch An',
      'LĐLĐ Hà Quảng',
      'LĐLĐ Trùng Khánh',
      'LĐLĐ Quảng Uyên',
      'LĐLĐ huyện Hạ Lang',
      'LĐLĐ huyện Thông Nông',
      'CĐ Viên chức tỉnh',
      'Công đoàn ngành Y tế',
      'Công đoàn ngành Giáo dục - Đào tạo',
      'CĐNgành NN & PTNT',
      'Ban CSPL- Kiểm tra',
      'Ban TCTGNNC',
      'Ban Tài chính',
      'Văn phòng',
    ]);
  });

  it('takes the end of the stated period as the date of the figures', () => {
    expect(result.asOf).toEqual({ year: 2019, month: 12, day: 31 });
  });

  it('judges new grass-roots unions: 5 of 10', () => {
    const found = indicator(result, 'CĐCS');
    expect(total(found)).toMatchObject({ target: 10, result: 5, provisional: false });
    expect(unitsIn(found, 'below')).toEqual([
      'LĐLĐ Bảo Lâm',
      'LĐLĐ Hòa An',
      'LĐLĐ Hà Quảng',
      'LĐLĐ Trùng Khánh',
      'LĐLĐ Quảng Uyên',
    ]);
    expect(unitsIn(found, 'absent')).toHaveLength(11);
  });

  it('judges members: 88 of 94, five without figures that keep their targets', () => {
    const found = indicator(result, 'Đ/viên');
    expect(total(found)).toMatchObject({ target: 94, result: 88, provisional: true, missing: 5 });
    expect(unitsIn(found, 'noData')).toHaveLength(5);
    const target = (name: string) =>
      found.measures.find(({ unit }) => unit.name === name)?.assessment.inTargets;
    expect([target('LĐLĐ Hà Quảng'), target('LĐLĐ Quảng Uyên')]).toEqual([5, 9]);
  });

  it('judges news items against 12 from the note: 278 of 252, unions 219 of 204, 8 below', () => {
    const found = indicator(result, 'Tin bài');
    expect(found.target).toMatchObject({ kind: 'constant', value: 12, from: 'note', explains: 21, of: 21 });
    expect(total(found)).toMatchObject({ target: 252, result: 278 });
    expect(total(found, 'Khối huyện, thành phố')).toMatchObject({ target: 156, result: 155 });
    expect(total(found, 'Khối ngành')).toMatchObject({ target: 48, result: 64 });
    expect(unitsIn(found, 'below')).toHaveLength(8);
  });

  it('judges the social fund and keeps what is owed apart from what is overpaid', () => {
    const found = indicator(result, 'Quỹ xã hội');
    expect(total(found)).toMatchObject({
      target: 1_349_500_000,
      result: 1_273_150_000,
      shortfall: { sum: 79_200_000, count: 14 },
      surplus: { sum: 2_850_000, count: 3 },
      net: 76_350_000,
    });
    expect(unitsIn(found, 'below')).toContain('Công đoàn ngành Giáo dục - Đào tạo');
  });

  it('counts 27 below target of 16 units and 5 without figures', () => {
    const below = result.indicators.flatMap((one) => unitsIn(one, 'below'));
    expect(below).toHaveLength(27);
    expect(new Set(below).size).toBe(16);
    expect(result.indicators.flatMap((one) => unitsIn(one, 'noData'))).toHaveLength(5);
  });

  it('calls nothing below target while the year runs', () => {
    const midYear = survey(workbook(), { year: 2019, month: 6, day: 30 });
    expect(midYear.asOf).toEqual({ year: 2019, month: 6, day: 30 });
    expect(midYear.indicators.flatMap((one) => unitsIn(one, 'below'))).toEqual([]);
    expect(midYear.indicators.flatMap((one) => unitsIn(one, 'inProgress'))).toHaveLength(27);
  });
});
