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
});
