import { describe, expect, it } from 'vitest';
import { readTab, runScript } from '../run/open-host';

const NUMBERS = {
  Biểu: {
    0: { 0: { v: 1, t: 2 }, 1: { v: 5, t: 2 } },
    1: { 0: { v: 3, t: 2 }, 1: { v: 'x', t: 1 } },
    2: { 1: { v: 9, t: 2 } },
  },
};
const rule = (range: string, when: string, colour: string) =>
  `SpreadsheetApp.newConditionalFormatRule().setRanges([sheet_().getRange('${range}')]).${when}.setBackground('${colour}').build()`;

describe('conditional formats', () => {
  it('colour by formula, relative to the first cell, the first rule winning', async () => {
    const { host } = await runScript(
      `sheet_().setConditionalFormatRules([${rule('A1:B3', "whenFormulaSatisfied('=AND(ISNUMBER(A1);A1>4)')", '#F00')}, ${rule('A1:B3', "whenFormulaSatisfied('=A1>2')", '#00ff00')}]);`,
      { tabs: NUMBERS },
    );
    expect((await readTab(host, 'Biểu')).backgrounds).toEqual([
      [null, '#ff0000'],
      ['#00ff00', '#00ff00'],
      [null, '#ff0000'],
    ]);
  });

  it.each([
    [
      'whenNumberLessThan(5)',
      [
        ['c', null],
        ['c', null],
        [null, null],
      ],
    ],
    [
      'whenNumberBetween(3, 5)',
      [
        [null, 'c'],
        ['c', null],
        [null, null],
      ],
    ],
    [
      'whenNumberGreaterThanOrEqualTo(5)',
      [
        [null, 'c'],
        [null, null],
        [null, 'c'],
      ],
    ],
    [
      "whenTextContains('x')",
      [
        [null, null],
        [null, 'c'],
        [null, null],
      ],
    ],
    [
      "whenTextEqualTo('x')",
      [
        [null, null],
        [null, 'c'],
        [null, null],
      ],
    ],
    [
      'whenCellEmpty()',
      [
        [null, null],
        [null, null],
        ['c', null],
      ],
    ],
    [
      'whenCellNotEmpty()',
      [
        ['c', 'c'],
        ['c', 'c'],
        [null, 'c'],
      ],
    ],
  ])('colour by %s', async (when, expected) => {
    const { host } = await runScript(
      `sheet_().setConditionalFormatRules([${rule('A1:B3', when, '#abcdef')}]);`,
      { tabs: NUMBERS },
    );
    const colours = expected.map((row) => row.map((cell) => (cell === null ? null : '#abcdef')));
    expect((await readTab(host, 'Biểu')).backgrounds).toEqual(colours);
  });

  it('lie over painted fills, and follow values that change', async () => {
    const { host } = await runScript(
      `const s = sheet_(); if (s.getConditionalFormatRules().length) s.getRange('A1').setValue(10);
       else { s.getRange('A1:A2').setBackground('#111111'); s.setConditionalFormatRules([${rule('A1:A2', "whenFormulaSatisfied('=A1>2')", '#00ff00')}]); }`,
      { tabs: NUMBERS },
    );
    expect((await readTab(host, 'Biểu')).backgrounds.map((row) => row[0])).toEqual([
      '#111111',
      '#00ff00',
      null,
    ]);
    await host.run('main');
    expect((await readTab(host, 'Biểu')).backgrounds.map((row) => row[0])).toEqual([
      '#00ff00',
      '#00ff00',
      null,
    ]);
  });

  it("come back in Google's words", async () => {
    const { told } = await runScript(`const s = sheet_();
      s.setConditionalFormatRules([${rule('B2:C3', "whenFormulaSatisfied('=IF(B2>1,5;TRUE;FALSE)')", 'red')},
        SpreadsheetApp.newConditionalFormatRule().setRanges([s.getRange('A1'), s.getRange('C1')]).whenNumberBetween(1, 2).setBold(true).setFontColor('#00f').build()]);
      tell_(s.getConditionalFormatRules().map((r) => { const c = r.getBooleanCondition();
        return [r.getRanges().map((x) => x.getA1Notation()), c.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA, c.getCriteriaValues(), c.getBackground(), c.getBold(), c.getFontColor()]; }));`);
    expect(told).toEqual([
      [
        [['B2:C3'], true, ['=IF(B2>1,5;TRUE;FALSE)'], '#ff0000', null, null],
        [['A1', 'C1'], false, [1, 2], null, true, '#0000ff'],
      ],
    ]);
  });

  it('of kinds that the API cannot say keep their place and come back as they were', async () => {
    const scale = {
      cfId: 'scale',
      ranges: [{ startRow: 0, endRow: 2, startColumn: 0, endColumn: 0 }],
      stopIfTrue: false,
      rule: {
        type: 'colorScale',
        config: [
          { index: 0, color: '#ff0000', value: { type: 'min' } },
          { index: 1, color: '#00ff00', value: { type: 'max' } },
        ],
      },
    };
    const { host, told } = await runScript(
      `const s = sheet_(); const staff = s.getConditionalFormatRules();
       tell_([staff.length, staff[0].getBooleanCondition()]);
       s.setConditionalFormatRules([${rule('B1', 'whenCellNotEmpty()', '#00ff00')}, ...staff, ${rule('B2', 'whenCellNotEmpty()', '#0000ff')}]);
       s.setConditionalFormatRules(s.getConditionalFormatRules().filter((r) => r.getBooleanCondition() === null).map((r) => r.copy().setRanges(r.getRanges()).build()));`,
      {
        tabs: NUMBERS,
        workbook: {},
        saved: await withRules(scale),
      },
    );
    expect(told).toEqual([[1, null]]);
    const saved = await host.save();
    const resource = saved.snapshot.resources?.find(
      ({ name }) => name === 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
    );
    const [kept] = (JSON.parse(resource?.data ?? '{}') as Record<string, (typeof scale)[]>).s1 ?? [];
    expect([kept?.rule, kept?.ranges]).toEqual([scale.rule, scale.ranges]);
  });

  it('ConditionalFormatRuleBuilder.setGradientMinpoint and ConditionalFormatRuleBuilder.setGradientMaxpoint scale colours from the smallest to the largest number, and have no condition then', async () => {
    const { host, told } = await runScript(
      `const s = sheet_(); const build = () => SpreadsheetApp.newConditionalFormatRule().setRanges([s.getRange('A1:B3')]);
       s.setConditionalFormatRules([build().setGradientMinpoint('#FF0000').setGradientMaxpoint('#00f').build(),
         build().setGradientMaxpoint('#00f').whenCellNotEmpty().setBold(true).build()]);
       tell_(s.getConditionalFormatRules().map((r) => r.getBooleanCondition() === null));`,
      { tabs: NUMBERS },
    );
    expect(told).toEqual([[true, false]]);
    expect((await readTab(host, 'Biểu')).backgrounds[0]?.[0]).toBe('#ff0000');
    expect((await readTab(host, 'Biểu')).backgrounds[2]?.[1]).toBe('#0000ff');
  });

  it.each([
    ["setGradientMinpoint('#ff0000')", 'must have a minpoint and a maxpoint'],
    ["setGradientMinpoint('đỏ').setGradientMaxpoint('#00f')", 'Invalid argument: color'],
  ])('refuse a scale of colours with %s', async (scale, message) => {
    const { report } = await runScript(
      `SpreadsheetApp.newConditionalFormatRule().setRanges([sheet_().getRange('A1')]).${scale}.build();`,
    );
    expect(report.error).toContain(message);
  });

  it.each([
    ["whenFormulaSatisfied('=SUM(A1,B1)>0')", 'Invalid conditional format formula'],
    [`whenFormulaSatisfied("='Hai'!A1>0")`, 'cannot reference a different sheet'],
    ["whenFormulaSatisfied('=RIENG(A1)')", 'custom function RIENG'],
  ])('refuse %s', async (when, message) => {
    const { report } = await runScript(`${rule('A1', when, '#ffffff')} } function RIENG() { return true;`);
    expect(report.error).toContain(message);
  });
});

async function withRules(rule: object) {
  const { loadHost } = await import('../run/open-host');
  const { emptyWorkbook } = await loadHost();
  const workbook = emptyWorkbook(NUMBERS);
  const resources = [{ name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: JSON.stringify({ s1: [rule] }) }];
  return { ...workbook, snapshot: { ...workbook.snapshot, resources } };
}
