import { isTime } from '../measure/measure';
import { formatNumber } from '../number/format';
import { type Indicator, type Measure, sourcesOf } from '../survey/indicator';
import { mayBePercents } from '../survey/maybe-percents';
import { beginsAsCount } from '../tab/heading-words';
import { addsUp, countsWholeThings, sharedMeasure } from '../tab/means';
import { foldText } from '../text/normalise';
import { listed } from '../words/listed';

/** Percentages seldom miss their target by more; of counts in the course of a year nothing need be said. */
const MOSTLY_REACHED = 0.8;

/** Rule 17: a total of what nothing proves to be counts, as the data check says of the same figures. */
function mayBePercentsLine({ name, label, origin }: Indicator): string[] {
  const [source] = origin.kind === 'table' || origin.kind === 'series' ? origin.sources : [];
  if (source === undefined || beginsAsCount(label) || !mayBePercents(source, MOSTLY_REACHED)) return [];
  return [
    `${name}: đang cộng như số đếm; nếu là tỷ lệ % (mọi KH từ 50 đến 100) thì ghi % ở cột ĐVT của Danh mục chỉ tiêu.`,
  ];
}

/** Rule 17: of one thing for another, which may as well be a choice of two, and of how long something lasts nothing told whether it is to be added. */
function mayBeMeanLine({ name, label, measure }: Indicator): string[] {
  const isCounted = beginsAsCount(label) || foldText(label).startsWith(foldText(measure ?? ''));
  const lasts = isTime(measure) && !isCounted;
  const mean = lasts ? `“${measure} bình quân”` : measure === null ? sharedMeasure(label) : null;
  if (mean === null) return [];
  return [
    `${name}: đang cộng như số đếm; nếu là số bình quân thì ghi ${mean} ở cột ĐVT của Danh mục chỉ tiêu.`,
  ];
}

/** Of units with fractions, those that a line names. */
const FRACTIONS_TOLD = 3;

/** A unit and its result, or else its target, that is no whole number, as text; null where both are. */
function fractionOf({ unit, target, result }: Measure): string | null {
  const broken = [result, target].flatMap(({ reading }) =>
    reading.kind === 'number' && !Number.isInteger(reading.value) ? [formatNumber(reading.value)] : [],
  );
  return broken[0] === undefined ? null : `${unit.name} ${broken[0]}`;
}

/** Rule 17: fractions of what there are whole numbers of alone, or of what nothing says in what it is measured, may be rates, averages or thousands. */
function fractionsLine({ name, label, measure, measures, origin }: Indicator): string[] {
  const headings = sourcesOf(origin).flatMap(({ table, columns: { resultColumn } }) =>
    table.columns.flatMap(({ column, texts }) => (column === resultColumn ? texts : [])),
  );
  if (measure !== null && !countsWholeThings(measure, [])) return [];
  const broken = measures.flatMap((one) => fractionOf(one) ?? []);
  const whole = measures.filter(({ rows }) => rows.length > 0).length - broken.length;
  const isCount = countsWholeThings(measure, [label, ...headings]);
  if (broken.length === 0 || (!isCount && broken.length < whole)) return [];
  const what = isCount ? 'thứ chỉ đếm chẵn mà có số lẻ' : 'có số lẻ, không ghi ĐVT';
  const told = listed(broken, { most: FRACTIONS_TOLD, noun: 'đơn vị' });
  return [
    `${name}: ${what} (${told}), đang cộng như số đếm; nếu là tỷ lệ, số bình quân thì ghi “bình quân”, nếu là số nghìn thì ghi “nghìn …” ở cột ĐVT của Danh mục chỉ tiêu.`,
  ];
}

/** What is added up although it may have no sum, and no total row of its tables says that it has one. */
export function mayNotAddLines(indicator: Indicator): string[] {
  const isTotalled = sourcesOf(indicator.origin).some(({ columns }) => columns.totalled === true);
  if (indicator.money || !addsUp(indicator) || isTotalled) return [];
  const means = mayBeMeanLine(indicator);
  return [...mayBePercentsLine(indicator), ...means, ...(means.length === 0 ? fractionsLine(indicator) : [])];
}
