import { formatDate } from '../date/calendar-date';
import { unjudgedLines, unreadLines } from '../ledger/unread-words';
import type { Log } from '../log/log';
import { addExact } from '../number/decimal';
import { formatNumber } from '../number/format';
import { roundRatio } from '../number/round';
import { truthfulDigits } from '../number/truthful-digits';
import { PAGES } from '../page/pages';
import { DIRECTIONS, INDICATOR_HEADINGS } from '../settings/layout';
import { STATES } from '../state/assessment';
import type { Total } from '../state/total';
import type { Indicator, LogCount, Measure, Origin, SourceIndicator } from '../survey/indicator';
import { mayBePercents } from '../survey/maybe-percents';
import { isPaidIn } from '../survey/paid-in';
import { monthsIn } from '../survey/series-name';
import { type Survey, unitsThere } from '../survey/survey';
import { hasBegunOn } from '../survey/table-indicators';
import { beginsAsCount } from '../tab/heading-words';
import { addsUp, type Mean } from '../tab/means';
import { isPercent } from '../tab/measure';
import { scopeWords } from '../target/scope';
import {
  hasTarget,
  lacksCommonTarget,
  ownTarget,
  targetColumnOf,
  unassignedOf,
} from '../target/target-source';
import type { WhoHasIt } from '../target/who-has-it';
import { suggestionText } from '../unit/suggestion-words';
import { cellA1 } from '../workbook/a1';
import { placeText } from './cells';
import { declaredLines } from './declared-line';
import { dueLine } from './due-line';
import { listLines } from './list-lines';
import { mergerLines } from './merger-lines';
import { otherRowsLines } from './other-rows-line';
import { paceLines } from './pace-lines';
import { putTogetherLines } from './put-together-line';
import { exceedsWhole, ratioLines } from './ratio-lines';
import { registerLine } from './register-lines';
import { repeatsWords } from './repeat-words';
import { typedRateLines } from './typed-rate-lines';

/** How many names a line lists before it only counts the rest. */
const MAX_NAMES = 8;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMES).join(', ');
  return names.length > MAX_NAMES ? `${shown} và ${names.length - MAX_NAMES} mục khác` : shown;
}

function placesOf(measures: readonly Measure[]): string {
  return listed(measures.flatMap(({ result }) => (result.places[0] ? [placeText(result.places[0])] : [])));
}

function provisionalLine(indicator: Indicator): string[] {
  const blanks = indicator.measures.filter(({ assessment }) => assessment.state === 'noData');
  const unreadable = indicator.measures.filter(
    ({ assessment }) => assessment.state === 'dataError' && assessment.provisional,
  );
  const lines: string[] = [];
  if (!addsUp(indicator)) {
    return unreadable.length === 0
      ? []
      : [`${indicator.name}: ${unreadable.length} ô kết quả không đọc được: ${placesOf(unreadable)}.`];
  }
  if (blanks.length > 0) {
    const below = blanks.filter(({ assessment }) => (assessment.inTargets ?? 0) > 0).length;
    const more =
      below > 0 && indicator.periodEnded ? `, thêm ${below} lượt ${STATES.below.toLowerCase()}` : '';
    lines.push(
      `* ${indicator.name}: tạm tính, ${blanks.length} ô kết quả còn trống. Nếu tính là 0, tổng không đổi${more}.`,
    );
  }
  if (unreadable.length > 0) {
    lines.push(
      `* ${indicator.name}: tạm tính, ${unreadable.length} ô kết quả không đọc được: ${placesOf(unreadable)}.`,
    );
  }
  return lines;
}

function withheldLine(indicator: Indicator): string[] {
  const doubled = indicator.measures.filter(({ rows }) => rows.length > 1);
  const wrong = indicator.measures.filter(
    ({ rows, assessment }) =>
      rows.length === 1 && assessment.state === 'dataError' && assessment.withholdsRate,
  );
  const lines = doubled
    .slice(0, MAX_NAMES)
    .map(
      ({ unit, rows }) =>
        `${indicator.name}: không tính tỷ lệ chung vì đơn vị ${unit.name} có ${rows.length} ${indicator.origin.kind === 'forms' ? 'biểu cùng kỳ' : 'dòng trong biểu'}.`,
    );
  const above = wrong.filter((measure) => exceedsWhole(indicator, measure));
  if (above.length > 0) {
    lines.push(
      `${indicator.name}: không tính tỷ lệ chung vì kết quả lớn hơn tổng số, hoặc tổng số để trống, ở ô ${placesOf(above)}.`,
    );
  }
  const others = wrong.filter((measure) => !above.includes(measure));
  if (others.length > 0) {
    const places = listed(
      others.flatMap(({ target, result }) => {
        const [place] = (result.reading.kind === 'percent' ? result : target).places;
        return place ? [placeText(place)] : [];
      }),
    );
    const reason = `KH giao hoặc kết quả chưa đúng ở ô ${places}`;
    lines.push(
      !addsUp(indicator)
        ? `${indicator.name}: ${reason}.`
        : `${indicator.name}: không tính tỷ lệ chung vì ${reason}.`,
    );
  }
  return lines;
}

function offPlanLine(indicator: Indicator): string[] {
  const off = indicator.measures.filter(({ assessment }) => assessment.state === 'offPlan');
  if (off.length === 0) return [];
  const names = listed(
    off.map(({ unit, assessment }) => `${unit.name} ${formatNumber(assessment.inResults ?? 0)}`),
  );
  const sum = addExact(off.map(({ assessment }) => assessment.inResults ?? 0));
  const unassigned = unassignedOf(indicator.target);
  if (unassigned !== null) {
    const words = `KQ ${formatNumber(sum)} của đơn vị không có KH riêng (${names})`;
    return [`${indicator.name}: ${words} tính vào phần chưa phân bổ ${formatNumber(unassigned)}.`];
  }
  return [
    `${indicator.name}: ngoài KH ${formatNumber(sum)} (${names}), có trong KQ của dòng cộng, không tính vào tỷ lệ.`,
  ];
}

/** Units to which an indicator does not apply and whose results stand there all the same: they are in no sum. */
function notAppliedLine({ name, measures }: Indicator): string[] {
  const names = measures.flatMap(({ unit, result: { reading }, assessment }): string[] => {
    const isHeld = assessment.state === 'notApplicable' && reading.kind === 'number' && reading.value > 0;
    return isHeld ? [`${unit.name} ${formatNumber(reading.value)}`] : [];
  });
  return names.length === 0
    ? []
    : [`${name}: KQ của đơn vị ghi x (không áp dụng), không cộng: ${listed(names)}.`];
}

function units(count: number): string {
  return `${formatNumber(count)} đơn vị`;
}

const WHY_NO_SUM: Readonly<Record<Mean, string>> = {
  words: 'là số bình quân',
  rate: 'là tỷ lệ hoặc số bình quân',
  total: 'dòng cộng đã ghi là số bình quân, không phải tổng,',
  row: 'biểu ghi số bình quân, không ghi tổng,',
};

/** Rule 17: a reader looks for a total of percentages, or of averages, in vain. */
function noSumLine({ name, measure, mean }: Indicator): string[] {
  if (isPercent(measure)) return [`${name}: là tỷ lệ % nên không cộng các đơn vị.`];
  return mean === undefined ? [] : [`${name}: ${WHY_NO_SUM[mean]} nên không cộng các đơn vị.`];
}

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

/** Rule 4: what is owed, what is overpaid and what remains after netting, kept apart. */
function moneyLine(indicator: Indicator, total: Total): string[] {
  if (!indicator.money || !addsUp(indicator) || !hasTarget(indicator.target)) return [];
  const { shortfall, surplus, net } = total;
  if (shortfall.count === 0 && surplus.count === 0) return [];
  if (indicator.direction === 'less') {
    return [`${indicator.name}: vượt mức giao ${formatNumber(surplus.sum)} (${units(surplus.count)}).`];
  }
  const [lacks, exceeds] = isPaidIn(indicator) ? ['còn phải nộp', 'nộp vượt'] : ['còn thiếu', 'vượt'];
  const parts = [
    `${lacks} ${formatNumber(shortfall.sum)} (${units(shortfall.count)})`,
    `${exceeds} ${formatNumber(surplus.sum)} (${units(surplus.count)})`,
    net < 0 ? `sau bù trừ: ${exceeds} ${formatNumber(-net)}` : `sau bù trừ ${formatNumber(net)}`,
  ];
  return [`${indicator.name}: ${parts.join('; ')}.`];
}

/** Which tables of a series were put together, and how. */
function seriesLine({ name, origin, target }: Indicator, { today }: Survey): string[] {
  if (origin.kind !== 'series') return [];
  const { sources, earlier, how } = origin;
  if (how === 'pages') {
    const tabs = sources.map(({ table }) => table.tab);
    return [
      `${name}: một biểu in thành ${tabs.length} trang tính (${listed(tabs)}), mỗi trang các đơn vị khác nhau.`,
    ];
  }
  const labels = sources.map(({ table, period }) => sourceLabel(table.tab, period?.label ?? ''));
  const unused = earlier.map(({ table, period }) => sourceLabel(table.tab, period?.label ?? ''));
  const rest = unused.length > 0 ? `; không cộng ${listed(unused)}` : '';
  if (how === 'latestPeriod') return [`${name}: lấy số của kỳ gần nhất, ${listed(labels)}${rest}.`];
  const once = how === 'addResults' && targetColumnOf(target) !== null;
  const targets = once ? ', KH cả năm lấy một lần' : '';
  const ahead = sources.filter((one) => !hasBegunOn(today, one) && holdsResults(one));
  const apart =
    ahead.length === 0
      ? ''
      : `; không cộng kết quả của ${listed(ahead.map(({ table }) => table.tab))} vì sau ngày ${formatDate(today)}`;
  return [`${name}: cộng ${labels.length} kỳ (${listed(labels)})${targets}${apart}${rest}.`];
}

function holdsResults({ measures }: SourceIndicator): boolean {
  return measures.some(({ result }) => result.reading.kind === 'number');
}

/** How forms of several periods were put together. */
function formsLine({ name, origin }: Indicator): string[] {
  if (origin.kind !== 'forms' || origin.how === null) return [];
  if (origin.how === 'latestPeriod')
    return [`${name}: lấy số của kỳ gần nhất trong các biểu của mỗi đơn vị.`];
  const once = origin.how === 'addResults' ? ', KH cả năm lấy một lần' : '';
  return [`${name}: cộng các kỳ trong biểu của mỗi đơn vị${once}.`];
}

/** Which rows of logs an indicator counts, which it does not, and why. */
export function logLines({ name, origin, timing, only, target }: Indicator, { today }: Survey): string[] {
  if (origin.kind !== 'logs') return [];
  const earlier = origin.earlier.map(({ tab }) => `'${tab}'`);
  const counts = origin.logs.map(
    ({ log, columns, period, counted, outside, undated, late, toCome, unmet, withdrawn, joint }) => {
      const adds = columns.amountColumn !== null;
      const within = period === null ? '' : ` ${period.label}`;
      const left = [
        ...(outside > 0 ? [`${formatNumber(outside)} dòng ngoài kỳ`] : []),
        ...(undated > 0 ? [`${formatNumber(undated)} dòng không đọc được ngày`] : []),
      ];
      const after = [
        ...(late > 0 && timing.lastDay
          ? [`${formatNumber(late)} dòng sau thời hạn ${formatDate(timing.lastDay)}`]
          : []),
        ...(unmet.length > 0 ? [`${formatNumber(unmet.length)} dòng không có “${only}”`] : []),
        ...(joint.length > 0 ? [`${rowsWords(log, joint)} ghi nhiều đơn vị trong một ô`] : []),
        ...(withdrawn.length > 0 ? [withdrawnWords(log, withdrawn)] : []),
        ...(toCome > 0 ? [`${formatNumber(toCome)} dòng sau ngày ${formatDate(today)}`] : []),
      ];
      const rest = [
        ...(left.length > 0 ? [`; không tính ${left.join(', ')}`] : []),
        ...after.map((words) => `; ${words}, không tính`),
      ].join('');
      return `${name}: ${adds ? 'cộng' : 'đếm'} ${formatNumber(counted)} dòng${within} của '${log.tab}'${rest}.`;
    },
  );
  const others =
    earlier.length === 0 ? [] : [`${name}: không tính ${listed(earlier)} vì là sổ của năm trước.`];
  const doubts = origin.logs.flatMap((count) => [
    ...otherDaysLine({ name, target }, count),
    ...deniedLine({ name, target }, count),
  ]);
  return [...counts, ...others, ...doubts];
}

/** By which of several columns of dates rows count, where another would count others; only where they decide anything. */
function otherDaysLine(
  { name, target }: Pick<Indicator, 'name' | 'target'>,
  { log, otherDays }: LogCount,
): string[] {
  if (!hasTarget(target)) return [];
  const headingOf = (wanted: number | null) =>
    log.columns.find(({ column }) => column === wanted)?.leaf ?? '';
  return otherDays.map(({ column, blank, differing }) => {
    const parts = [
      ...(blank > 0 ? [`để trống ở ${formatNumber(blank)} dòng được tính`] : []),
      ...(differing > 0 ? [`cho kết quả khác ở ${formatNumber(differing)} dòng`] : []),
    ];
    return `${name}: tính theo cột ${headingOf(log.dateColumn)}; cột ${headingOf(column)} ${parts.join(', ')}.`;
  });
}

/** Rows that say of themselves that they do not count, and where they stand. */
function withdrawnWords(log: Log, rows: readonly number[]): string {
  return `${formatNumber(rows.length)} dòng ghi hủy hoặc không tính (${cellsOf(log, rows)})`;
}

function rowsWords(log: Log, rows: readonly number[]): string {
  return `${formatNumber(rows.length)} dòng (${cellsOf(log, rows)})`;
}

function cellsOf({ unitColumn: column }: Log, rows: readonly number[]): string {
  return listed(rows.map((row) => cellA1({ row, column })));
}

/** Rows that count although they say that they did not come to what others did; only where they decide anything. */
function deniedLine({ name, target }: Pick<Indicator, 'name' | 'target'>, { denied }: LogCount): string[] {
  if (denied === null || !hasTarget(target)) return [];
  const { heading, words, rows, example } = denied;
  const quoted = words.map((text) => `“${text}”`).join(', ');
  const told = `${formatNumber(rows.length)} dòng ghi ${quoted} ở cột ${heading} vẫn được tính`;
  const way = `ghi ${heading} = ${example} ở cột ${INDICATOR_HEADINGS.only} của ${PAGES.indicators.name}`;
  return [`${name}: ${told}; nếu không tính thì ${way}.`];
}

/** Answers that a later one replaces, and events that say the same as another; once a log. */
function alikeRowsLines({ logs }: Survey): string[] {
  return logs.flatMap(({ tab, unitColumn, superseded, identical }) => {
    const cells = (rows: readonly number[]) => listed(rows.map((row) => cellA1({ row, column: unitColumn })));
    const lines: string[] = [];
    if (superseded.length > 0) {
      const words = 'đơn vị gửi nhiều lần cho một kỳ, lấy lần gửi sau; không tính';
      lines.push(`'${tab}': ${words} ${superseded.length} dòng ${cells(superseded)}.`);
    }
    if (identical.length > 0) {
      const words = 'dòng giống hệt một dòng ở trên, vẫn tính';
      lines.push(`'${tab}': ${identical.length} ${words}: ${cells(identical)}.`);
    }
    return lines;
  });
}

/** Sources that tell another's figures again. */
export function repeatLines({ leftOut }: Survey): string[] {
  return leftOut.flatMap(({ tab, reason }) =>
    reason.kind === 'repeats' ? [`${tab}: ${repeatsWords(reason)}.`] : [],
  );
}

/** Tables of targets that meet no result by their names, so that nobody is judged by them. */
function unmetTargetsLine({ leftOut }: Survey): string[] {
  const tabs = leftOut.flatMap(({ tab, reason }) => (reason.kind === 'noResult' ? [`'${tab}'`] : []));
  if (tabs.length === 0) return [];
  const way = 'đặt tên cột KH giống tên chỉ tiêu, hoặc chọn ở Danh mục chỉ tiêu';
  return [`Chưa dùng KH giao ở ${listed([...new Set(tabs)])} vì chưa có kết quả cùng tên: ${way}.`];
}

/** What staff call that from which figures are made. */
function sourceNoun({ kind }: Origin): string {
  return kind === 'logs' ? 'sổ' : kind === 'list' ? 'danh sách' : 'biểu';
}

/** Units that no event tells of: those that have the target count as 0; the cells of others print –. */
function withoutEventsLine({ name, origin, measures }: Indicator, survey: Survey): string[] {
  if (origin.kind !== 'logs' && origin.kind !== 'list') return [];
  const there = new Set(unitsThere(survey).map(({ index }) => index));
  const silent = measures.filter(({ unit, result }) => result.places.length === 0 && there.has(unit.index));
  const zero = silent.filter(({ assessment }) => assessment.inTargets !== null);
  const absent = silent.filter(({ assessment }) => assessment.state === 'absent');
  const namesOf = (ones: readonly Measure[]) => listed(ones.map(({ unit }) => unit.name));
  const isTold = ({ unit }: Measure) =>
    origin.kind === 'logs' && origin.logs.some(({ told }) => told.has(unit.index));
  const lines = [true, false].flatMap((told) => {
    const own = zero.filter((measure) => isTold(measure) === told);
    const none = told ? 'không có dòng nào được tính' : `không có dòng nào trong ${sourceNoun(origin)}`;
    const words = `được giao KH mà ${none}, tính là 0`;
    return own.length === 0 ? [] : [`${name}: ${units(own.length)} ${words}: ${namesOf(own)}.`];
  });
  if (absent.length > 0) {
    const words = `không có dòng nào trong ${sourceNoun(origin)}`;
    lines.push(`${name}: ${units(absent.length)} ${words}: ${namesOf(absent)}.`);
  }
  return lines;
}

/** "Biểu 1 (quý I/2020)"; the tab alone where its name says which months it is about. */
function sourceLabel(tab: string, period: string): string {
  return period === '' || monthsIn(tab) !== null ? tab : `${tab} (${period})`;
}

/** Sums that lack figures of some periods. */
function partialLine(indicator: Indicator): string[] {
  const cells = indicator.measures.reduce((sum, { result }) => sum + result.missing, 0);
  return cells === 0
    ? []
    : [`* ${indicator.name}: tạm tính, ${cells} ${missingWords(indicator)}, chưa cộng vào.`];
}

const BY_NAME = `theo tên chỉ tiêu; đổi ở ${PAGES.indicators.name} ▸ ${INDICATOR_HEADINGS.direction}`;

const BY_LINES = `biểu ghi như vậy; đổi ở ${PAGES.indicators.name} ▸ ${INDICATOR_HEADINGS.threshold}`;

/** What is judged otherwise than a reader takes for granted, and who says so. */
function judgingLine(indicator: Indicator): string[] {
  const { name, threshold, thresholdFrom, direction, directionFrom, blankIsZero } = indicator;
  const bound = direction === 'less' ? 'khi không quá' : 'từ';
  const enough = `tính là đạt ${bound} ${formatNumber(threshold)}% KH`;
  const decided = [
    ...(directionFrom === 'setting' ? [DIRECTIONS[direction].toLowerCase()] : []),
    ...(threshold !== 100 && thresholdFrom === 'setting' ? [enough] : []),
    ...(blankIsZero ? ['ô kết quả trống tính là 0'] : []),
  ];
  const byName = direction === 'less' && directionFrom === 'name';
  return [
    ...(threshold !== 100 && thresholdFrom === 'lines' ? [`${name}: ${enough} (${BY_LINES}).`] : []),
    ...(byName ? [`${name}: ${DIRECTIONS.less.toLowerCase()} (${BY_NAME}).`] : []),
    ...(decided.length === 0 ? [] : [`${name}: ${decided.join('; ')} (theo ${PAGES.indicators.name}).`]),
  ];
}

function missingWords({ origin }: Indicator): string {
  return origin.kind === 'logs' ? 'dòng thiếu ngày hoặc thiếu số' : 'ô kết quả của các kỳ còn trống';
}

/** Rule 12: an assigned and an adjusted target, which of them is judged by, and what the other one would give. */
function adjustedLines({ name, target, measures }: Indicator): string[] {
  if (target.kind !== 'column' || !target.adjusted) return [];
  const { counts } = target.adjusted;
  const other = counts ? 'số giao ban đầu' : 'số điều chỉnh';
  const parts = measures.flatMap(({ unit, target: judged, otherTarget, result }): string[] => {
    if (otherTarget?.reading.kind !== 'number' || result.reading.kind !== 'number') return [];
    const [of, got] = [otherTarget.reading.value, result.reading.value];
    const isSame = judged.reading.kind === 'number' && judged.reading.value === of;
    if (isSame || of <= 0) return [];
    const digits = truthfulDigits(got, of, 1);
    const rate = formatNumber(roundRatio(got, of, { digits, mode: 'halfUp' }));
    return [`${unit.name} ${formatNumber(got)}/${formatNumber(of)} = ${rate}%`];
  });
  const judgedBy = counts
    ? `${name}: tính theo cột KH điều chỉnh, ô trống lấy KH giao.`
    : `${name}: tính theo cột KH giao, khớp với tỷ lệ đã ghi.`;
  if (parts.length === 0) return [judgedBy];
  return [judgedBy, `Theo ${other}: ${parts.join('; ')}`];
}

/** To whom a common target applies: as staff say, of a log by its own rule, of other sources as `inTables` words it. */
function appliesTo({ origin, applies }: Pick<Indicator, 'origin' | 'applies'>, inTables: string): string {
  if (applies !== null) return `áp dụng cho ${asWithin(scopeWords(applies))}`;
  const who = origin.kind === 'logs' || origin.kind === 'list' ? WHO_WORDS[origin.who] : inTables;
  return `áp dụng cho ${who}`;
}

const WHO_WORDS: Readonly<Record<WhoHasIt, string>> = {
  inSource: 'các đơn vị có trong sổ',
  unions: 'mọi công đoàn',
  alike: 'mọi đơn vị cùng loại với các đơn vị có trong sổ',
};

/** What a target's line is told from. */
type Judged = Pick<Indicator, 'name' | 'target' | 'origin' | 'measures' | 'applies' | 'basis'>;

/** The document that staff name for a target of another kind than a common one, which is said beside that. */
function basisLine({ name, basis, target }: Indicator): string[] {
  const own = ownTarget(target);
  const isSaid = own.kind === 'setting' || (own.kind === 'column' && own.common !== undefined);
  return basis === null || isSaid ? [] : [`${name}: căn cứ ${basis}.`];
}

/** Source 2 over source 3: units whose target in the result table is another one than what was assigned. */
function otherwiseTyped(name: string, measures: readonly Measure[]): string[] {
  const differing = measures.flatMap(({ unit, target, otherTarget }): string[] => {
    if (otherTarget?.reading.kind !== 'number' || target.reading.kind !== 'number') return [];
    const [typed, assigned] = [otherTarget.reading.value, target.reading.value];
    return typed === assigned
      ? []
      : [`${unit.name} (biểu ghi ${formatNumber(typed)}, giao ${formatNumber(assigned)})`];
  });
  if (differing.length === 0) return [];
  return [`${name}: cần xem lại, KH trong biểu khác KH giao, đang tính theo KH giao: ${listed(differing)}.`];
}

/** "Mọi công đoàn" within a sentence; a khối keeps its capital. */
function asWithin(words: string): string {
  return /^Khối\b/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** Whether no unit has a target but by a register that says how much is still to be given out. */
function isStillToBeGiven(target: Indicator['target']): boolean {
  return unassignedOf(target) !== null && lacksCommonTarget(target);
}

function targetLine(indicator: Judged): string[] {
  const { name, target, origin, measures, basis } = indicator;
  const by = basis === null ? '' : ` (${basis})`;
  switch (target.kind) {
    case 'column': {
      const { common } = target;
      if (common === undefined) return [];
      const isUsed = measures.some(
        (measure) => measure.target.reading.kind === 'number' && measure.target.places.length === 0,
      );
      if (!isUsed)
        return [
          `${name}: KH chung ${formatNumber(common)} ở Danh mục chỉ tiêu chưa dùng vì biểu có KH của từng đơn vị.`,
        ];
      return [
        `${name}: ô KH trống trong biểu lấy KH chung ${formatNumber(common)}${by} ở Danh mục chỉ tiêu.`,
      ];
    }
    case 'rows':
      return [`${name}: KH của mỗi đơn vị là số dòng của đơn vị trong danh sách.`];
    case 'register': {
      const differing = ownTarget(target).kind === 'column' ? otherwiseTyped(name, measures) : [];
      if (ownTarget(target).kind === 'rows' || isStillToBeGiven(target)) return differing;
      return [...differing, ...targetLine({ ...indicator, target: target.under, measures: [] })];
    }
    case 'assignment': {
      const { assignment, own } = target;
      const { basis, table } = assignment;
      const stated = basis === null ? `biểu '${table.tab}'` : `${basis} (biểu '${table.tab}')`;
      const rest = targetLine({ ...indicator, target: own });
      return [
        `${name}: KH giao theo ${stated}.`,
        ...otherwiseTyped(name, measures),
        ...(own.kind === 'none' || own.kind === 'rows' ? [] : rest),
      ];
    }
    case 'none':
      return [`${name}: ${sourceNoun(origin)} không có KH giao nên không tính tỷ lệ.`];
    case 'setting':
      return [
        `${name}: KH ${formatNumber(target.value)}${by} lấy từ Danh mục chỉ tiêu, ${appliesTo(indicator, 'mọi đơn vị')}.`,
      ];
    case 'answer':
      return [
        `${name}: KH ${formatNumber(target.value)} do người lập bảng nhập, ${appliesTo(indicator, 'mọi đơn vị trong biểu')}.`,
      ];
    case 'constant': {
      const fits =
        target.of > 0
          ? `khớp với tỷ lệ đã ghi ở ${target.explains}/${target.of} dòng`
          : appliesTo(indicator, 'mọi đơn vị');
      const inRow = `lấy từ dòng '${target.line?.text ?? ''}' của biểu, `;
      const stated =
        target.from === 'note'
          ? `lấy từ dòng ghi chú của ${sourceNoun(origin)}, `
          : target.from === 'row'
            ? inRow
            : 'suy ra từ cột tỷ lệ của biểu, ';
      const { exception } = target;
      const others = exception ? `; riêng ${listed(exception.names)} ${formatNumber(exception.value)}` : '';
      const { each } = target;
      const of = each ? ` (${formatNumber(each.value)} mỗi ${monthsInWords(each.months)})` : '';
      return [`${name}: KH ${formatNumber(target.value)}${of} ${stated}${fits}${others}.`];
    }
  }
}

function monthsInWords(months: number): string {
  if (months === 1) return 'tháng';
  return months === 3 ? 'quý' : `${formatNumber(months)} tháng`;
}

function loneNameLine({ loneNames }: Survey): string[] {
  if (loneNames.length === 0) return [];
  const names = loneNames.map(({ name, place, suggestions }) => {
    const hint = suggestions.length > 0 ? `; có thể là ${suggestions.map(suggestionText).join(', ')}` : '';
    return `${name.slice(0, 60)} (${placeText(place)}${hint})`;
  });
  return [`Tên chưa đối chiếu được, để riêng một dòng: ${listed(names)}.`];
}

/** Which units are several of the raw rows together. */
function mergedLine({ merged }: Survey): string[] {
  if (merged.length === 0) return [];
  const units = merged.map(({ unit, names }) => `${unit} (cùng ${names.join(', ')})`);
  return [
    `Cộng các dòng theo cột Gộp vào của Danh mục đơn vị: ${listed(units)}; số thiếu và số vượt của các dòng đó đã bù trừ cho nhau.`,
  ];
}

/** The lines under the summary's table that say what a reader must know to defend its figures. */
export function footnotes(survey: Survey, totals: readonly Total[]): string[] {
  const each = (line: (indicator: Indicator, survey: Survey) => string[]) =>
    survey.indicators.flatMap((indicator) => line(indicator, survey));
  return [
    ...each(provisionalLine),
    ...each(partialLine),
    ...each(withheldLine),
    ...survey.indicators.flatMap((indicator, index) => {
      const total = totals[index];
      return total ? moneyLine(indicator, total) : [];
    }),
    ...each(noSumLine),
    ...each(mayBePercentsLine),
    ...each(seriesLine),
    ...survey.indicators.flatMap((indicator) => declaredLines(indicator, survey.wayOut)),
    ...each(putTogetherLines),
    ...each(formsLine),
    ...each(logLines),
    ...each(listLines),
    ...each(withoutEventsLine),
    ...survey.indicators.flatMap(paceLines),
    ...survey.indicators.flatMap(dueLine),
    ...survey.reported.indicators.flatMap((indicator) => registerLine(indicator, survey)),
    ...each(targetLine),
    ...each(basisLine),
    ...each(adjustedLines),
    ...each(ratioLines),
    ...each(typedRateLines),
    ...each(judgingLine),
    ...each(offPlanLine),
    ...each(notAppliedLine),
    ...unreadLines(survey.unread),
    ...unjudgedLines(survey.unjudged),
    ...otherRowsLines(survey),
    ...alikeRowsLines(survey),
    ...new Set(repeatLines(survey)),
    ...unmetTargetsLine(survey),
    ...mergerLines(survey),
    ...mergedLine(survey),
    ...loneNameLine(survey),
  ];
}

/** The legend that stands under the summary and in the message after colouring. */
export function legend({ errors, late }: { readonly errors: boolean; readonly late: boolean }): string {
  const parts = ['▼ nền hồng: chưa đạt'];
  if (late) parts.push('▽ nền hồng: chậm tiến độ');
  parts.push('nền vàng: chưa có số liệu');
  if (errors) parts.push('nền cam: lỗi số liệu');
  return parts.join(' · ');
}

/** Those of the lines that say which figures may be wrong: what a page that prints figures without the summary's foot must say too. */
export function doubtLines(survey: Survey): string[] {
  return [
    ...survey.indicators.flatMap((indicator) => [
      ...withheldLine(indicator),
      ...assignedOtherwise(indicator),
      ...typedRateLines(indicator),
    ]),
    ...unreadLines(survey.unread),
    ...loneNameLine(survey),
  ];
}

/** Units whose target in the result table is another one than what they were assigned. */
function assignedOtherwise({ name, target, measures }: Indicator): string[] {
  const isOver =
    target.kind === 'assignment' || (target.kind === 'register' && ownTarget(target).kind === 'column');
  return isOver ? otherwiseTyped(name, measures) : [];
}
