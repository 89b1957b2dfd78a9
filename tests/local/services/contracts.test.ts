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
  ])('%s', async (_, script, expected) => {
    const { told } = await runScript(`const s = sheet_(); ${script}`);
    expect(told).toEqual([expected]);
  });
});
