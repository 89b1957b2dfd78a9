import { describe, expect, it } from 'vitest';
import type { DataValidationEntry } from '../../../src/local/workbook-state';
import { keptValidations, validationsToWrite } from '../../../src/local/xlsx/validations';

function list(...values: readonly string[]): DataValidationEntry {
  return {
    sheet: 'tab1',
    range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
    criteria: 'VALUE_IN_LIST',
    values,
    showDropdown: true,
    allowInvalid: true,
    helpText: null,
  };
}

describe('validationsToWrite()', () => {
  it('leaves out lists that would damage the file', () => {
    const longest = list('x'.repeat(100), 'y'.repeat(154));
    const kept = [list('Có', 'Không'), longest];
    const left = [list('x'.repeat(100), 'y'.repeat(155)), list('Tin, bài'), list('Trường "A"')];
    expect(validationsToWrite([...kept, ...left], []).map(({ values }) => values)).toEqual(
      kept.map(({ values }) => values),
    );
  });

  it('writes a range however long its name is', () => {
    const range = { ...list(`'${'x'.repeat(300)}'!$A$1:$A$3`), criteria: 'VALUE_IN_RANGE' as const };
    expect(validationsToWrite([range], [])).toHaveLength(1);
  });

  it('writes days and formulas as they are read again', () => {
    const day = { ...list(), criteria: 'DATE_IS_VALID_DATE' as const, showDropdown: false };
    const formula = { ...list('=ISNUMBER(A1)'), criteria: 'CUSTOM_FORMULA' as const, showDropdown: false };
    const written = validationsToWrite([day, formula], []);
    expect(written.map(({ type, operator, formula1 }) => [type, operator, formula1])).toEqual([
      ['date', 'greaterThan', '0'],
      ['custom', undefined, 'ISNUMBER(A1)'],
    ]);
    expect(keptValidations(written, 'tab1').flatMap(({ entries }) => entries)).toEqual([day, formula]);
  });

  it('leaves out formulas whose separators a file writes otherwise', () => {
    const formula = { ...list('=OR(A1=1;A1=2)'), criteria: 'CUSTOM_FORMULA' as const };
    expect(validationsToWrite([formula], [])).toEqual([]);
  });
});
