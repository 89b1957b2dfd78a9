import type { Log } from '../log/log';
import { formatNumber } from '../number/format';
import type { Register } from '../register/register';
import type { Survey } from '../survey/survey';
import type { Table } from '../table/table';
import { plansIn } from '../target/assignment';
import { withoutRegister } from '../target/indicator-target';
import { unitFinder } from '../unit/find';
import { keyOfName } from '../unit/parse-name';
import { logLabel, sheetLabel, sheetOf, tablesTogether, tabSpan } from './sources';

/** Rows of units; in a list that several rows of a unit are in, the units. */
function unitCount({ rows, list }: Table): number {
  const units = rows.filter(({ kind, inTotal }) => kind === 'unit' && inTotal !== 'item');
  return list === undefined ? units.length : new Set(units.map(({ name }) => keyOfName(name))).size;
}

/** "Tin bài (21 đơn vị, KH chung 12)"; of a series "T1 … T12 (12 trang tính, mỗi kỳ một biểu, 21 đơn vị)". */
function tablesInWords(survey: Survey, tables: readonly Table[]): string {
  const [first] = tables;
  const isSeries = new Set(tables.map(sheetOf)).size > 1;
  const { names, count } = tabSpan(tables.map(({ tab }) => tab));
  const units = Math.max(...tables.map(unitCount));
  const arePages = survey.indicators.some(
    ({ origin }) =>
      origin.kind === 'series' &&
      origin.how === 'pages' &&
      origin.sources.some(({ table }) => table === first),
  );
  const counted = arePages ? tables.reduce((sum, table) => sum + unitCount(table), 0) : units;
  const parts = [...(isSeries && !arePages ? ['mỗi kỳ một biểu'] : []), `${formatNumber(counted)} đơn vị`];
  for (const { target } of first?.indicators ?? []) {
    if (target.kind === 'constant') parts.push(`KH chung ${formatNumber(target.value)}`);
  }
  const label = first && !isSeries ? sheetLabel(survey, first) : names;
  return `${label} (${[...(count === null ? [] : [count]), ...parts].join(', ')})`;
}

/** "Sổ tin bài (278 dòng, 21 đơn vị, KH chung 12)". */
function logInWords(survey: Survey, log: Log): string {
  const unitOf = unitFinder(survey.directory);
  const names = new Set(log.rows.map(({ name }) => name).filter((name) => name !== ''));
  const units = new Set([...names].map((name) => unitOf(name)?.index ?? keyOfName(name)));
  const parts = [`${formatNumber(log.rows.length)} dòng`, `${formatNumber(units.size)} đơn vị`];
  for (const { target } of log.indicators) {
    if (target.kind === 'constant') parts.push(`KH chung ${formatNumber(target.value)}`);
  }
  return `${logLabel(survey, log)} (${parts.join(', ')})`;
}

/** "Hòa An … Hạ Lang (13 trang tính, mỗi đơn vị một trang tính, 8 chỉ tiêu)"; none without forms. */
function formsInWords({ forms, indicators }: Survey): string[] {
  if (forms.length === 0) return [];
  const { names, count } = tabSpan(forms.map(({ tab }) => tab));
  const indicatorCount = indicators.filter(({ origin }) => origin.kind === 'forms').length;
  const parts = [
    ...(count === null ? [] : [count]),
    ...(new Set(forms.map(({ tab }) => tab)).size > 1 ? ['mỗi đơn vị một trang tính'] : []),
    `${formatNumber(indicatorCount)} chỉ tiêu`,
  ];
  return [`${names} (${parts.join(', ')})`];
}

/** "Giao chỉ tiêu (giao KH cho Tin bài, Đoàn viên)". */
export function assigningInWords({ indicators }: Survey, table: Table): string {
  const names = indicators.flatMap(({ name, target }) => {
    const under = withoutRegister(target);
    return under.kind === 'assignment' && plansIn(under.assignment).some((plan) => plan.table === table)
      ? [name]
      : [];
  });
  return `${table.tab} (giao KH cho ${names.join(', ')})`;
}

/** "Giao chỉ tiêu (giao riêng cho 3 đơn vị: Tin, bài)"; none for a register that gives nobody anything. */
export function registerInWords({ indicators }: Survey, register: Register): string[] {
  const own = new Set(register.rows);
  const given = indicators.flatMap(({ name, target }) => {
    const entries = target.kind === 'register' ? target.entries.filter(({ row }) => own.has(row)) : [];
    return entries.length === 0 ? [] : [{ name, count: entries.length }];
  });
  if (given.length === 0) return [];
  const rows = given.reduce((sum, { count }) => sum + count, 0);
  const names = given.map(({ name }) => name).join(', ');
  return [`${register.tab} (${formatNumber(rows)} dòng giao riêng: ${names})`];
}

/** Everything a workbook was understood to hold, a phrase a source. */
export function sourcesInWords(survey: Survey): string[] {
  return [
    ...tablesTogether(survey).map((tables) => tablesInWords(survey, tables)),
    ...formsInWords(survey),
    ...survey.logs.map((log) => logInWords(survey, log)),
    ...survey.assigning.map(({ table }) => assigningInWords(survey, table)),
    ...survey.registers.flatMap((register) => registerInWords(survey, register)),
  ];
}

/** How many sheets forms are; those of the units that stand side by side in one are one. */
function formSheets(forms: Survey['forms']): number {
  return new Set(forms.map(({ tab, header }) => JSON.stringify([tab, header.first]))).size;
}

/** "3 biểu", "12 biểu và 1 sổ theo dõi". */
export function sourceCounts({ tables, forms, logs }: Survey): string {
  const sheets = new Set(tables.map(sheetOf)).size + formSheets(forms);
  const counts = [
    ...(sheets > 0 ? [`${formatNumber(sheets)} biểu`] : []),
    ...(logs.length > 0 ? [`${formatNumber(logs.length)} sổ theo dõi`] : []),
  ];
  return counts.join(' và ');
}
