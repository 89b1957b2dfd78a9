import { readClaimList } from '../claim/claim-list';
import { type Prose, readProse } from '../claim/prose';
import { toldUnits } from '../claim/told-units';
import { rawTables, type Survey } from '../survey/survey';
import type { Workbook } from '../workbook/workbook';
import { findQuotedFigures } from './claim-figures';
import { type Subjects, subjectsOf } from './claim-subject';
import { findNamedUnits } from './claim-units';
import { findClaims } from './claims';
import type { Finding } from './finding';
import type { TableView } from './table-view';

/** The sentences of a workbook, and what they can speak of. */
export interface Told {
  readonly prose: readonly Prose[];
  readonly subjects: Subjects;
}

/** Reads every sentence of a workbook that is no part of a table, form, log or list of claims. */
export function readTold(survey: Survey, { tabs }: Workbook, views: readonly TableView[]): Told {
  const prose = tabs.flatMap((tab) =>
    readClaimList(tab) === null ? readProse(tab, takenRows(survey, tab.name)) : [],
  );
  return { prose, subjects: subjectsOf(survey, views) };
}

/** The rows of a tab from a header to the last row of its body. */
function takenRows(survey: Survey, tab: string): ReadonlySet<number> {
  const { forms, logs, open } = survey;
  const sources = [...rawTables(survey), ...open.map(({ table }) => table), ...forms, ...logs];
  const taken = new Set<number>();
  for (const { header, rows } of sources.filter((source) => source.tab === tab)) {
    const last = rows.reduce((most, { row }) => Math.max(most, row), header.last);
    for (let row = header.first; row <= last; row += 1) taken.add(row);
  }
  return taken;
}

/** What sentences claim that the workbook's own figures do not say. */
export function findToldClaims({ prose, subjects }: Told): Finding[] {
  if (prose.length === 0) return [];
  const units = toldUnits(subjects.survey.directory);
  const { findings, rates } = findClaims(prose, subjects, units.isNamedIn);
  return [
    ...findings,
    ...findQuotedFigures(prose, subjects, { told: rates, namesUnit: units.isNamedIn }),
    ...findNamedUnits(prose, subjects, units),
  ];
}
