import { describe, expect, it } from 'vitest';
import { runScript } from '../run/open-host';

/** What Sheets does where its documentation is silent: asserts of brucemcpherson/gas-fakes that its author also runs on live Apps Script. */
describe('a Range as in live Sheets', () => {
  it.each([
    [
      'a formula set on a block moves its references (gas-fakes, test/testsheets.js, “autincrement”)',
      `s.getRange('C1:D2').setFormula('=A1+$A$1'); tell_(s.getRange('C1:D2').getFormulas());`,
      [
        ['=A1+$A$1', '=B1+$A$1'],
        ['=A2+$A$1', '=B2+$A$1'],
      ],
    ],
    [
      'any range of a tab knows its filter (gas-fakes, test/testsheetssets.js)',
      `s.getRange('A1:B3').createFilter(); tell_(s.getRange('H9').getFilter().getRange().getA1Notation());`,
      'A1:B3',
    ],
    [
      'a number among notes becomes a decimal (gas-fakes, test/testsheets.js; issuetracker.google.com/issues/429373214)',
      `tell_(s.getRange('A1:B1').setNotes([[25, 'a']]).getNotes());`,
      [['25.0', 'a']],
    ],
    [
      'whole rows and columns keep their names (gas-fakes, test/testsheetsdeveloper.js)',
      `tell_(['5:7', 'D:F', '5:2', 'D:B', 'C5:B2', '$C$3'].map((a1) => s.getRange(a1).getA1Notation()));`,
      ['5:7', 'D:F', '2:5', 'B:D', 'B2:C5', 'C3'],
    ],
    [
      'one text for all notes is refused (gas-fakes, test/testsheets.js)',
      `try { s.getRange('A1:B1').setNotes('foo'); } catch (error) { tell_(error.message); }`,
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.",
    ],
    [
      'a cell of which nothing is said wraps, and its strategy is OVERFLOW; one that was told to overflow does not (gas-fakes, test/testsheets.js, “default wrap”)',
      `const r = s.getRange('A1'); const plain = [r.getWrap(), String(r.getWrapStrategy())];
       const of = (strategy) => r.setWrapStrategy(SpreadsheetApp.WrapStrategy[strategy]).getWrap();
       tell_([plain, of('OVERFLOW'), of('CLIP'), of('WRAP'), r.setWrap(false).getWraps(), r.clearFormat().getWraps()]);`,
      [[true, 'OVERFLOW'], false, false, true, [[false]], [[true]]],
    ],
    [
      '“normal” reads back “general-left”, null “general” (gas-fakes, notes on “horizontal alignment”)',
      `const r = s.getRange('A1'); const of = (one) => r.setHorizontalAlignment(one).getHorizontalAlignment(); tell_([r.getHorizontalAlignment(), of('normal'), of(null)]);
       tell_(r.setHorizontalAlignments([['normal']]).getHorizontalAlignments());`,
      ['general', 'general-left', 'general'],
      [['general-left']],
    ],
    [
      'letters of which nothing is said are “Arial” to a range and “arial,sans,sans-serif” to a text style (gas-fakes, test/testsheets.js)',
      `const r = s.getRange('A1'); tell_([r.getFontFamily(), r.getTextStyle().getFontFamily(), r.setFontFamily('Roboto').getTextStyle().getFontFamily()]);`,
      ['Arial', 'arial,sans,sans-serif', 'Roboto'],
    ],
    [
      'the range of a protected tab has its size and no name (gas-fakes, test/testsheetspermissions.js)',
      `const r = s.protect().getRange(); tell_([r.getA1Notation(), r.getNumRows(), r.getNumColumns(), s.getRange('A1:B2').protect().getRange().getA1Notation()]);`,
      ['', 1000, 26, 'A1:B2'],
    ],
    [
      'a condition has another name than in the documentation (gas-fakes, test/testconditionalformat.js)',
      `tell_(String(SpreadsheetApp.newConditionalFormatRule().setRanges([s.getRange('A1')]).whenCellEmpty().setBold(true).build().getBooleanCondition()));`,
      'ConditionalFormatBooleanCondition',
    ],
    [
      'colours go by the names of CSS but for one (gas-fakes, notes/named-colors.md)',
      `const r = s.getRange('A1'); const names = 'blanchedalmond darkgoldenrod FloralWhite midnightblue plum slategray slategrey snow yellowgreen teal'.split(' ');
       const told = names.map((name) => r.setBackground(name).getBackground());
       try { r.setBackground('rebeccapurple'); } catch (error) { told.push(error.message); } tell_(told);`,
      [
        '#ffebcd',
        '#b8860b',
        '#fffaf0',
        '#191970',
        '#dda0dd',
        '#708090',
        '#708090',
        '#fffafa',
        '#9acd32',
        '#008080',
        'Cannot convert "rebeccapurple" to a colour.',
      ],
    ],
  ])('%s', async (_, script, ...expected) => {
    const { told } = await runScript(`const s = sheet_(); ${script}`);
    expect(told).toEqual(expected);
  });
});
