import { readFileSync } from 'node:fs';
import type { HostWorkbook } from '../../src/local/workbook-state';
import { readXlsx } from '../../src/local/xlsx/read';
import type { Expected } from './expectations';
import { FAULTS } from './faults';

/** A workbook with what is expected of it. */
export interface FieldCase {
  /** Below tests/field, for its expectations and for the table of open ones: "office/c01_bands_products.xlsx". */
  readonly name: string;
  readonly path: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Whether `Danh mục đơn vị` is made before the summary. */
  readonly directory: boolean;
  readonly expected: Expected;
}

interface OfficeCase {
  readonly file: string;
  readonly today: string;
  readonly expected: Expected;
}

/** Every workbook of the field, as offices keep them, then those that were judged wrongly. */
export function fieldCases(): readonly FieldCase[] {
  const told = JSON.parse(readFileSync(new URL('office/cases.json', import.meta.url), 'utf8')) as unknown[];
  const office = told.filter(
    (one): one is OfficeCase => typeof one === 'object' && one !== null && 'file' in one,
  );
  return [
    ...office.map(({ file, today, expected }) => {
      const path = `office/${file}`;
      return { name: path, path, today, directory: false, expected };
    }),
    ...FAULTS.map(({ file, today = '2021-01-10', directory = false, expected }) => {
      const path = `faults/${file}.xlsx`;
      return {
        name: today === '2021-01-10' ? path : `${path} as of ${today}`,
        path,
        today,
        directory,
        expected,
      };
    }),
  ];
}

/** Opens the file of a case as the local host does. */
export async function openCase({ path }: FieldCase): Promise<HostWorkbook> {
  const bytes = readFileSync(new URL(path, import.meta.url));
  return (await readXlsx(new Uint8Array(bytes))).host;
}
