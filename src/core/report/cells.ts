import { groupBy } from '../collection/group-by';
import { FILLS } from '../colour/palette';
import { decimalText } from '../number/decimal';
import { formatNumber, formatRate } from '../number/format';
import { truthfulDigits } from '../number/truthful-digits';
import { SOURCE_NOTE } from '../page/mark';
import type { Assessment, StateKey } from '../state/assessment';
import type { Measure } from '../survey/indicator';
import { cellText } from '../words/cell-text';
import { listed } from '../words/listed';
import { cellA1 } from '../workbook/a1';
import type { Cell, Place } from '../workbook/workbook';

/** Pages keep visible formulas for rates and totals up to this many units, and values above (rule 7). */
export const MAX_FORMULA_UNITS = 500;

/** Decimals of a printed rate; a rate below 100 % gets more where fewer would print 100. */
const RATE_DIGITS = 1;

/** From so many times the target on, 1.000 %, the groups of a rate's figures are apart. */
const GROUPED = 10;

/** The marks that say "chưa đạt" and "chậm tiến độ" in black and white. */
export const MARKS = { below: '▼', late: '▽' } as const;

/** What stands in a rate cell that has no rate. */
export const RATE_WORDS: Readonly<Record<StateKey, string>> = {
  absent: '–',
  notUnit: 'không xét',
  notApplicable: 'không áp dụng',
  dataError: 'lỗi SL',
  noPlan: 'chưa có KH',
  notAssigned: 'không giao',
  offPlan: 'ngoài KH',
  noData: 'chưa có SL',
  inProgress: '–',
  late: '–',
  onPace: '–',
  below: '–',
  met: '–',
  exceeded: '–',
};

/** What stands for the rate of a target of 0, which has none: only of what should not be at all is such a target judged (rows 11b and 12). */
export const ZERO_TARGET_WORDS = { kept: 'chưa vượt', met: 'đạt', exceeds: `${MARKS.below} vượt ` } as const;

/**
 * The words in place of a rate: "▼ vượt 1" of what exceeds a target of 0, "đạt" where nothing does, with `*` when provisional; any
 * other state by {@link RATE_WORDS}.
 */
export function wordsForRate(
  state: StateKey,
  surplus: Assessment['surplus'],
  { percent = false, provisional = false }: { readonly percent?: boolean; readonly provisional?: boolean },
): string {
  const { kept, met, exceeds } = ZERO_TARGET_WORDS;
  const star = provisional ? '*' : '';
  if (state === 'below') return `${exceeds}${formatNumber(surplus ?? 0)}${percent ? '%' : ''}${star}`;
  if (state === 'met') return `${met}${star}`;
  return state === 'inProgress' ? `${kept}${star}` : RATE_WORDS[state];
}

/** Number format of figures: groups of three, as many decimals as the figures need, at most four; percent points have their sign. */
export function figureFormat(figures: readonly (number | null)[], percent = false): string {
  let digits = 0;
  for (const figure of figures) {
    if (figure === null || Number.isInteger(figure)) continue;
    const decimals = decimalText(figure).split('.')[1] ?? '';
    digits = Math.max(digits, Math.min(4, decimals.length));
  }
  const number = digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
  return percent ? `${number}"%"` : number;
}

/** How a rate is marked: below target, else behind its pace; `*` when provisional. */
interface RateMarks {
  readonly below: boolean;
  readonly provisional: boolean;
  readonly late?: boolean;
}

function markOf({ below, late = false }: RateMarks): string {
  if (below) return `${MARKS.below} `;
  return late ? `${MARKS.late} ` : '';
}

/**
 * How a rate is printed: the mark when below target, `*` when provisional, never 100 % for a pair below it. The minus of a
 * negative rate stands behind the mark: −2 of 5 is "▼ -40,0%".
 */
export function rateFormat(
  rate: { readonly result: number; readonly target: number },
  marks: RateMarks,
): string {
  const digits = truthfulDigits(rate.result, rate.target, RATE_DIGITS, marks.below);
  const isLong = Math.abs(rate.result) >= GROUPED * Math.abs(rate.target);
  const number = `${isLong ? '#,##0' : '0'}.${'0'.repeat(digits)}%`;
  const shown = markOf(marks);
  const mark = shown === '' ? '' : `"${shown}"`;
  const star = marks.provisional ? '"*"' : '';
  const format = `${mark}${number}${star}`;
  return shown !== '' && rate.result < 0 ? `${format};${mark}-${number}${star}` : format;
}

/** A rate as {@link rateFormat} prints it, with its mark and star: what a column must be wide enough for. */
export function rateText(
  rate: { readonly result: number; readonly target: number },
  marks: RateMarks,
): string {
  const text = formatRate(rate.result, rate.target, { digits: RATE_DIGITS, isCeiling: marks.below });
  return `${markOf(marks)}${text}${marks.provisional ? '*' : ''}`;
}

/** The fill of a state that asks for action, undefined for every other state. */
export function fillOf(state: StateKey): string | undefined {
  if (state === 'below' || state === 'late') return FILLS.below;
  if (state === 'noData') return FILLS.noData;
  return state === 'dataError' ? FILLS.dataError : undefined;
}

/** A place as people write it: Quỹ xã hội!E5. */
export function placeText(place: Place): string {
  return `${place.tab}!${cellA1(place)}`;
}

/** Places a note names before it only counts the rest. */
const MAX_PLACES = 12;

/** Cells as people write them, those of a tab together from above, its name said once: Quý I!D5, D9; Quý II!D5. */
function placesText(places: readonly Place[]): string {
  const sorted = [...groupBy(places, ({ tab }) => tab).values()].flatMap((own) =>
    [...own].sort((one, other) => one.row - other.row || one.column - other.column),
  );
  const named = sorted.map((place, index) => {
    if (sorted[index - 1]?.tab === place.tab) return `, ${cellA1(place)}`;
    return `${index === 0 ? '' : '; '}${placeText(place)}`;
  });
  return listed(named, { most: MAX_PLACES, noun: 'ô', between: '' });
}

/** The result as pages print it: a blank that counts as 0 is printed 0, another blank and what cannot be read is not. */
export function printedResult({ result, assessment }: Measure): number | null {
  const { kind } = result.reading;
  const judged = assessment.state !== 'noData' && assessment.state !== 'notAssigned';
  return kind === 'number' || (kind === 'blank' && judged) ? assessment.inResults : null;
}

/** Says where a result stands in the raw rows, where its target does if elsewhere, and, for a figure that could not be read, what was typed there. */
export function sourceNote(measure: Measure): string | undefined {
  const { result, target, rows, assessment } = measure;
  const [place] = result.places;
  const tabs = new Set(result.places.map(({ tab }) => tab));
  const assigned = target.places.filter(({ tab }) => !tabs.has(tab));
  const from = assigned.length > 0 ? [`KH: ${placesText(assigned)}`] : [];
  if (!place) return from.length > 0 ? `${SOURCE_NOTE}${from.join('')}` : undefined;
  const places = rows.length > 1 ? rows.map((row) => ({ ...place, row })) : result.places;
  const note = [`${SOURCE_NOTE}${placesText(places)}`, ...from];
  if (result.reading.kind === 'blank' && printedResult(measure) === 0) note.push('Ô trống được tính là 0');
  if (result.missing > 0) note.push(`${result.missing} ô chưa có số liệu`);
  if (rows.length > 1) note.push(`Đơn vị ${measure.unit.name} có ${rows.length} dòng trong biểu`);
  else if (assessment.state === 'dataError') {
    const shown = (label: string, cell: Cell) => `${label} ghi: "${cellText(cell)}"`;
    if (target.ofUnits || result.ofUnits) return [...note, mergedRates(measure)].join('\n');
    if (target.places.length > 0 && (target.reading.kind !== 'number' || target.reading.value < 0)) {
      note.push(shown('KH', target.typed));
    }
    const isAbove =
      target.reading.kind === 'number' &&
      result.reading.kind === 'number' &&
      result.reading.value > Math.max(0, target.reading.value);
    if (isAbove) note.push(shown('KH', target.typed));
    const isTyped = cellText(result.typed) !== '';
    if (isTyped && (isAbove || result.reading.kind !== 'number' || result.reading.value < 0))
      note.push(shown('Kết quả', result.typed));
    for (const { reading } of [target, result]) {
      if (reading.kind === 'ambiguous')
        note.push(`Có thể là ${reading.readings.map((value) => formatNumber(value)).join(' hoặc ')}`);
    }
  }
  return note.join('\n');
}

/** Rates of merged units, which have no sum: "KH 92 và 90; kết quả 92,5 và 89". */
function mergedRates({ target, result }: Measure): string {
  const told = [
    ...(cellText(target.typed) === '' ? [] : [`KH ${cellText(target.typed)}`]),
    ...(cellText(result.typed) === '' ? [] : [`kết quả ${cellText(result.typed)}`]),
  ];
  return `Tỷ lệ của các đơn vị đã gộp không cộng được: ${told.join('; ')}`;
}
