import { CHART_FIGURES, HEADER_LOOK } from '../colour/palette';
import { isPercent } from '../measure/measure';
import type { Look, PageCell } from '../page/page';
import { figureFormat } from '../report/cells';
import { cell } from '../report/page-cells';
import { isDueForAll } from '../survey/indicator';
import type { Charted } from './charted';
import { type ChartsKey, chartsKey } from './charts-typed';
import { CHART_COLUMNS, CHART_HEADINGS } from './columns';
import { unitFormulas } from './formulas';
import { type StateSeries, seriesOf } from './series';

/** A row of figures, and what it is of; null for headings. */
export interface ChartFigures {
  readonly cells: readonly PageCell[];
  readonly key: ChartsKey | null;
}

/** What one indicator's chart is drawn from: its first row of figures, counted from 0. */
export interface ChartBlock {
  readonly one: Charted;
  readonly first: number;
}

/** The figures of all charts from a row on, headings between those of two. */
export function chartFigures(
  charted: readonly Charted[],
  { first, summary }: { readonly first: number; readonly summary: string },
): { readonly blocks: readonly ChartBlock[]; readonly rows: readonly ChartFigures[] } {
  const rows: ChartFigures[] = [];
  const blocks = charted.map((one, index): ChartBlock => {
    if (index > 0) rows.push({ cells: chartHeadings(), key: null });
    const block = { one, first: first + rows.length };
    rows.push(...unitFigures(one, { first: block.first, summary }));
    return block;
  });
  return { blocks, rows };
}

/** The headings of figures. */
export function chartHeadings(): PageCell[] {
  return CHART_HEADINGS.map((heading) => cell(heading, HEADER_LOOK));
}

/** The series of an indicator's chart: a colour for each state that it can have. */
export function seriesFor({ indicator }: Charted): readonly StateSeries[] {
  const { periodEnded, direction, pace } = indicator;
  return seriesOf({
    periodEnded,
    isDueForAll: isDueForAll(indicator),
    direction,
    isPaced: pace !== null,
  });
}

function unitFigures(
  one: Charted,
  { first, summary }: { readonly first: number; readonly summary: string },
): ChartFigures[] {
  const { indicator, units } = one;
  const format = figureFormat(
    indicator.measures.flatMap(({ assessment }) => [assessment.inTargets, assessment.inResults]),
    isPercent(indicator.measure),
  );
  const used = new Set<number>(seriesFor(one).map(({ column }) => column));
  return units.map((unit, index): ChartFigures => {
    const formulas = unitFormulas(one, unit, { summary, row: first + index });
    const cells = CHART_HEADINGS.map((_, column): PageCell => {
      const { reached, label } = CHART_COLUMNS;
      if (column === CHART_COLUMNS.indicator) return cell(indicator.name);
      if (column === CHART_COLUMNS.unit) return cell(unit.name);
      if (column === CHART_COLUMNS.paced) return cell(unit.paced ?? '', { align: 'right' }, { format });
      if (column === CHART_COLUMNS.level) return cell(indicator.threshold, feedLook(column));
      const formula = column < reached || used.has(column) ? formulas.get(column) : undefined;
      const isRate = column === CHART_COLUMNS.rate || column >= reached;
      const isFigure = isRate || column === CHART_COLUMNS.target || column === CHART_COLUMNS.result;
      const align = isFigure ? 'right' : column === CHART_COLUMNS.state ? 'center' : 'left';
      const look = column >= label ? feedLook(column) : ({ align } as const);
      return cell(
        formula === undefined ? '' : { formula },
        look,
        isFigure ? { format: isRate ? `0.${'0'.repeat(unit.digits)}` : format } : {},
      );
    });
    return { cells, key: chartsKey(indicator.name, unit.name) };
  });
}

/** What only charts need is pale; where they need an error nobody sees it. */
function feedLook(column: number): Look {
  const { label, unknown } = CHART_COLUMNS;
  return {
    color: column === unknown ? CHART_FIGURES.hidden : CHART_FIGURES.shown,
    ...(column === label ? {} : { align: 'right' }),
  };
}
