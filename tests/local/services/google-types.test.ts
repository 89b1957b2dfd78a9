import { describe, expect, it } from 'vitest';
import type { Like } from '../../../src/local/services/google-types';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

class Invented implements Like<GoogleSheet, keyof Invented> {
  // @ts-expect-error Google has no such method
  getNames(): string[] {
    return [];
  }
}

class WrongResult implements Like<GoogleSheet, keyof WrongResult> {
  // @ts-expect-error Google gives a number
  getMaxRows(): string {
    return '';
  }
}

class MissingOverload implements Like<GoogleSheet, keyof MissingOverload> {
  // @ts-expect-error Google takes A1 notation as well
  getRange(_row: number, _column: number): never {
    throw new Error('never called');
  }
}

class Right implements Like<GoogleSheet, keyof Right> {
  getMaxRows(): number {
    return 1;
  }

  hideRows(_rowIndex: number, _numRows = 1): void {}
}

describe('Like', () => {
  it('is checked by the compiler, not here', () => {
    expect([Invented, WrongResult, MissingOverload, Right]).toHaveLength(4);
  });
});
