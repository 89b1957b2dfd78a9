import type { DataValidation } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { DataValidationEntry } from '../../../src/local/workbook-state';
import { keptValidations, validationsToWrite } from '../../../src/local/xlsx/validations';

const TAB = { id: 'tab1', name: 'Biểu 1' };

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
    expect(keptValidations(written, TAB).flatMap(({ entries }) => entries)).toEqual([day, formula]);
  });

  it('leaves out formulas whose separators a file writes otherwise', () => {
    const formula = { ...list('=OR(A1=1;A1=2)'), criteria: 'CUSTOM_FORMULA' as const };
    expect(validationsToWrite([formula], [])).toEqual([]);
  });
});

describe('keptValidations()', () => {
  const entriesOf = (file: Omit<DataValidation, 'range'>, range = 'B2:B9') =>
    keptValidations([{ ...file, range }], TAB).flatMap(({ entries }) =>
      entries.map(({ criteria, values }) => [criteria, ...values]),
    );

  it.each<[string, Omit<DataValidation, 'range'>, readonly string[]]>([
    [
      'a list in its own tab',
      { type: 'list', formula1: '$F$2:$F$5' },
      ['VALUE_IN_RANGE', "'Biểu 1'!$F$2:$F$5"],
    ],
    [
      'a list in another',
      { type: 'list', formula1: "'Danh mục'!$A:$A" },
      ['VALUE_IN_RANGE', "'Danh mục'!$A:$A"],
    ],
    [
      'a list that moves with each cell',
      { type: 'list', formula1: 'F2:F5' },
      ['OF_FILE', 'list', 'between', 'F2:F5', ''],
    ],
    [
      'a list by a name',
      { type: 'list', formula1: 'DanhMuc' },
      ['OF_FILE', 'list', 'between', 'DanhMuc', ''],
    ],
    [
      'whole numbers',
      { type: 'whole', operator: 'between', formula1: '0', formula2: '100' },
      ['OF_FILE', 'whole', 'between', '0', '100'],
    ],
    [
      'a formula with arguments',
      { type: 'custom', formula1: 'COUNTIF($B$2:$B$9,B2)=1' },
      ['OF_FILE', 'custom', 'between', 'COUNTIF($B$2:$B$9,B2)=1', ''],
    ],
    ['a formula without', { type: 'custom', formula1: 'ISNUMBER(B2)' }, ['CUSTOM_FORMULA', '=ISNUMBER(B2)']],
  ])('reads %s', (_, file, expected) => {
    expect(entriesOf(file)).toEqual([expected]);
  });

  it('takes the cells of a single cell as they are, and a note beside a cell for no check', () => {
    expect(entriesOf({ type: 'list', formula1: 'F2:F5' }, 'B2')).toEqual([
      ['VALUE_IN_RANGE', "'Biểu 1'!F2:F5"],
    ]);
    expect(entriesOf({ type: 'none' as 'list' })).toEqual([]);
  });

  it('gives every kind back as it was, and a moved one in its new place', () => {
    const files: DataValidation[] = [
      {
        type: 'decimal',
        operator: 'greaterThan',
        formula1: '0',
        range: 'B2:B9',
        allowBlank: true,
        errorMessage: 'Nhập số',
      },
      { type: 'custom', formula1: 'LEN(C2)>3', range: 'C2:C9' },
    ];
    const kept = keptValidations(files, TAB);
    const entries = kept.flatMap((one) => one.entries);
    expect(validationsToWrite(entries, kept)).toEqual(files);
    const [first, ...others] = entries;
    const moved = first && { ...first, range: { ...first.range, startRow: 4, endRow: 11 } };
    expect(validationsToWrite(moved ? [moved, ...others] : [], kept)).toEqual([
      {
        type: 'decimal',
        operator: 'greaterThan',
        formula1: '0',
        range: 'B5:B12',
        allowBlank: true,
        showErrorMessage: false,
      },
      files[1],
    ]);
  });

  it('writes the cells of a list so that they are the same for each cell of the check', () => {
    const range = { ...list("'Xã, phường'!B2:B9"), criteria: 'VALUE_IN_RANGE' as const };
    expect(validationsToWrite([range], []).map(({ formula1 }) => formula1)).toEqual([
      "'Xã, phường'!$B$2:$B$9",
    ]);
  });
});
