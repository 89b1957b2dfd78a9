import { describe, expect, it } from 'vitest';
import { readTab, runScript } from '../run/open-host';

describe('formats of a Range', () => {
  it('come back as they were set', async () => {
    const { told } = await runScript(`const r = sheet_().getRange('B2:C3');
      r.setBackground('#FCE5CD').setFontColor('red').setFontWeight('bold').setFontStyle('italic').setFontLine('underline').setFontSize(8).setFontFamily('Roboto')
        .setHorizontalAlignment('center').setVerticalAlignment('middle').setWrap(true).setNumberFormat('#,##0');
      const c = sheet_().getRange('C3');
      tell_([c.getBackground(), c.getFontColor(), c.getFontWeight(), c.getFontStyle(), c.getFontLine(), c.getFontSize(), c.getFontFamily(),
        c.getHorizontalAlignment(), c.getVerticalAlignment(), c.getWrap(), c.getNumberFormat()]);
      const d = sheet_().getRange('A1');
      tell_([d.getBackground(), d.getFontColor(), d.getFontWeight(), d.getFontSize(), d.getWrapStrategy(), d.getNumberFormat()]);`);
    expect(told).toEqual([
      ['#fce5cd', '#ff0000', 'bold', 'italic', 'underline', 8, 'Roboto', 'center', 'middle', true, '#,##0'],
      ['#ffffff', '#000000', 'normal', 10, 'OVERFLOW', '0.###############'],
    ]);
  });

  it('take rows of values and null for none', async () => {
    const { told } = await runScript(`const r = sheet_().getRange('A1:B2');
      r.setBackgrounds([['#ff0000', null], ['#00ff00', '#0000ff']]).setFontWeights([['bold', 'normal'], [null, 'bold']]).setNumberFormats([['0%', '@'], ['0.0', 'general']]);
      r.setBackground('#123456'); r.setBackgrounds([[null, '#ff0000'], ['#00ff00', null]]);
      tell_([r.getBackgrounds(), r.getFontWeights(), r.getNumberFormats()]);
      r.clearFormat(); tell_([r.getBackgrounds(), r.getNumberFormats()]);`);
    expect(told).toEqual([
      [
        [
          ['#ffffff', '#ff0000'],
          ['#00ff00', '#ffffff'],
        ],
        [
          ['bold', 'normal'],
          ['normal', 'bold'],
        ],
        [
          ['0%', '@'],
          ['0.0', '0.###############'],
        ],
      ],
      [
        [
          ['#ffffff', '#ffffff'],
          ['#ffffff', '#ffffff'],
        ],
        [
          ['0.###############', '0.###############'],
          ['0.###############', '0.###############'],
        ],
      ],
    ]);
  });

  it.each([
    ['setBackgrounds([["#fff"]])', 'number of rows'],
    ['setNumberFormat(null)', 'number format'],
    ['setBackground("chẳng màu")', 'colour'],
    ['setFontWeight("đậm")', 'font weight'],
  ])('refuse %s', async (call, message) => {
    const { report } = await runScript(`sheet_().getRange('A1:B2').${call};`);
    expect(report.error).toContain(message);
  });

  it('take text styles, one or many', async () => {
    const { told } =
      await runScript(`const bold = SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor('#ff0000').setFontSize(9).build();
      const plain = SpreadsheetApp.newTextStyle().setItalic(true).build();
      const r = sheet_().getRange('A1:B1'); r.setBackground('#00ff00').setTextStyles([[bold, plain]]);
      sheet_().getRange('A2').setTextStyle(bold);
      const a = sheet_().getRange('A1').getTextStyle();
      tell_([a.isBold(), a.getForegroundColor(), a.getFontSize(), r.getFontStyles(), r.getBackgrounds(), sheet_().getRange('A2').getFontWeight(), plain.isBold()]);`);
    expect(told).toEqual([
      [true, '#ff0000', 9, [['normal', 'italic']], [['#00ff00', '#00ff00']], 'bold', null],
    ]);
  });

  it('draw, keep and remove borders', async () => {
    const { host } = await runScript(`const r = sheet_().getRange('A1:B2');
      r.setBorder(true, true, true, true, true, true, '#ff0000', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
      r.setBorder(null, null, null, null, false, null);`);
    const { snapshot } = await host.save();
    const cell = snapshot.sheets.s1?.cellData?.[0]?.[0];
    const style = typeof cell?.s === 'string' ? snapshot.styles[cell.s] : cell?.s;
    expect(style?.bd).toEqual({
      t: { s: 8, cl: { rgb: '#ff0000' } },
      b: { s: 8, cl: { rgb: '#ff0000' } },
      l: { s: 8, cl: { rgb: '#ff0000' } },
    });
  });

  it('keep notes, of one cell or many', async () => {
    const { told } = await runScript(`const r = sheet_().getRange('A1:B2');
      r.setNotes([['a', null], ['', 'd']]); sheet_().getRange('A1').setNote('b'); tell_(r.getNotes());
      sheet_().getRange('B2').clearNote(); sheet_().getRange('A1').setNote(''); tell_(r.getNotes());`);
    expect(told).toEqual([
      [
        ['b', ''],
        ['', 'd'],
      ],
      [
        ['', ''],
        ['', ''],
      ],
    ]);
  });

  it('merge and unmerge as Sheets does', async () => {
    const { host, told, report } =
      await runScript(`const s = sheet_(); s.getRange('A1:B3').setValues([[1, 2], [3, 4], [5, 6]]);
      s.getRange('A1:B2').mergeAcross(); tell_(s.getRange('A1:B3').getMergedRanges().map((r) => r.getA1Notation()));
      s.getRange('A1:B2').breakApart(); s.getRange('A1:B2').mergeVertically(); tell_([s.getRange('B2').isPartOfMerge(), s.getRange('A3').isPartOfMerge()]);
      s.getRange('A1:B2').merge(); tell_(s.getRange('A2').getMergedRanges().map((r) => r.getA1Notation()));
      s.getRange('A2:B3').merge();`);
    expect(told).toEqual([['A1:B1', 'A2:B2'], [true, false], ['A1:B2']]);
    expect(report.error).toContain('You must select all cells in a merged range');
    expect((await readTab(host, 'Biểu')).values).toEqual([
      [1, ''],
      ['', ''],
      [5, 6],
    ]);
  });

  it('give many ranges one look in one call', async () => {
    const { host, report } = await runScript(
      `sheet_().getRange('C3').setValue(1); sheet_().getRangeList(['A1:B1', 'C3']).setBackground('#ff0000').setFontWeight('bold');`,
    );
    expect((await readTab(host, 'Biểu')).backgrounds).toEqual([
      ['#ff0000', '#ff0000', null],
      [null, null, null],
      [null, null, '#ff0000'],
    ]);
    expect(report.cells.written).toBe(1 + 3 + 3);
  });

  it('keep checks of days and of formulas', async () => {
    const { told } = await runScript(`const s = sheet_();
      const builder = () => SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText('Ngày');
      s.getRange('A1:A9').setDataValidation(builder().requireDate().build());
      s.getRange('B1:B9').setDataValidation(builder().requireFormulaSatisfied('=ISNUMBER(B1)').build());
      const got = s.getRange('A3:B3').getDataValidations()[0];
      tell_(got.map((one) => [one.getCriteriaType(), one.getCriteriaValues(), one.getHelpText()]));`);
    expect(told).toEqual([
      [
        ['DATE_IS_VALID_DATE', [], 'Ngày'],
        ['CUSTOM_FORMULA', ['=ISNUMBER(B1)'], 'Ngày'],
      ],
    ]);
  });

  it('keep drop-down lists', async () => {
    const { told } = await runScript(`const s = sheet_();
      const list = SpreadsheetApp.newDataValidation().requireValueInList(['Đạt', 'Chưa đạt'], true).setAllowInvalid(false).setHelpText('Chọn').build();
      const range = SpreadsheetApp.newDataValidation().requireValueInRange(s.getRange('D1:D5')).build();
      s.getRange('A1:A2').setDataValidation(list); s.getRange('B1:B2').setDataValidations([[range], [null]]);
      s.insertRowsBefore(1, 1);
      const got = s.getRange('A2:B3').getDataValidations();
      tell_([got[0][0].getCriteriaValues(), got[1][0].getAllowInvalid(), got[0][0].getCriteriaType(), got[0][1].getCriteriaValues()[0].getA1Notation(), got[1][1]]);
      s.getRange('A1:B9').clearDataValidations(); tell_(s.getRange('A2').getDataValidation());`);
    expect(told).toEqual([[[['Đạt', 'Chưa đạt'], true], false, 'VALUE_IN_LIST', 'D2:D6', null], null]);
  });
});
