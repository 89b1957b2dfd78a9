import { MONTHS_OF_YEAR } from '../date/months';
import { formatNumber } from '../number/format';
import { roundRatio } from '../number/round';
import { truthfulDigits } from '../number/truthful-digits';
import { PAGES } from '../page/pages';
import { INDICATOR_HEADINGS } from '../settings/layout';
import { changedTargets } from '../survey/changed-targets';
import { type Indicator, type Measure, sourcesOf } from '../survey/indicator';
import type { Survey } from '../survey/survey';
import { isForecast } from '../tab/pledges';
import { approvedHeading } from '../table/approved-plans';
import type { HeadedEach } from '../target/each-time';
import { lacksCommonTarget, ownTarget, targetColumnsOf, unassignedOf } from '../target/indicator-target';
import { scopeWords } from '../target/scope';
import type { WhoHasIt } from '../target/who-has-it';
import { withSmallLetter } from '../text/letter-case';
import { cleanText } from '../text/normalise';
import { namesListed, sourceNoun } from './line-names';
import { columnWords, laterPlanLines, planWords } from './plan-words';

/** Tables of targets that meet no result by their names, or several of one, so that nobody is judged by them. */
export function unmetTargetLines({ leftOut }: Pick<Survey, 'leftOut'>): string[] {
  const way = 'đặt tên cột KH giống tên chỉ tiêu, hoặc chọn ở Danh mục chỉ tiêu';
  const wayOfSeveral = 'ghi số, ngày quyết định ở dòng trên từng biểu, hoặc chỉ để một biểu';
  return [
    ...unusedLine(leftOut, false, `chưa có kết quả cùng tên, cùng kỳ, cùng đơn vị tính: ${way}`),
    ...unusedLine(leftOut, true, `cùng giao KH cho một chỉ tiêu, chưa rõ biểu nào có sau: ${wayOfSeveral}`),
    ...uncountedChangesLine(leftOut),
  ];
}

function unusedLine(leftOut: Survey['leftOut'], areRivals: boolean, why: string): string[] {
  const tabs = leftOut.flatMap(({ tab, reason }) =>
    reason.kind === 'noResult' && (reason.areRivals ?? false) === areRivals ? [`'${tab}'`] : [],
  );
  return tabs.length === 0 ? [] : [`Chưa dùng KH giao ở ${namesListed([...new Set(tabs)])} vì ${why}.`];
}

/** Tabs that say that more was assigned, or targets changed, in a way that is not read, so that targets of the page may be others. */
function uncountedChangesLine(leftOut: Survey['leftOut']): string[] {
  const tabs = leftOut.flatMap(({ tab, changesTargets }) => (changesTargets ? [`'${tab}'`] : []));
  if (tabs.length === 0) return [];
  return [
    `Chưa tính số giao bổ sung, điều chỉnh ở ${namesListed([...new Set(tabs)])}: KH của đơn vị nêu ở đó có thể khác, đề nghị ghi ở ${PAGES.register.name}.`,
  ];
}

/** Rule 12: an assigned and an adjusted target, which of them is judged by, and what the other one would give. */
export function adjustedLines({ name, target, measures, origin }: Indicator): string[] {
  const inForms = origin.kind === 'forms' ? [...origin.rows.keys()].find(({ adjusted }) => adjusted) : null;
  const adjusted = inForms?.adjusted ?? (target.kind === 'column' ? target.adjusted : undefined);
  if (adjusted === undefined) return [];
  const { counts } = adjusted;
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
    ? `${name}: tính theo cột ${remainingHeading(origin, adjusted.columns) ?? 'KH điều chỉnh'}, ô trống lấy KH giao.`
    : `${name}: tính theo cột KH giao, khớp với tỷ lệ đã ghi.`;
  if (parts.length === 0) return [judgedBy];
  return [judgedBy, `Theo ${other}: ${parts.join('; ')}`];
}

/** The heading of what remains due of a target, which does not say that it was adjusted; null for none. */
function remainingHeading(origin: Indicator['origin'], columns: readonly number[]): string | null {
  const all = sourcesOf(origin).flatMap(({ table }) => table.columns);
  const own = all.find(({ adjusts, column }) => adjusts === true && columns.includes(column));
  return own === undefined ? null : `“${cleanText(own.leaf)}”`;
}

/** That what was expected or approved is taken for the target, since the table has no other, and where to say otherwise. */
export function forecastLine({ name, origin, target }: Indicator): string[] {
  if (target.kind !== 'column') return [];
  const headings = sourcesOf(origin).flatMap(({ table, columns }) => {
    const own = targetColumnsOf(columns.target);
    return table.columns.flatMap((column) => {
      const expected = isForecast(column.leaf) ? column.leaf : approvedHeading(column);
      if (expected === null || !own.includes(column.column)) return [];
      return [`“${cleanText(expected)}” ở '${table.tab}'`];
    });
  });
  const way = `chưa đúng thì chọn ở ${PAGES.indicators.name} ▸ ${INDICATOR_HEADINGS.targetColumn}`;
  return headings.length === 0
    ? []
    : [`${name}: không có cột KH, lấy cột ${namesListed([...new Set(headings)])} làm KH; ${way}.`];
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
export function basisLine({ name, basis, target }: Indicator): string[] {
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
  return [
    `${name}: cần xem lại, KH trong biểu khác KH giao, đang tính theo KH giao: ${namesListed(differing)}.`,
  ];
}

/** "Mọi công đoàn" within a sentence; a khối keeps its capital. */
function asWithin(words: string): string {
  return /^Khối\b/.test(words) ? words : withSmallLetter(words);
}

function isJudged({ target }: Measure): boolean {
  return target.reading.kind === 'number';
}

/** Whether no unit has a target but by a register that says how much is still to be given out. */
function isStillToBeGiven(target: Indicator['target']): boolean {
  return unassignedOf(target) !== null && lacksCommonTarget(target);
}

export function targetLine(indicator: Judged): string[] {
  const { name, target, origin, measures, basis } = indicator;
  const by = basis === null ? '' : ` (${basis})`;
  switch (target.kind) {
    case 'column': {
      const { common, each } = target;
      const ofEach = each === undefined ? [] : [`${name}: ${eachWords(each, each.times)}.`];
      if (common === undefined) return ofEach;
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
      if (target.under.kind === 'none' && measures.some(isJudged)) return [];
      return [...differing, ...targetLine({ ...indicator, target: target.under, measures: [] })];
    }
    case 'assignment': {
      const { assignment, own } = target;
      const stated = planWords(assignment);
      const rest = targetLine({ ...indicator, target: own });
      const { each } = assignment;
      const isAsTyped = each === undefined || (target.times === 1 && !each.isEither);
      const ofEach = isAsTyped ? '' : `; ${eachWords(each, target.times)}`;
      return [
        `${name}: KH giao ${stated}${columnWords(assignment)}${ofEach}.`,
        ...laterPlanLines(indicator, target),
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
      const others = exception
        ? `; riêng ${namesListed(exception.names)} ${formatNumber(exception.value)}`
        : '';
      const { each } = target;
      const written = target.scaled?.stated ?? '';
      const isOther = written !== '' && /^[\d.,]+/.exec(written)?.[0] !== formatNumber(target.value);
      const of = each
        ? ` (${formatNumber(each.value)} mỗi ${monthsInWords(each.months)})`
        : isOther
          ? ` (${written})`
          : '';
      return [`${name}: KH ${formatNumber(target.value)}${of} ${stated}${fits}${others}.`];
    }
  }
}

/** How the figures of a column that are for each month or quarter were multiplied. */
function eachWords({ text, months, isMeasure, isEither }: HeadedEach, times: number | null): string {
  if (isEither) {
    const taken = months === MONTHS_OF_YEAR ? 'năm' : 'quý';
    return `cần xem lại, cột '${cleanText(text)}' ghi hai thời gian, đang lấy là KH ${taken}; nếu không phải, đề nghị ghi Kỳ của KH ở ${PAGES.indicators.name}`;
  }
  const said = isMeasure ? `ĐVT '${text}' là` : `cột '${cleanText(text)}' là KH`;
  const of = `${said} của mỗi ${monthsInWords(months)}`;
  if (times === null)
    return `cần xem lại, ${of} mà chưa rõ kết quả của bao nhiêu tháng nên đang so với đúng số ghi`;
  return `${of} nên KH là số ghi × ${formatNumber(times)}`;
}

function monthsInWords(months: number): string {
  if (months === 1) return 'tháng';
  return months === 3 ? 'quý' : `${formatNumber(months)} tháng`;
}

/** Units whose target in the result table is another one than what they were assigned. */
export function assignedOtherwise({ name, target, measures }: Indicator): string[] {
  const isOver =
    target.kind === 'assignment' || (target.kind === 'register' && ownTarget(target).kind === 'column');
  return isOver ? otherwiseTyped(name, measures) : [];
}

/** Units whose year's target is not the same in all tabs that repeat it. */
export function changedTargetLines(survey: Survey): string[] {
  return survey.reported.indicators.flatMap((indicator): string[] => {
    const changed = changedTargets(indicator, survey).map(({ unit, words }) => `${unit} ${words}`);
    if (changed.length === 0) return [];
    return [
      `${indicator.name}: cần xem lại, KH ghi ở các kỳ không giống nhau, đang tính theo kỳ gần nhất: ${namesListed(changed)}.`,
    ];
  });
}
