import { describe, expect, it } from 'vitest';
import { colourRules, isOurFormula } from '../../../src/core/colour/rules';
import { areaA1 } from '../../../src/core/workbook/a1';
import type { Cell } from '../../../src/core/workbook/workbook';
import { AS_RECOGNISED } from '../settings/as-recognised';
import { numericWorkbook } from '../survey/cao-bang';
import { surveyWorkbook } from '../survey/survey-workbook';

function rulesOf(values: readonly (readonly Cell[])[], today = { year: 2026, month: 1, day: 1 }) {
  const workbook = { tabs: [{ name: 'Thu', values }] };
  const survey = surveyWorkbook(workbook, { today, listed: [], answers: new Map() });
  return colourRules(survey).flatMap(({ rules }) =>
    rules.map(({ areas, fill, bold, formula }) => ({
      areas: areas.map(areaA1).join(' '),
      fill,
      bold,
      formula,
    })),
  );
}

describe('colourRules()', () => {
  const survey = surveyWorkbook(numericWorkbook(), {
    today: { year: 2026, month: 1, day: 1 },
    listed: [],
    answers: new Map(),
  });
  const rules = colourRules(survey);

  it('colours the name, the result and the rate of each indicator', () => {
    const fund = rules.find(({ tab }) => tab === 'Quỹ xã hội')?.rules ?? [];
    expect(fund.map(({ areas, fill, bold }) => [areas.map(areaA1).join(' '), fill, bold])).toEqual([
      ['B3:B19 E3:E19 G3:G19', '#fce5cd', false],
      ['B3:B19 E3:E19', '#f4cccc', false],
      ['G3:G19', '#f4cccc', true],
      ['B3:B19 E3:E19 G3:G19', '#fff2cc', false],
    ]);
  });

  it('uses only ; and neither decimals nor functions that an engine may lack', () => {
    for (const { formula } of rules.flatMap((tab) => tab.rules)) {
      const code = formula.replace(/"[^"]*"/g, '""');
      expect(code).not.toMatch(/,|\d\.\d|REGEX|NUMBERVALUE|LET\(|[{}]/);
      expect(isOurFormula(formula)).toBe(true);
      expect(formula.length).toBeLessThan(8000);
    }
  });

  it('leaves group and total rows out', () => {
    const found = rulesOf([
      ['Đơn vị', 'KH', 'Kết quả'],
      ['Trường A', 10, 9],
      ['Trường B', 10, 12],
      ['Tổng cộng', 20, 21],
    ]);
    expect(found.map(({ areas }) => areas)).toEqual(['A2:A3 C2:C3', 'A2:A3 C2:C3', 'A2:A3 C2:C3']);
  });

  it('colours a unit that stands twice as an error and nothing else', () => {
    const found = rulesOf([
      ['Đơn vị', 'KH', 'Kết quả'],
      ['Trường A', 10, 9],
      ['Trường B', 10, 12],
      ['Trường A', 10, 9],
    ]);
    expect(found[0]).toMatchObject({ areas: 'A2 C2 A4 C4', fill: '#fce5cd' });
    expect(found.slice(1).map(({ areas }) => areas)).toEqual(['A3 C3', 'A3 C3', 'A3 C3']);
  });

  it('makes no rule for "below target" while the period runs', () => {
    const running = rulesOf([
      ['THU NĂM 2026', '', ''],
      ['Đơn vị', 'KH', 'Kết quả'],
      ['Trường A', 10, 9],
      ['Trường B', 10, 12],
    ]);
    expect(running.map(({ fill }) => fill)).toEqual(['#fce5cd', '#fff2cc']);
  });
});

describe('isOurFormula()', () => {
  it.each([
    ['=AND(N("chi-tieu") = 0; $E5 < $D5)', true],
    ['=$E5<$D5', false],
    ['', false],
  ])('says of %s: %s', (formula, ours) => {
    expect(isOurFormula(formula)).toBe(ours);
  });

  it.each([
    ['a threshold of 90', { threshold: 90 }, '100*MAX(0;R)<90*T'],
    ['a threshold of 97,5', { threshold: 97.5 }, '100*MAX(0;R)<(975/10)*T'],
    ['less being better', { direction: 'less' as const }, '100*R>100*T'],
    ['blanks that count as 0', { blankIsZero: true }, 'MAX(0;IF(EMPTY;0;R))<T'],
  ])('writes %s in whole numbers', (_, chosen, expected) => {
    const workbook = {
      tabs: [
        {
          name: 'Thu',
          values: [
            ['Xã', 'KH', 'Kết quả'],
            ...Array.from({ length: 201 }, (__, index) => [`Xã ${index}`, 5, index]),
          ],
        },
      ],
    };
    const full = { ...AS_RECOGNISED, key: 'Thu › Thu', ...chosen };
    const survey = surveyWorkbook(workbook, {
      today: { year: 2026, month: 1, day: 1 },
      listed: [],
      answers: new Map(),
      settings: [full],
    });
    const [tab] = colourRules(survey);
    const below = tab?.rules.find(({ fill }) => fill === '#f4cccc')?.formula ?? '';
    const short = below
      .replace(/IF\(ISNUMBER\(\$C2\);\$C2;NA\(\)\)/g, 'R')
      .replace(/IF\(ISNUMBER\(\$B2\);\$B2;NA\(\)\)/g, 'T')
      .replace('LEN(TRIM(SUBSTITUTE($C2;CHAR(160);" ")))=0', 'EMPTY');
    expect(short).toBe(`=AND(N("chi-tieu")=0;${expected})`);
  });
});
