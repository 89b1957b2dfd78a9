import { describe, expect, it } from 'vitest';
import { runScript } from '../run/open-host';

describe('insertSheet() from a template', () => {
  it('copies cells and their notes, which then are the new tab’s own', async () => {
    const { told } = await runScript(
      `const ss = SpreadsheetApp.getActive(); const s = sheet_(); s.getRange('A1').setValue('Quỹ').setNote('Nguồn: sổ');
       const copy = ss.insertSheet('Bản giữ', 1, { template: s }); s.getRange('A1').setNote('khác');
       tell_([copy.getRange('A1').getValue(), copy.getRange('A1').getNote(), s.getRange('A1').getNote()]);`,
      { tabs: { Biểu: {} } },
    );
    expect(told).toEqual([['Quỹ', 'Nguồn: sổ', 'khác']]);
  });

  it('copies its filter, which then is the new tab’s own, and its grouped columns', async () => {
    const { told } = await runScript(
      `const ss = SpreadsheetApp.getActive(); const s = sheet_(); s.getRange('A1:B1').setValues([['Đơn vị', 'Mã']]);
       s.getRange('A1:B3').createFilter(); s.getRange('B1').shiftColumnGroupDepth(1);
       const copy = ss.insertSheet('Bản giữ', 1, { template: s }); s.getFilter().remove();
       tell_([copy.getFilter().getRange().getA1Notation(), s.getFilter(), copy.getColumnGroupDepth(2), copy.getColumnGroupDepth(1)]);`,
      { tabs: { Biểu: {} } },
    );
    expect(told).toEqual([['A1:B3', null, 1, 0]]);
  });

  it('copies its rules, the first one first, and its dropdowns, which then are the new tab’s own', async () => {
    const { told } = await runScript(
      `const ss = SpreadsheetApp.getActive(); const s = sheet_();
       const rule = (text, colour) => SpreadsheetApp.newConditionalFormatRule().whenTextContains(text).setBackground(colour).setRanges([s.getRange('A1:A3')]).build();
       s.setConditionalFormatRules([rule('thiếu', '#ff0000'), rule('đủ', '#00ff00')]);
       s.getRange('B1:B3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Có', 'Không']).build());
       const copy = ss.insertSheet('Bản giữ', 1, { template: s });
       s.setConditionalFormatRules([]); s.getRange('B1:B3').clearDataValidations();
       tell_([copy.getConditionalFormatRules().map((one) => one.getBooleanCondition().getCriteriaValues()[0]),
         copy.getRange('B3').getDataValidation().getCriteriaValues()[0], s.getRange('B3').getDataValidation()]);`,
      { tabs: { Biểu: {} } },
    );
    expect(told).toEqual([[['thiếu', 'đủ'], ['Có', 'Không'], null]]);
  });

  it('refuses by name a dropdown of its own cells', async () => {
    const { report } = await runScript(
      `const s = sheet_(); s.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(s.getRange('A1:A3')).build());
       SpreadsheetApp.getActive().insertSheet('Bản giữ', 1, { template: s });`,
      { tabs: { Biểu: {} } },
    );
    expect(report.error).toContain('a dropdown of its own cells is not modelled');
  });
});
