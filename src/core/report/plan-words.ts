import { type CalendarDate, formatDate } from '../date/calendar-date';
import { addFigures, NO_FIGURE } from '../figure/figure';
import { formatNumber } from '../number/format';
import { PAGES } from '../page/pages';
import type { Indicator } from '../survey/indicator';
import { type Assignment, partsIn, plansIn } from '../target/assignment';
import { withoutRegister } from '../target/indicator-target';
import type { LaterStep } from '../target/later-figures';
import { cleanText } from '../text/normalise';
import { parseUnitName } from '../unit/parse-name';
import { listed } from '../words/listed';
import { figureWords } from './figure-words';
import { namesListed } from './line-names';

/** Where a target was assigned: "theo CV 607/LĐLĐ (biểu 'Giao KH')", "cộng 2 biểu ('KH Quý I', 'KH Quý II')". */
export function planWords(assignment: Assignment): string {
  const { basis, table } = assignment;
  const tabs = partsIn(assignment).map((plan) => `'${plan.table.tab}'`);
  if (tabs.length > 1) return `cộng ${tabs.length} biểu (${namesListed(tabs)})`;
  return basis === null ? `theo biểu '${table.tab}'` : `theo ${basis} (biểu '${table.tab}')`;
}

/** Which column of a table gives the target, where others of it are of other times, or where it is headed otherwise than the results. */
export function columnWords({ beside, byTitle, heading, label, likeness }: Assignment): string {
  if (likeness !== undefined) {
    const own = byTitle ? `, '${cleanText(heading)}'` : `, cột '${cleanText(label)}'`;
    const way = 'nếu không phải, đề nghị đặt tên khác hẳn nhau';
    return likeness === 'same' ? own : `${own}, coi là cùng một chỉ tiêu; ${way}`;
  }
  if (beside === undefined) return '';
  return `, cột '${beside.own}'; không dùng cột ${namesListed(beside.others.map((one) => `'${one}'`))}`;
}

/** What is told of plans that came after an indicator's first one. */
type Told = Pick<Indicator, 'name' | 'measures'>;

/**
 * The units whose target was changed in a table of its own, from what and to what: "KH điều chỉnh theo QĐ 77 (biểu 'Điều chỉnh'): Ca Thành 40 → 30";
 * before its day that it "sẽ áp dụng từ 28/06/2024". Those that it gives their first target are told apart.
 */
function changeLines(told: Told, { plan, from, hasBegun, changes }: LaterStep): string[] {
  const { name } = told;
  const units = changesOf(told, changes);
  const first = units.flatMap(({ unit, before, after }) =>
    before === null ? [`${unit.name} ${figureWords(after)}`] : [],
  );
  const changed = units.flatMap(({ unit, before, after }) =>
    before === null || before.typed === after.typed
      ? []
      : [`${unit.name} ${figureWords(before)} → ${figureWords(after)}`],
  );
  const where = `${name}: KH điều chỉnh ${planWords(plan)}${sinceWords(from, hasBegun)}`;
  const isSame = changed.length === 0 && first.length < units.length;
  return [
    ...(isSame ? [`${where} bằng KH giao.`] : []),
    ...(changed.length > 0 ? [`${where}: ${namesListed(changed)}.`] : []),
    ...(first.length > 0 ? [`${name}: KH giao ${planWords(plan)}: ${namesListed(first)}.`] : []),
  ];
}

/** " sẽ áp dụng từ 28/06/2024" of what has not begun. */
function sinceWords(from: CalendarDate | null, hasBegun: boolean): string {
  return hasBegun || from === null ? '' : ` sẽ áp dụng từ ${formatDate(from)}`;
}

function changesOf({ measures }: Told, changes: LaterStep['changes']) {
  return measures.flatMap(({ unit }) => {
    const own = changes.get(unit.index);
    return own === undefined ? [] : [{ unit, ...own }];
  });
}

/** What tables of their own made of the targets of units, in the order of their days. */
export function laterPlanLines(
  told: Told,
  { later }: Extract<Indicator['target'], { kind: 'assignment' }>,
): string[] {
  const steps = later?.steps ?? [];
  const added = steps.filter(({ how }) => how !== 'instead');
  return [
    ...steps.flatMap((step) => (step.how === 'instead' ? changeLines(told, step) : [])),
    ...addedLines(
      told,
      added.filter(({ hasBegun }) => hasBegun),
    ),
    ...added.flatMap((step) => (step.hasBegun ? [] : addedLines(told, [step]))),
  ];
}

/** The units that were given more, or less, in tables of their own: "KH cộng cả số giao thêm theo biểu 'Giao thêm': Ca Thành 40 + 5 = 45". */
function addedLines(told: Told, steps: readonly LaterStep[]): string[] {
  const [first] = steps;
  if (first === undefined) return [];
  const { name } = told;
  const where = steps.map(({ plan }) => planWords(plan)).join(', ');
  const clear = addedIn(
    told,
    steps.filter(({ isClear }) => isClear),
  );
  const unclear = addedIn(
    told,
    steps.filter(({ isClear }) => !isClear),
  );
  const sums = clear.map(({ unit, before, given }) => {
    const terms = given.map(({ reading }) => (reading.kind === 'number' ? signed(reading.value) : ' + ?'));
    return `${unit} ${figureWords(before)}${terms.join('')} = ${figureWords(addFigures([before, ...given]))}`;
  });
  const doubts = unclear.map(
    ({ unit, before, given }) => `${unit} ${figureWords(before)} và ${given.map(figureWords).join(', ')}`,
  );
  const added = first.hasBegun
    ? `KH cộng cả số giao thêm hoặc giảm ${where}`
    : `số giao thêm hoặc giảm ${where}${sinceWords(first.from, false)}`;
  return [
    ...(sums.length === 0 ? [] : [`${name}: ${added}: ${namesListed(sums)}.`]),
    ...(doubts.length === 0
      ? []
      : [
          `${name}: cần xem lại, số ${where} không nhỏ hơn KH giao trước nên chưa rõ là giao thêm hay KH mới, chưa xét: ${namesListed(doubts)}; đề nghị ghi KH cuối cùng vào một biểu.`,
        ]),
  ];
}

/** By unit, what it had before some tables, and what each of them gives it. */
function addedIn(told: Told, steps: readonly LaterStep[]) {
  return told.measures.flatMap(({ unit }) => {
    const own = steps.flatMap(({ changes }) => changes.get(unit.index) ?? []);
    const [first] = own;
    if (first === undefined) return [];
    return [{ unit: unit.name, before: first.before ?? NO_FIGURE, given: own.map(({ given }) => given) }];
  });
}

function signed(value: number): string {
  return value < 0 ? ` − ${formatNumber(-value)}` : ` + ${formatNumber(value)}`;
}

/** How many names a line tells before it only counts the rest. */
const MOST_NAMES = 4;

/** Rule 14: units that tables of targets call by other words than the results do, and where to say that they are others. */
export function calledOtherwiseLines(indicators: readonly Pick<Indicator, 'target'>[]): string[] {
  const plans = indicators.flatMap(({ target }) => {
    const under = withoutRegister(target);
    return under.kind === 'assignment' ? plansIn(under.assignment) : [];
  });
  const byTab = new Map(plans.map((plan) => [plan.table.tab, [...(plan.names ?? [])]]));
  return [...byTab].flatMap(([tab, names]) => {
    if (names.length === 0) return [];
    const told = names.map(([own, other]) => `${cleanText(own)} là ${parseUnitName(other).spelling}`);
    const all = listed(told, { most: MOST_NAMES, noun: 'tên' });
    return [
      `Tên đơn vị ở biểu '${tab}' khác biểu kết quả, coi là một: ${all}; nếu là đơn vị khác thì ghi vào ${PAGES.directory.name}.`,
    ];
  });
}
