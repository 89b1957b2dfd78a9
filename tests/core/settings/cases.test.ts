import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INDICATOR_COLUMNS } from '../../../src/core/settings/layout';
import { dropdowns, newRows } from '../../../src/core/settings/list';
import { readSettings } from '../../../src/core/settings/read';
import { indicatorRows } from '../../../src/core/survey/indicator-rows';
import { proposeSources } from '../../../src/core/survey/propose';
import type { Survey } from '../../../src/core/survey/survey';
import type { Area, Cell, Workbook } from '../../../src/core/workbook/workbook';
import { surveyWorkbook } from '../survey/survey-workbook';

type TypedCell = string | number | boolean | null | { readonly date: string };

interface Case {
  readonly today?: string;
  readonly tabs: readonly {
    readonly name: string;
    readonly grid: readonly (readonly TypedCell[])[];
    readonly merges?: readonly Area[];
  }[];
}

/** What is read before anything is recognised, and so tried by tests of its own. */
const DECLARING = (['source', 'headerRow', 'unitColumn'] as const).map((one) =>
  INDICATOR_COLUMNS.indexOf(one),
);
const CALCULATION = INDICATOR_COLUMNS.indexOf('calculation');

const FOLDER = new URL('../../cases/', import.meta.url);

function dateOf(iso: string) {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
}

function cellOf(typed: TypedCell): Cell {
  if (typed === null) return '';
  return typeof typed === 'object' ? dateOf(typed.date) : typed;
}

function workbookOf(name: string): {
  readonly workbook: Workbook;
  readonly today: ReturnType<typeof dateOf>;
} {
  const kept: Case = JSON.parse(readFileSync(new URL(`${name}/input.json`, FOLDER), 'utf8'));
  const tabs = kept.tabs.map(({ grid, merges = [], ...tab }) => {
    const width = Math.max(...grid.map((row) => row.length), 1);
    const values = grid.map((row) => Array.from({ length: width }, (_, at) => cellOf(row[at] ?? null)));
    return { ...tab, values, merges };
  });
  return { workbook: { tabs }, today: dateOf(kept.today ?? '2020-02-03') };
}

/** What the summary prints, and how it was judged. */
function printed({ indicators }: Survey) {
  return indicators.map(({ name, measure, target, measures, threshold, direction }) => ({
    name,
    measure,
    target,
    threshold,
    direction,
    states: measures.map(({ assessment }) => assessment),
  }));
}

describe.each(readdirSync(FOLDER).sort())('Danh mục chỉ tiêu of %s', (name) => {
  const { workbook, today } = workbookOf(name);
  const survey = (settings: ReturnType<typeof readSettings>['settings']) =>
    surveyWorkbook(workbook, { today, listed: [], answers: new Map(), settings });
  const first = survey([]);
  const rows = indicatorRows(proposeSources(workbook, []), new Map());
  const grid = newRows([['']], rows).cells;

  it('says nothing wrong as opened, adds nothing when opened again, and changes no page', () => {
    const { settings, faults } = readSettings(grid, rows);
    expect(faults).toEqual([]);
    const listed = rows.filter(({ as }) => as.kind === 'source' || (as.kind === 'tab' && as.isAsked));
    expect(settings.map(({ key }) => key)).toEqual(listed.map(({ key }) => key));
    expect(newRows(grid, rows).cells).toEqual([]);
    expect(printed(survey(settings))).toEqual(printed(first));
  });

  it('offers only what it obeys', () => {
    const { row: first, words } = dropdowns(grid, rows) ?? { row: 0, words: [] };
    const chosen = grid.map((line, index) =>
      line.map((cell, column) => {
        const list = DECLARING.includes(column) ? null : (words[index - first]?.[column] ?? null);
        return list?.[column === CALCULATION ? 1 : list.length - 1] ?? cell;
      }),
    );
    const { settings, faults } = readSettings(chosen, rows);
    const messages = faults.map(({ message }) => message);
    expect(messages.filter((message) => !message.includes('hai cột khác nhau'))).toEqual([]);
    survey(settings);
  });
});
