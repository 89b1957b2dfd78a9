import { groupBy } from '../collection/group-by';
import { formatDate } from '../date/calendar-date';
import { addExact } from '../number/decimal';
import { formatNumber } from '../number/format';
import { PAGES } from '../page/pages';
import { INDICATOR_HEADINGS } from '../settings/layout';
import type { Measure } from '../survey/indicator';
import { isPaidIn } from '../survey/paid-in';
import { isTypedLater } from '../survey/restated-target';
import type { Survey } from '../survey/survey';
import type { UnitPart } from '../unit/units-on';
import { listed } from '../words/listed';

/** How many units a line names before it only counts the rest. */
const MOST_UNITS = 12;

/**
 * Which units are several of the reported ones, since when and why: "LĐLĐ Hà Quảng gồm LĐLĐ Thông Nông từ 01/02/2020", that
 * what one owes and another has overpaid is netted, and whose typed targets do not count because they had not begun or had ended.
 */
export function mergerLines(survey: Survey): string[] {
  const { unitsOn, unitDay, indicators } = survey;
  if (unitsOn === null) return [];
  const { directory, parts } = unitsOn;
  const told = directory.units.filter(({ index }) =>
    indicators.some(({ measures }) => (measures[index]?.assessment.state ?? 'absent') !== 'absent'),
  );
  const joined = told.flatMap(({ index, name }) => {
    const words = joinedWords((parts[index] ?? []).slice(1));
    return words === '' ? [] : [`${name} gồm ${words}`];
  });
  const paidIn = indicators.some(isPaidIn);
  const netted = paidIn
    ? '; số còn phải nộp và nộp vượt của các đơn vị đã gộp được bù trừ trong từng đơn vị'
    : '; số thiếu và số vượt của các đơn vị đã gộp được bù trừ trong từng đơn vị';
  return [
    ...(unitDay === null
      ? []
      : [`Bảng lập theo đơn vị tại ngày ${formatDate(unitDay)} (${PAGES.directory.name}).`]),
    ...(joined.length === 0 ? [] : [`Sáp nhập: ${unitsListed(joined)}${netted}.`]),
    ...targetLines(survey),
    ...outsideLines(survey),
  ];
}

/** How the targets of a merged unit became one: "LĐLĐ Hà Quảng 24 = 12 + 12", or 24 of which everybody has one. */
function targetLines({ unitsOn, reported, indicators }: Survey): string[] {
  return indicators.flatMap(({ name, measures }, index) => {
    const typed = reported.indicators[index]?.measures ?? [];
    const made = measures.flatMap(({ unit, target: { reading } }) => {
      const given = (unitsOn?.parts[unit.index] ?? []).flatMap((part) => {
        const own = typed[part.unit.index]?.target.reading;
        return own?.kind === 'number' ? [own.value] : [];
      });
      return reading.kind === 'number' && given.length > 1
        ? [{ unit: `${unit.name} ${formatNumber(reading.value)}`, how: fromParts(reading.value, given) }]
        : [];
    });
    if (made.length === 0) return [];
    const once = made.flatMap(({ unit, how }) => (how === ONCE ? [unit] : []));
    const words = [
      ...made.flatMap(({ unit, how }) => (how === ONCE ? [] : [unit + how])),
      ...(once.length === 0 ? [] : [`${unitsListed(once, ', ')}${ONCE}`]),
    ];
    const where = `${PAGES.indicators.name} ▸ ${INDICATOR_HEADINGS.merging}`;
    return [`${name}: KH của đơn vị đã gộp: ${unitsListed(words)}; đổi ở ${where}.`];
  });
}

/** What everybody has, for several units that are one. */
const ONCE = ' (mức chung lấy một lần)';

function fromParts(whole: number, given: readonly number[]): string {
  if (addExact(given) === whole) return ` = ${given.map((one) => formatNumber(one)).join(' + ')}`;
  if (given.every((one) => one === whole)) return ONCE;
  return ` (từng đơn vị: ${given.map((one) => formatNumber(one)).join('; ')})`;
}

/** "A, B từ 01/03/2020 (NQ 897); C từ 01/07/2025": units of one day and basis together. */
function joinedWords(parts: readonly UnitPart[]): string {
  const since = groupBy(
    parts.filter(({ joined }) => joined !== null),
    ({ joined, life }) => {
      const basis = life?.basis ?? '';
      return `từ ${joined === null ? '' : formatDate(joined)}${basis === '' ? '' : ` (${basis})`}`;
    },
  );
  return [...since]
    .map(([words, own]) => `${own.map(({ unit }) => unit.name).join(', ')} ${words}`)
    .join(', ');
}

/** Targets typed for units that were not there: told, since they stand in the tables and are not counted. */
function outsideLines({ unitsOn, reported, indicators }: Survey): string[] {
  const isJoined = (unit: number) => (unitsOn?.parts[unit]?.length ?? 0) > 1;
  return indicators.flatMap(({ name, measures, timing, period }, index) => {
    const typed = reported.indicators[index]?.measures ?? [];
    const left = measures.flatMap(({ unit, target }) =>
      (unitsOn?.parts[unit.index] ?? []).flatMap((part) => {
        const own = typed[part.unit.index];
        return own !== undefined && isLeftOut(own, target, part) ? [leftOutWords(own, part)] : [];
      }),
    );
    const kept = measures.flatMap(({ unit, target }) => {
      const [part] = unitsOn?.parts[unit.index] ?? [];
      const isKept =
        part !== undefined && isTypedLater(part, timing.target ?? period) && target.places.length > 0;
      const begins = part?.life?.begins;
      return isKept && begins && !isJoined(unit.index) ? [`${unit.name} từ ${formatDate(begins)}`] : [];
    });
    return [
      ...(left.length === 0
        ? []
        : [`${name}: không tính KH ${unitsListed(left)} (${PAGES.directory.name}).`]),
      ...(kept.length === 0
        ? []
        : [
            `${name}: biểu ghi theo đơn vị bắt đầu sau kỳ này, vẫn tính: ${unitsListed(kept)} (${PAGES.directory.name}).`,
          ]),
    ];
  });
}

/** Whether a cell gives the unit a target that its page has no trace of. */
function isLeftOut({ target }: Measure, shown: Measure['target'], { life }: UnitPart): boolean {
  const [place] = target.places;
  if (life === null || place === undefined || target.reading.kind !== 'number') return false;
  return !shown.places.some(
    ({ tab, row, column }) => tab === place.tab && row === place.row && column === place.column,
  );
}

function leftOutWords({ target }: Measure, { unit, life, joined }: UnitPart): string {
  const figure = target.reading.kind === 'number' ? formatNumber(target.reading.value) : '';
  const { begins = null, ends = null } = life ?? {};
  const why =
    joined !== null
      ? `đã gộp từ ${formatDate(joined)}`
      : ends !== null
        ? `đã kết thúc từ ${formatDate(ends)}`
        : begins !== null
          ? `bắt đầu từ ${formatDate(begins)}`
          : '';
  return `${figure} của ${unit.name}, ${why}`;
}

function unitsListed(parts: readonly string[], between = '; '): string {
  return listed(parts, { most: MOST_UNITS, noun: 'đơn vị', between });
}
