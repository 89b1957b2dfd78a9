import { type CalendarDate, compareDates, formatDate } from '../date/calendar-date';
import { formatNumber } from '../number/format';
import type { Assignee, RegisterEntry } from '../register/entry';
import { entriesInForce, givenTwice } from '../register/in-force';
import type { Indicator } from '../survey/indicator';
import type { Survey } from '../survey/survey';
import { readBasis } from '../target/basis';
import { ownTarget, type RegisterTarget } from '../target/indicator-target';
import { type OwnTarget, statedTarget } from '../target/target-source';
import type { Unit } from '../unit/directory';
import { listed } from '../words/listed';
import { cellA1 } from '../workbook/a1';
import { GRAND_TOTAL } from './blocks';
import { figureWords } from './figure-words';

/** How many entries a line names before it only counts the rest. */
const LISTING = { most: 12, noun: 'dòng' } as const;

/**
 * Says whose target is another one than everybody's, why and since when: "Tin, bài: KH chung 24 (CV 607/LĐLĐ ngày
 * 08/01/2020); giao riêng: LĐLĐ Bảo Lâm 12 (01 biên chế); LĐLĐ Hạ Lang 24 → 18 từ 01/07/2020 (CV 900/LĐLĐ: thiếu người)."
 * What begins after the indicator's day is announced. Rule 12 of the product.
 */
export function registerLine(indicator: Indicator, { reported, today }: Survey): string[] {
  const { directory } = reported;
  const { name, target, timing } = indicator;
  if (target.kind !== 'register') return [];
  const day = timing.day ?? today;
  const measures = reported.indicators.find(({ key }) => key === indicator.key)?.measures ?? [];
  const context = { indicator, target, units: directory.units, measures, day };
  const twice = new Set(givenTwice(target.entries).flat());
  const told = target.entries.filter((entry) => !twice.has(entry) && entry.who.kind !== 'unassigned');
  const { unassigned } = target;
  const left =
    unassigned === null
      ? []
      : [`${name}: chưa phân bổ ${formatNumber(unassigned)}, có trong KH của dòng ${GRAND_TOTAL}.`];
  const whole = wholePeriods(
    told.filter(({ from }) => from === null),
    context,
  );
  const later = told.flatMap((entry) => (entry.from === null ? [] : [changed(entry, entry.from, context)]));
  const doubled = [...new Set([...twice].map(({ who }) => assigneeName(who, directory.units)))];
  const parts = [
    ...(whole.length > 0 ? [listed(whole, LISTING)] : []),
    ...(later.length > 0 ? [listed(later, { ...LISTING, between: '; ' })] : []),
    ...(doubled.length > 0 ? [`${doubled.join(', ')} giao hai lần, chưa tính KH`] : []),
  ];
  if (parts.length === 0) return left;
  return [`${name}: ${commonPart(context)}giao riêng: ${parts.join('; ')}.`, ...left];
}

/** How many cells of conclusions a line names. */
const CELLS = { most: 4, noun: 'ô' } as const;

/** Proposed targets that nobody agreed to: what was assigned before still counts. "Đề nghị điều chỉnh: 1 dòng chưa ghi đồng ý (F5) nên chưa áp dụng." */
export function declinedLines({ registers }: Pick<Survey, 'registers'>): string[] {
  return registers.flatMap(({ tab, declined }) => {
    if (declined.length === 0) return [];
    const cells = listed(
      declined.map(({ place }) => cellA1(place)),
      CELLS,
    );
    return [`${tab}: ${formatNumber(declined.length)} dòng chưa ghi đồng ý (${cells}) nên chưa áp dụng.`];
  });
}

interface Context {
  readonly indicator: Indicator;
  readonly target: RegisterTarget;
  /** Units as reported, and what their own rows say. */
  readonly units: readonly Unit[];
  readonly measures: Indicator['measures'];
  readonly day: CalendarDate;
}

/** "KH chung 24 (CV 607/LĐLĐ ngày 08/01/2020); " where everybody else has one figure. */
function commonPart({ target, indicator }: Context): string {
  const own = ownTarget(target);
  if (!('value' in own)) return '';
  const basis = indicator.basis ?? basisInLine(own);
  return `KH chung ${formatNumber(own.value)}${basis === null ? '' : ` (${basis})`}; `;
}

function basisInLine(own: OwnTarget): string | null {
  return own.kind === 'constant' && own.line !== null ? readBasis([own.line.text]) : null;
}

/** Entries for the whole period, the same reason said once: "LĐLĐ Bảo Lâm 12, CĐ ngành NN&PTNT 12 (01 biên chế)". */
function wholePeriods(entries: readonly RegisterEntry[], { units }: Context): readonly string[] {
  return entries.map(({ who, figure, row }, index) => {
    const why = whyWords(row.basis, row.reason);
    const next = entries[index + 1]?.row;
    const isSaidNext = next !== undefined && whyWords(next.basis, next.reason) === why;
    return `${assigneeName(who, units)} ${figureWords(figure)}${isSaidNext ? '' : why}`;
  });
}

/** An entry from a day on: "LĐLĐ Hạ Lang 24 → 18 từ 01/07/2020 (CV 900/LĐLĐ: thiếu người)". */
function changed(entry: RegisterEntry, from: CalendarDate, context: Context): string {
  const { who, figure, row } = entry;
  const before = figureBefore(who, from, context);
  const change = before === null ? figureWords(figure) : `${before} → ${figureWords(figure)}`;
  const since = compareDates(from, context.day) > 0 ? 'sẽ áp dụng từ' : 'từ';
  const why = whyWords(row.basis.replace(/,? ngày \d{1,2}\D\d{1,2}\D\d{4}$/i, ''), row.reason);
  return `${assigneeName(who, context.units)} ${change} ${since} ${formatDate(from)}${why}`;
}

/** What the unit had before: an earlier entry, everybody's figure, or what its own row says; null where that is not known. */
function figureBefore(
  who: Assignee,
  from: CalendarDate,
  { target, units, measures }: Context,
): string | null {
  const unit = who.kind === 'unit' ? units[who.unit] : undefined;
  const earlier = target.entries.filter((one) => one.from === null || compareDates(one.from, from) < 0);
  const [held] = unit === undefined ? [] : entriesInForce(unit, earlier, from);
  if (held !== undefined) return figureWords(held.figure);
  const stated = statedTarget(unit?.index ?? -1, ownTarget(target));
  if (stated !== null) return formatNumber(stated);
  const typed = unit && measures[unit.index]?.otherTarget;
  return typed?.reading.kind === 'number' ? formatNumber(typed.reading.value) : null;
}

function whyWords(basis: string, reason: string): string {
  const words = [basis, reason].filter((text) => text !== '').join(': ');
  return words === '' ? '' : ` (${words})`;
}

function assigneeName(who: Assignee, units: readonly Unit[]): string {
  if (who.kind === 'unit') return units[who.unit]?.name ?? '';
  if (who.kind === 'unassigned') return 'phần chưa phân bổ';
  return who.kind === 'group' ? who.group : 'mọi đơn vị';
}
