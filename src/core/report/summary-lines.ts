import { GROUP_FILL } from '../colour/palette';
import { isPercent } from '../measure/measure';
import type { Look, PageCell } from '../page/page';
import type { StateKey } from '../state/assessment';
import { countStandings } from '../state/standing';
import { totalOf } from '../state/total';
import { countedOnce, type Indicator, type Measure, totalOptionsOf } from '../survey/indicator';
import type { Survey } from '../survey/survey';
import { type Block, GRAND_TOTAL } from './blocks';
import { fillOf } from './cells';
import { cell } from './page-cells';
import { measureCells, totalCells } from './summary-cells';
import { firstColumn, type Layout } from './summary-layout';

/** "3/4": indicators reached of those that are judged for the unit, not those that still have time; '' when none is. */
function reached(measures: readonly Measure[]): string {
  const { of, all } = countStandings(measures);
  const judged = all - of('inProgress') - of('onPace');
  return judged === 0 ? '' : `${of('reached')}/${judged}`;
}

/** The fill of a unit's name: the most urgent of its states. */
function nameFill(measures: readonly Measure[]): Look {
  const order: readonly StateKey[] = ['dataError', 'below', 'late', 'noData'];
  const urgent = order.find((state) => measures.some(({ assessment }) => assessment.state === state));
  const fill = urgent && fillOf(urgent);
  return fill ? { fill } : {};
}

function measuresOf(survey: Survey, unit: number): Measure[] {
  return countedOnce(survey.indicators).flatMap(({ measures }) => measures[unit] ?? []);
}

/** A unit's line: number, name, three cells an indicator, and how many indicators it reached. */
export function unitLine(block: Extract<Block, { kind: 'unit' }>, row: number, layout: Layout): PageCell[] {
  const { survey, panel } = layout;
  const measures = measuresOf(survey, block.unit.index);
  const own = panel.indicators.flatMap((indicator) => indicator.measures[block.unit.index] ?? []);
  const figures = panel.indicators.flatMap((indicator, index) => {
    const measure = indicator.measures[block.unit.index];
    return measure
      ? measureCells(measure, {
          ...layout,
          row,
          column: firstColumn(index),
          percent: isPercent(indicator.measure),
        })
      : [];
  });
  return [
    cell(block.number, { align: 'center' }),
    cell(block.unit.name, nameFill(own)),
    ...figures,
    ...(panel.isLast ? [cell(reached(measures), { align: 'center' })] : []),
  ];
}

/** Whether a unit's result is in the sum of results and has no target beside it. */
function isApart({ measures }: Indicator, unit: number): boolean {
  return measures[unit]?.assessment.state === 'offPlan';
}

/** A group's or total's line. */
export function totalLine(
  block: Exclude<Block, { kind: 'unit' }>,
  index: number,
  layout: Layout,
): PageCell[] {
  const figures = layout.panel.indicators.flatMap((indicator, at) => {
    const measures = block.units.flatMap((unit) => indicator.measures[unit.index] ?? []);
    const assessments = measures.map(({ assessment }) => assessment);
    const options = totalOptionsOf(indicator);
    const unassigned = block.label === GRAND_TOTAL ? options.unassigned : null;
    const listed = assessments.some(({ state }) => state !== 'absent') || unassigned !== null;
    const total = totalOf(assessments, { ...options, unassigned });
    const apart =
      unassigned !== null
        ? []
        : layout.blocks.flatMap((one, line) =>
            one.kind === 'unit' && block.units.includes(one.unit) && isApart(indicator, one.unit.index)
              ? [line]
              : [],
          );
    const figures = {
      targets: assessments.map(({ inTargets }) => inTargets),
      results: assessments.map(({ inResults }) => inResults),
    };
    return totalCells(total, listed, {
      ...layout,
      block,
      index,
      column: firstColumn(at),
      figures,
      apart,
      unassigned,
    });
  });
  const number = block.kind === 'group' ? block.number : '';
  const look: Look = { bold: true, fill: GROUP_FILL };
  return [
    cell(number, { ...look, align: 'center' }),
    cell(block.label, look),
    ...figures,
    ...(layout.panel.isLast ? [cell('', look)] : []),
  ];
}
