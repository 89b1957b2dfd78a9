import type { Log } from '../log/log';
import { contains } from '../phrase/phrases';
import { RESULT_NOUNS } from '../phrase/role-nouns';
import { readWords } from '../phrase/words';
import { headingKey } from '../tab/column-choice';
import { reports } from '../tab/planning';
import type { Table } from '../table/table';
import { likenessOf } from './likeness';

/** Whether a heading under which a table may assign is what others tell results by. */
export type IsToldOf = (heading: string) => boolean;

/**
 * Tells the headings by which logs and tables that report tell what came of plans: those of a log's column, and those that say the same as a report's
 * and no more of a result than "được" ("Số hộ được hỗ trợ" beside "Số hộ đã hỗ trợ").
 */
export function toldByOthers(tables: readonly Table[], logs: readonly Pick<Log, 'indicators'>[]): IsToldOf {
  const logged = logs.flatMap(({ indicators }) => indicators.map(({ label }) => label));
  const keys = new Set(logged.map(headingKey));
  const reported = tables.flatMap(({ title, linesAbove, indicators, columns }) => {
    const isReport = [title, ...linesAbove.map(({ text }) => text)].some(reports);
    const results = new Set(isReport ? indicators.map(({ resultColumn }) => resultColumn) : []);
    return columns.flatMap(({ column, leaf }) => (results.has(column) ? [leaf] : []));
  });
  const told = [...new Set([...logged, ...reported])];
  return (heading) =>
    keys.has(headingKey(heading)) ||
    (!saysResult(heading) && told.some((own) => likenessOf(heading, own) === 'same'));
}

/** Whether a heading says that its figures are results, and not only "Số hộ được hỗ trợ". */
export function saysResult(heading: string): boolean {
  return reports(heading) || contains(readWords(heading).words, RESULT_NOUNS);
}
