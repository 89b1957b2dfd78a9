import type { IndicatorSetting } from '../../../src/core/settings/setting';
import { STATES } from '../../../src/core/state/assessment';
import type { Survey } from '../../../src/core/survey/survey';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { surveyWorkbook } from './survey-workbook';

/** A tab as an office keeps it: rows of any length, cells typed `=93%` are 0,93 formatted as a percentage. */
export function tabOf(name: string, rows: readonly (readonly Cell[])[]): Tab {
  const width = Math.max(...rows.map((row) => row.length));
  const percents = new Map<number, Set<number>>();
  const values = rows.map((cells, row) =>
    Array.from({ length: width }, (_, column): Cell => {
      const cell = cells[column] ?? '';
      if (typeof cell !== 'string' || !/^=[\d.]+%$/.test(cell)) return cell;
      percents.set(column, (percents.get(column) ?? new Set<number>()).add(row));
      return Number(cell.slice(1, -1)) / 100;
    }),
  );
  return percents.size === 0 ? { name, values } : { name, values, percents };
}

/** Reads and judges tabs at the end of 2024, when nothing is decided by anybody unless given. */
export function surveyTabs(tabs: readonly Tab[], settings: readonly IndicatorSetting[] = []): Survey {
  const today = { year: 2025, month: 1, day: 5 };
  return surveyWorkbook({ tabs }, { today, listed: [], answers: new Map(), settings });
}

/** A line an indicator: its name, unit of measure and direction, then "unit result/target state". */
export function verdicts({ indicators }: Survey): readonly string[][] {
  return indicators.map(({ name, measure, direction, measures }) => [
    [name, ...(measure === null ? [] : [`(${measure})`]), ...(direction === 'less' ? ['↓'] : [])].join(' '),
    ...measures.flatMap(({ unit, target, result, assessment }) => {
      if (assessment.state === 'absent') return [];
      const [done, plan] = [result, target].map(({ reading }) =>
        reading.kind === 'number' ? String(reading.value) : reading.kind,
      );
      return `${unit.name} ${done}/${plan} ${STATES[assessment.state]}`;
    }),
  ]);
}

/** What was not understood, and where: "ambiguousResult Hội nghị 3:4", rows and columns counted from 1. */
export function problems({ problems: told }: Survey): readonly string[] {
  return told.map(({ kind, place }) => `${kind} ${place.tab} ${place.row + 1}:${place.column + 1}`);
}
