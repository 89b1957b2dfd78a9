import { isSourcePaidIn } from '../survey/paid-in';
import type { Survey } from '../survey/survey';
import type { Table } from '../table/table';
import type { Place, Workbook } from '../workbook/workbook';
import { readShortfalls } from './derived-figures';
import { isRoundedToFewer, type RateColumn, ratedBy, readRateColumns, readShareColumns } from './rate-column';
import { isOfSeveralRows, viewTables } from './table-view';
import { findTotals } from './totals';
import { type Agreement, verdictAgreement } from './verdicts';

/** What a table's own arithmetic says of the reading of its columns. */
export interface Evidence {
  readonly table: Table;
  readonly units: number;
  /** Rates typed beside a target and a result, by the rounding that explains most of a column. */
  readonly rates: Agreement;
  readonly shortfalls: Agreement;
  /** Words on who reached a target. */
  readonly verdicts: Agreement;
  /** The page says so of the rates elsewhere: less than half of them are explained. */
  readonly areRatesTold: boolean;
  /** The figures are money that is paid in, which is still to be paid and not only lacking. */
  readonly paidIn: boolean;
  /** Whether the table has sums with figures, and those that no run of rows adds up to. */
  readonly hasSums: boolean;
  readonly wrongSums: readonly Place[];
}

/** Tables of more rows are left to the data check: there every typed figure would cost more than the page. */
const MOST_UNITS = 500;

/**
 * Counts how many of the typed rates, shortfalls and sums of each table agree with its targets and results: 15 of 17 rates and 14
 * of 14 shortfalls in the fund of 2019.
 */
export function readEvidence(survey: Survey, workbook: Workbook): readonly Evidence[] {
  const isSmall = ({ rows }: Table) => rows.length <= MOST_UNITS;
  return viewTables({ ...survey, tables: survey.tables.filter(isSmall) }, workbook)
    .filter((view) => !isOfSeveralRows(view))
    .map((view) => {
      const columns = readRateColumns(view);
      const shortfalls = view.indicators.map((indicator) => readShortfalls(view, indicator));
      const { table, unitRows } = view;
      const wrong = findTotals(view, columns).filter(({ kind }) => kind === 'totalWrong');
      return {
        table,
        units: unitRows.length,
        rates: added([...columns.values(), ...readShareColumns(view).values()].map(agreementOf)),
        shortfalls: added(
          shortfalls
            .filter(({ of }) => typeof of === 'string')
            .map((read) => ({ right: read.right, of: read.right + read.wrong.length })),
        ),
        verdicts: added(view.indicators.map((indicator) => verdictAgreement(view, indicator))),
        areRatesTold: view.indicators.some(({ columns: { typed } }) => typed !== undefined && !typed.proves),
        paidIn: view.indicators.some(isSourcePaidIn),
        hasSums: table.rows.some(({ kind }) => kind !== 'unit'),
        wrongSums: wrong.map(({ spots }) => spots[0].place),
      };
    });
}

function agreementOf({ rows, digits }: RateColumn): Agreement {
  const given = (['halfUp', 'truncate', 'below100'] as const).map(
    (mode) =>
      rows.filter((row) => ratedBy(row, digits, mode) === row.points || isRoundedToFewer(row, digits)).length,
  );
  return { right: Math.max(0, ...given), of: rows.length };
}

function added(all: readonly Agreement[]): Agreement {
  return {
    right: all.reduce((sum, { right }) => sum + right, 0),
    of: all.reduce((sum, { of }) => sum + of, 0),
  };
}
