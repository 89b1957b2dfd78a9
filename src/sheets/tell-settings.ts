import type { Survey } from '../core/survey/survey';
import type { Book } from './read';
import type { ReadBook } from './survey-book';
import { tellFaults } from './tell-faults';
import { tellRegister } from './tell-register';

/**
 * Tells at the cells of `Danh mục chỉ tiêu` and `Giao chỉ tiêu` what is not used, and gives the sentences for the toast; calls as
 * {@link tellFaults} and {@link tellRegister} make them.
 */
export function tellSettings(book: Book, read: ReadBook, survey: Survey): string[] {
  return [...tellFaults(book, read, read.cells.typed), ...tellRegister(book, survey)];
}
