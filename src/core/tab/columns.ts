import { readStretch } from '../date/stretch';
import { withCapital } from '../text/letter-case';
import { foldText } from '../text/normalise';
import type { Grid } from '../workbook/workbook';
import { withRolesApart } from './apart-roles';
import { BETWEEN_BANDS, bandsOf, type Column } from './column';
import type { ColumnRole } from './column-role';
import { withoutCountsFromBefore } from './counted-before';
import { withoutCeilings, withoutFullMarks, withoutLongestTimes } from './full-marks';
import { withHandedOut } from './handed-out';
import { withHandedOver } from './handed-over';
import type { Header, HeaderColumn, HeaderText } from './header';
import { headingWords, mirroredOf } from './heading-words';
import { holdsFigure } from './holds-figure';
import { withoutLaterPlans } from './later-plans';
import { yearAbove } from './lines';
import { withNamingBands } from './naming-bands';
import { withoutOpenings } from './openings';
import { withOrdinals } from './ordinal-column';
import { withoutOtherYears } from './other-years';
import { withOwnParts } from './own-parts';
import { withPlansToFinish } from './plans-to-finish';
import { withForecasts, withPledges } from './pledges';
import { withRankedPairs } from './ranks';
import { withoutGradesAsResults, withoutUnderWay, withResultBands } from './result-bands';
import { saysMen } from './role-subject';
import { readHeaderText, saysWhoAssigns } from './roles';
import { spanOf } from './span';
import { withStatedTargets } from './stated-headings';

/** What is left of "Tháng này" under "Thực hiện": it tells of a time, as "Lũy kế" beside it does. */
const NOW = /^(?:này|nay)$/i;

/** Rows below a header in which a column of figures has one. */
const SAMPLE = 50;

/** Roles that a band passes on to all its leaves, whatever they say themselves. */
const OVERRULING: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  'estimate',
  'comparison',
  'part',
]);

/**
 * Gives every column of a header its role. The leaf's own role wins over its band's: "So với KH(%)" under "Kết quả" is
 * a rate, "CĐCS" under it a result. A leaf "KH" under "Tỷ lệ so với" says what the rate is measured against. What units
 * pledged is their target only where nothing was assigned. `grid`: the tab's, whose lines above the header may state its year.
 */
export function readColumnRoles(header: Header, grid: Grid): readonly Column[] {
  const named = withNamingBands(
    withResultBands(withoutUnderWay(withoutGradesAsResults(withRolesApart(header.columns)))),
  );
  const read = withOwnParts(
    named.map((column) => readColumn(column, header)),
    (index) => readColumn(withoutPartWords(named[index] ?? { column: index, path: [] }), header),
    subjectKey,
  );
  const plain = withOwnResults(
    withMirroredResults(withPlansToFinish(withHandedOver(withHandedOut(withRankedPairs(read), subjectKey)))),
  );
  const rows = grid.slice(header.last + 1, header.last + 1 + SAMPLE);
  const hasFigures = (column: number) => rows.some((row) => holdsFigure(row[column] ?? ''));
  const columns = withPledges(
    withForecasts(
      withoutCeilings(withoutFullMarks(withoutLongestTimes(withStatedTargets(withRatesOfBands(plain))))),
    ),
    hasFigures,
  );
  const plainResult = columns.some(({ role, percent }) => role === 'result' && !percent);
  const told = columns.map(
    (column): Column =>
      plainResult && column.role === 'result' && column.percent && !hasOwnTarget(column, columns)
        ? { ...column, role: 'rate' }
        : column,
  );
  const title = () => yearAbove(grid, header.first);
  const own = withoutOtherYears(withoutOpenings(told, subjectKey), { keyOf: subjectKey, title, hasFigures });
  const timed = withoutCountsFromBefore(withoutLaterPlans(own, title), subjectKey);
  return withOrdinals(timed, header.unitColumns[0] ?? 0, rows);
}

/**
 * Whether a percentage has a target of its own, by the same words and a percentage too, so that it is no rate of others: by no words at all only
 * where the counts beside it have a target too ("Chỉ tiêu (%) | TH (%) | KH lớp | TH lớp").
 */
function hasOwnTarget({ subject, qualifier }: Column, columns: readonly Column[]): boolean {
  const words = subjectKey(`${subject} ${qualifier}`);
  const targets = columns.filter(({ role }) => role === 'target');
  return targets.some(
    (other) =>
      other.percent &&
      (words !== '' || targets.some((count) => !count.percent)) &&
      subjectKey(`${other.subject} ${other.qualifier}`) === words,
  );
}

/** Columns whose headings are a target's with TH for KH are its results, see {@link mirroredOf}. */
function withMirroredResults(columns: readonly Column[]): readonly Column[] {
  return columns.map((column): Column => {
    const leaf = mirroredOf(column.leaf);
    const own = columns.find(
      (other) => leaf !== null && headingWords(other.leaf) === leaf && bandsOf(other) === bandsOf(column),
    );
    if (own?.role === 'target') {
      const { subject, label, qualifier } = own;
      return { ...column, role: 'result', subject, label, qualifier };
    }
    if (own !== undefined) return named(column, 'result', leaf);
    const result = columns.find((other) => mirroredOf(other.leaf) === headingWords(column.leaf));
    const isPlan = column.role !== 'target' && result !== undefined && bandsOf(result) === bandsOf(column);
    return isPlan ? named(column, 'target', headingWords(column.leaf)) : column;
  });
}

/** What a heading of no more than "%" is called. */
const RATE = 'Tỷ lệ';

/**
 * What is planned and reached in percent beside counts: "Số người | Tỷ lệ (%)" under a band of targets and under one of results. Under a
 * plan's band a percentage is no rate of what was done, nor is it under bands of other things beside these ("Đầu năm", "Cuối năm").
 */
function withRatesOfBands(columns: readonly Column[]): readonly Column[] {
  const bandOf = ({ texts }: Column) => texts.slice(0, -1);
  const roleOfBand = (column: Column) => readHeaderText(bandOf(column).pop() ?? '').role;
  const isRateOf = (role: ColumnRole | null) => (column: Column) =>
    column.role === 'rate' && !column.ofResult && roleOfBand(column) === role;
  const told = new Map<Column, Column>();
  for (const plan of columns.filter(isRateOf('target'))) {
    const alike = columns.filter(({ leaf }) => subjectKey(leaf) === subjectKey(plan.leaf));
    const [twin, ...more] = alike.filter(isRateOf('result'));
    if (twin === undefined || more.length > 0) continue;
    for (const other of alike.filter(isRateOf(null))) told.set(other, { ...other, role: 'comparison' });
    const label = subjectKey(plan.leaf) === '' ? RATE : headingWords(plan.leaf);
    const named = { subject: label, label, qualifier: '', percent: true };
    told.set(plan, { ...plan, ...named, role: 'target' });
    told.set(twin, { ...twin, ...named, role: 'result' });
  }
  return told.size === 0 ? columns : columns.map((column) => told.get(column) ?? column);
}

/** A column of a pair whose headings close with KH and TH: "Tỷ lệ hộ nghèo KH (%)" is no rate of others, "Nợ đọng KH" no shortfall. */
function named(column: Column, role: 'target' | 'result', heading: string | null): Column {
  const subject = (heading ?? '').slice(0, -3).trim();
  return { ...column, role, subject, label: subject, qualifier: '' };
}

/** What a heading counts by before the words it shares with its target: "Doanh số cho vay" beside "KH cho vay". */
const COUNTED_BY = /^(?:tong |doanh |luong |so |muc |gia tri )+/;

/**
 * A column of which no word says what it is for, but which is called what a target on its left is set for, is that target's result:
 * "KH huy động | Huy động", "Chỉ tiêu công nhận mới | Công nhận mới". Not where each target has a result that says so itself.
 */
function withOwnResults(columns: readonly Column[]): readonly Column[] {
  const plain = columns.filter((one) => one.role === 'result' && one.subject + one.qualifier === '');
  const key = (words: string) => subjectKey(words).replace(COUNTED_BY, '');
  if (plain.length >= columns.filter(({ role }) => role === 'target').length) return columns;
  return columns.map((column, index): Column => {
    const words = key(readHeaderText(column.leaf).subject);
    if (column.role !== null || words === '' || column.percent || column.cumulative) return column;
    const left = columns.slice(0, index).reverse();
    const own = left.find((other) => {
      const isItsOwn = other.role === 'target' && key(other.qualifier) === words;
      return (
        isItsOwn &&
        bandsOf(other) === bandsOf(column) &&
        (other.year ?? column.year) === (column.year ?? other.year)
      );
    });
    if (own === undefined) return column;
    const { subject, label, qualifier } = own;
    return { ...column, role: 'result', subject, label, qualifier };
  });
}

/** Texts compared without case, diacritics and punctuation: the key of an indicator's words. */
export function subjectKey(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function readColumn({ column, path: all }: HeaderColumn, header: Header): Column {
  const path = withoutWeakTargets(all);
  const carrier = carrierOf(path);
  const leaf = path[path.length - 1];
  const years = path.flatMap(({ year }) => year ?? []);
  const names = ({ role, subject }: HeaderText) => role === null && subject !== '';
  const isOfNow = ({ subject }: HeaderText) => carrier?.role === 'result' && NOW.test(subject);
  const own = path.filter((text) => names(text) && !isOfNow(text));
  const isUnit = header.unitColumns.includes(column);
  const texts = path.map(({ text }) => text);
  const times = texts.filter((text) => !saysMen(text));
  return {
    column,
    role: isUnit ? 'other' : roleOf(path, carrier),
    subject: own.map(({ subject }) => subject).join(BETWEEN_BANDS),
    label: labelOf(own.map(({ text }) => headingWords(text))),
    qualifier: carrier?.subject ?? '',
    year: years.length === 0 ? null : Math.max(...years),
    cumulative: path.some(({ cumulative }) => cumulative),
    span: spanOf(times),
    stretch: readStretch(times),
    ofResult: path.some(({ ofResult }) => ofResult),
    percent: carrier?.percent ?? false,
    isTotal: leaf?.role === 'sum',
    leaf: leaf?.text ?? '',
    texts,
  };
}

/** "Huyện giao" by itself is a target; under a band with a role of its own it says whose: "So sánh (%)" over it. */
function withoutWeakTargets(path: readonly HeaderText[]): readonly HeaderText[] {
  return path.map((text) => {
    const isOnlyOne = path.every((other) => other === text || other.role === null || other.role === 'sum');
    return !isOnlyOne && text.role === 'target' && saysWhoAssigns(text.text) ? { ...text, role: null } : text;
  });
}

/** A column without the words "Trong đó", which leave what they stand before: "Trong đó nữ" → "Nữ". */
function withoutPartWords(column: HeaderColumn): HeaderColumn {
  return {
    ...column,
    path: column.path.flatMap((text): readonly HeaderText[] => {
      if (text.role !== 'part') return [text];
      const rest = withCapital(text.subject);
      return rest === '' ? [] : [{ ...text, ...readHeaderText(rest), text: rest }];
    }),
  };
}

/** Texts from the outermost band down, without bands that only gather others: "Các loại vắc xin". */
function labelOf(texts: readonly string[]): string {
  const telling = texts.filter((text, index) => index === texts.length - 1 || !/^các /i.test(text));
  return telling.join(BETWEEN_BANDS);
}

/** The text that gives the column its role: an overruling band, else the lowest text with a role of its own. */
function carrierOf(path: readonly HeaderText[]): HeaderText | null {
  const overruling = path.find(({ role }) => OVERRULING.has(role));
  if (overruling !== undefined) return overruling;
  const upwards = [...path].reverse();
  const decided = upwards.find(({ role }) => role !== null && role !== 'sum');
  return decided ?? upwards.find(({ role }) => role === 'sum') ?? null;
}

function roleOf(path: readonly HeaderText[], carrier: HeaderText | null): ColumnRole | null {
  if (carrier?.role === 'target' && path.some(({ role }) => role === 'rate')) return 'rate';
  return carrier?.role ?? null;
}
