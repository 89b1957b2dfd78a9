import type { HostBook } from './host-book';
import { SheetsError } from './sheets-error';

const LONGEST = 100;

/** Throws what Google throws for a tab name that is blank, too long or taken (case does not matter). */
export function refuseTabName(book: HostBook, name: string): void {
  if (name === '') throw new SheetsError('Sheet names cannot be blank.');
  if (name.length > LONGEST)
    throw new SheetsError(`Sheet names cannot be longer than ${LONGEST} characters.`);
  const taken = book.engine.workbook
    .getSheets()
    .some((tab) => tab.getName().toLowerCase() === name.toLowerCase());
  if (taken)
    throw new SheetsError(`A sheet with the name "${name}" already exists. Please enter another name.`);
}
