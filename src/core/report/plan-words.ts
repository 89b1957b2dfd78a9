import { addFigures } from '../figure/figure';
import { formatNumber } from '../number/format';
import { PAGES } from '../page/pages';
import type { Indicator } from '../survey/indicator';
import { type Assignment, partsIn, plansIn } from '../target/assignment';
import { withoutRegister } from '../target/indicator-target';
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

/** The units whose target was changed in a table of its own, from what and to what: "KH điều chỉnh theo QĐ 77 (biểu 'Điều chỉnh'): Ca Thành 40 → 30". */
export function changedPlanLine(
  { name, measures }: Pick<Indicator, 'name' | 'measures'>,
  { assignment: { changed }, before }: Extract<Indicator['target'], { kind: 'assignment' }>,
): string[] {
  if (changed === undefined || before === undefined) return [];
  const units = measures.flatMap(({ unit, target }) => {
    const first = before.get(unit.index);
    if (first === undefined || first.typed === target.typed) return [];
    return [`${unit.name} ${figureWords(first)} → ${figureWords(target)}`];
  });
  const where = `${name}: KH điều chỉnh ${planWords(changed)}`;
  return [units.length === 0 ? `${where} bằng KH giao.` : `${where}: ${namesListed(units)}.`];
}

/** The units that were given more, or less, in tables of their own: "KH giao thêm theo biểu 'Giao thêm': Ca Thành 40 + 5 = 45". */
export function addedPlanLines(
  { name, measures }: Pick<Indicator, 'name' | 'measures'>,
  { assignment, added }: Extract<Indicator['target'], { kind: 'assignment' }>,
): string[] {
  if (added === undefined) return [];
  const told = measures.flatMap(({ unit }) => {
    const own = added.get(unit.index);
    return own === undefined ? [] : [{ unit, ...own }];
  });
  const clear = told.filter(({ isClear }) => isClear);
  const unclear = told.filter(({ isClear }) => !isClear);
  const where = (assignment.added ?? []).map(({ plan }) => planWords(plan)).join(', ');
  const sums = clear.map(({ unit, first, more }) => {
    const terms = more.map(({ reading }) => (reading.kind === 'number' ? signed(reading.value) : ' + ?'));
    return `${unit.name} ${figureWords(first)}${terms.join('')} = ${figureWords(addFigures([first, ...more]))}`;
  });
  const doubts = unclear.map(({ unit, first, more }) => {
    return `${unit.name} ${figureWords(first)} và ${more.map((one) => figureWords(one)).join(', ')}`;
  });
  return [
    ...(sums.length === 0
      ? []
      : [`${name}: KH cộng cả số giao thêm hoặc giảm ${where}: ${namesListed(sums)}.`]),
    ...(doubts.length === 0
      ? []
      : [
          `${name}: cần xem lại, số ${where} không nhỏ hơn KH giao trước nên chưa rõ là giao thêm hay KH mới, chưa xét: ${namesListed(doubts)}; đề nghị ghi KH cuối cùng vào một biểu.`,
        ]),
  ];
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
