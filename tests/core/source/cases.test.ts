import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/core/check/findings';
import type { Form } from '../../../src/core/form/form';
import type { Reading } from '../../../src/core/number/reading';
import { STATES } from '../../../src/core/state/assessment';
import { totalOf } from '../../../src/core/state/total';
import type { Indicator, Measure } from '../../../src/core/survey/indicator';
import { proposeSources } from '../../../src/core/survey/propose';
import { judgeProposed, type Survey } from '../../../src/core/survey/survey';
import { resultColumnsOf, type Table, type TableIndicator } from '../../../src/core/table/table';
import { targetColumnsOf } from '../../../src/core/target/indicator-target';
import { columnLetters } from '../../../src/core/workbook/a1';
import type { Area, Cell, Grid, Place, Position, Workbook } from '../../../src/core/workbook/workbook';
import { logInShort } from '../log/log-in-short';
import { surveyWorkbook } from '../survey/survey-workbook';
import { rectangle } from '../table/real-tables';

type TypedCell = string | number | boolean | null | { readonly date: string };

/** What an office keeps: tabs with typed cells, null for a blank one, and the day on which it is read. */
interface Case {
  readonly about: string;
  readonly today?: string;
  readonly tabs: readonly {
    readonly name: string;
    readonly grid: readonly (readonly TypedCell[])[];
    readonly merges?: readonly Area[];
  }[];
}

/** What a careful clerk reads in it. `totals`, `lone` and `findings` are compared where they are given. */
interface Expected {
  readonly tables: readonly unknown[];
  readonly units: readonly unknown[];
  readonly totals?: readonly string[];
  readonly lone?: readonly unknown[];
  readonly problems: readonly string[];
  /** Logs with a row an event; no log where none are given. */
  readonly logs?: readonly unknown[];
  /** Forms with a row an indicator, where the case is about them. */
  readonly forms?: readonly unknown[];
  /** What the data check says: severity, kind, first cell, and of how many when there are several. */
  readonly findings?: readonly string[];
}

const FOLDER = new URL('../../cases/', import.meta.url);
const NAMES = readdirSync(FOLDER).sort();

const INPUTS = new Map(NAMES.map((name) => [name, readJson<Case>(name, 'input.json')]));

function readJson<T>(name: string, file: string): T {
  return JSON.parse(readFileSync(new URL(`${name}/${file}`, FOLDER), 'utf8'));
}

function dateOf(iso: string) {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
}

function cellOf(typed: TypedCell): Cell {
  if (typed === null) return '';
  return typeof typed === 'object' ? dateOf(typed.date) : typed;
}

function workbookOf({ tabs }: Case, change: (grid: Grid) => Grid = (grid) => grid): Workbook {
  return {
    tabs: tabs.map(({ name, grid, merges }) => {
      const values = rectangle(grid.map((row) => row.map(cellOf)));
      const changed = change(values);
      return merges === undefined
        ? { name, values: changed }
        : { name, values: changed, merges: moved(merges, firstFilled(values), firstFilled(changed)) };
    }),
  };
}

function firstFilled(grid: Grid): Position {
  const row = Math.max(
    0,
    grid.findIndex((cells) => cells.some((cell) => cell !== '')),
  );
  return {
    row,
    column: Math.max(
      0,
      (grid[row] ?? []).findIndex((cell) => cell !== ''),
    ),
  };
}

function moved(merges: readonly Area[], from: Position, to: Position): readonly Area[] {
  return merges.map((area) => ({
    ...area,
    row: area.row + to.row - from.row,
    column: area.column + to.column - from.column,
  }));
}

function letters(column: number | null): string | null {
  return column === null ? null : columnLetters(column);
}

function added(columns: readonly number[]): string {
  return columns.map(columnLetters).join('+');
}

function targetOf({ target }: TableIndicator): string | number | null {
  if (target.kind === 'none') return null;
  return target.kind === 'constant' ? target.value : added(targetColumnsOf(target));
}

function tableInShort({ tab, unitColumn, header, period, indicators }: Table) {
  const [first, last] = [header.first + 1, header.last + 1];
  return {
    tab,
    units: columnLetters(unitColumn),
    header: first === last ? `${first}` : `${first}:${last}`,
    period: period?.label ?? null,
    indicators: indicators.map((indicator) => ({
      name: indicator.name,
      target: targetOf(indicator),
      result: added(resultColumnsOf(indicator)),
      rate: letters(indicator.rateColumn),
      measure: indicator.measure,
    })),
  };
}

function formInShort(form: Form) {
  const { tab, unit, header, period, measureColumn, targetColumn, resultColumn, rateColumn, rows } = form;
  const [first, last] = [header.first + 1, header.last + 1];
  const columns = [form.nameColumn, measureColumn, targetColumn, resultColumn, rateColumn];
  return {
    tab,
    unit: unit.place === null ? unit.name : `${unit.name} ${placeInShort(unit.place)}`,
    title: form.title,
    header: first === last ? `${first}` : `${first}:${last}`,
    period: period?.label ?? null,
    columns: columns.map((column) => letters(column) ?? '–').join(' '),
    rows: rows.map(({ row, name, measure, group }) =>
      [row + 1, name, measure ?? '–', ...(group === null ? [] : [group])].join(' | '),
    ),
  };
}

function readingInShort(reading: Reading): string {
  if (reading.kind === 'number') return String(reading.value);
  const signs = {
    blank: '_',
    dash: '-',
    ellipsis: '…',
    excluded: 'x',
    ambiguous: '!',
    error: '!',
    percent: '!',
    unreadable: '!',
  };
  return signs[reading.kind];
}

function measureInShort({ assessment, result, target }: Measure): string {
  if (assessment.state === 'absent') return '–';
  return `${readingInShort(result.reading)}/${readingInShort(target.reading)} ${STATES[assessment.state]}`;
}

function totalInShort({ measures }: Indicator): string {
  const total = totalOf(measures.map(({ assessment }) => assessment));
  const marks = [
    ...(total.provisional ? ['tạm tính'] : []),
    ...(total.rateWithheld ? ['không tính tỷ lệ'] : []),
  ];
  return `${total.result}/${total.target ?? '-'} ${marks.join(', ')}`.trim();
}

function placeInShort({ tab, row, column }: Place): string {
  return `${tab}!${columnLetters(column)}${row + 1}`;
}

function inShort({ tables, directory, indicators, loneNames, problems }: Survey) {
  return {
    tables: tables.map(tableInShort),
    units: directory.units.map(({ name, group, index }) => ({
      group,
      unit: name,
      figures: indicators.flatMap(({ measures }) => {
        const measure = measures[index];
        return measure === undefined ? [] : [measureInShort(measure)];
      }),
    })),
    totals: indicators.map(totalInShort),
    lone: loneNames.map(({ name, suggestions }) => ({ name, suggestions })),
    problems: problems.map(({ kind, place }) => `${kind} ${placeInShort(place)}`),
  };
}

type Change = (grid: Grid) => Grid;

/** What is read in a case. */
interface CaseReading {
  readonly survey: Survey;
  readonly forms: readonly Form[];
  readonly logs: ReturnType<typeof logInShort>[];
  /** What the data check says; looked for when it is asked. */
  findings(): readonly string[];
}

function caseOf(name: string, change?: Change) {
  const kept = INPUTS.get(name) ?? readJson<Case>(name, 'input.json');
  return { workbook: workbookOf(kept, change), today: dateOf(kept.today ?? '2026-11-22') };
}

function readCase(name: string, change?: Change): CaseReading {
  const { workbook, today } = caseOf(name, change);
  const proposed = proposeSources(workbook, []);
  const survey = judgeProposed(proposed, { today, answers: new Map() });
  const { forms, logs } = proposed.recognised;
  const grids = new Map(workbook.tabs.map(({ name: tab, values }) => [tab, values]));
  return {
    survey,
    forms,
    logs: logs.map((log) => logInShort(grids.get(log.tab) ?? [], log)),
    findings: () =>
      checkWorkbook(survey, { workbook, formulas: new Map(), today }).map(({ severity, kind, spots }) => {
        const more = spots.length > 1 ? ` ×${spots.length}` : '';
        return `${severity} ${kind} ${placeInShort(spots[0].place)}${more}`;
      }),
  };
}

const asKept = new Map<string, CaseReading>();

/** A case as it is kept; read once, for it is compared with each of its changes. */
function readKept(name: string): CaseReading {
  const known = asKept.get(name);
  if (known !== undefined) return known;
  const read = readCase(name);
  const findings = read.findings();
  const kept = { ...read, findings: () => findings };
  asKept.set(name, kept);
  return kept;
}

/** What forms say, without the places where it stands. */
function formsWithoutPlaces(forms: readonly Form[]) {
  return forms.map(({ tab, unit, title, period, rows }) => {
    return {
      tab,
      unit: unit.name,
      title,
      period,
      rows: rows.map(({ row: _, sumOf: __, ...words }) => words),
    };
  });
}

/** What logs say, without the places where it stands. */
function logFigures(logs: CaseReading['logs']) {
  return logs.map(({ period, indicators }) => [
    period,
    ...indicators.map(({ name: words, target, measure, counts }) => [words, target, measure, counts]),
  ]);
}

/** Who reached what, without the places where it stands. */
function withoutPlaces(survey: Survey) {
  const { units, totals, problems } = inShort(survey);
  return { units, totals, problems: problems.map((problem) => problem.split(' ')[0]) };
}

/** Findings that are not about how cells are typed, without their places. */
function figureFindings(findings: readonly string[]): readonly string[] {
  return findings
    .filter((one) => !/(?:numberAsText|otherMeasure|noBreakSpaces|doubleSpaces)/.test(one))
    .map((one) => one.replace(/^(.* \w+ ).*![A-Z]+\d+/, '$1'));
}

function retyped(change: (text: string) => string): (grid: Grid) => Grid {
  return (grid) => grid.map((row) => row.map((cell) => (typeof cell === 'string' ? change(cell) : cell)));
}

/** 1380000 as clerks type it: "1.380.000"; four digits stand without a dot, so that years stay years. */
function asTyped(cell: Cell): Cell {
  if (typeof cell !== 'number' || !Number.isInteger(cell)) return cell;
  return Math.abs(cell) < 10_000 ? String(cell) : String(cell).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** Changes that a table goes through without saying anything else. */
const HARMLESS: readonly (readonly [string, (grid: Grid) => Grid])[] = [
  [
    'three rows lower and two columns to the right',
    (grid) => rectangle([[], [], [], ...grid.map((row) => ['', '', ...row])]),
  ],
  [
    'with blank rows and columns behind',
    (grid) => rectangle([...grid.map((row) => [...row, '', '']), [''], ['']]),
  ],
  ['in decomposed Unicode', retyped((text) => text.normalize('NFD'))],
  ['with no-break spaces', retyped((text) => text.replace(/ /g, '\u00a0'))],
  ['with whole numbers typed as text', (grid) => grid.map((row) => row.map(asTyped))],
  ['with spaces around every text', retyped((text) => (text === '' ? '' : ` ${text}  `))],
];

describe('surveyWorkbook() on what offices keep', () => {
  it('has forty cases at least', () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(40);
  });

  it.each(NAMES.map((name) => ({ name, about: readJson<Case>(name, 'input.json').about })))(
    '$name: $about',
    ({ name }) => {
      const expected = readJson<Expected>(name, 'expected.json');
      const { survey, forms, logs, findings } = readKept(name);
      const found = inShort(survey);
      expect({
        ...found,
        totals: expected.totals === undefined ? undefined : found.totals,
        logs,
        forms: expected.forms === undefined ? undefined : forms.map(formInShort),
        findings: expected.findings === undefined ? undefined : findings(),
      }).toEqual({ lone: [], logs: [], ...expected });
    },
  );

  it.each(NAMES.flatMap((name) => HARMLESS.map(([words, change]) => ({ name, words, change }))))(
    '$name reads the same $words',
    ({ name, change }) => {
      const [kept, changed] = [readKept(name), readCase(name, change)];
      expect(withoutPlaces(changed.survey)).toEqual(withoutPlaces(kept.survey));
      expect(logFigures(changed.logs)).toEqual(logFigures(kept.logs));
      expect(formsWithoutPlaces(changed.forms)).toEqual(formsWithoutPlaces(kept.forms));
      expect(figureFindings(changed.findings())).toEqual(figureFindings(kept.findings()));
    },
  );

  it('never throws, however rows and cells are changed', () => {
    const change = fc.record({
      name: fc.constantFrom(...NAMES),
      row: fc.nat(12),
      column: fc.nat(9),
      cell: fc.constantFrom<Cell>(
        '',
        'Cộng',
        'KH',
        'Đơn vị',
        'TT',
        '-',
        'x',
        '1.380',
        '#REF!',
        0,
        -1.5,
        2020,
        true,
      ),
      drop: fc.boolean(),
    });
    fc.assert(
      fc.property(change, ({ name, row, column, cell, drop }) => {
        const { workbook, today } = caseOf(name, (grid) => {
          const put = grid.map((cells, at) =>
            cells.map((old, here) => (at === row && here === column ? cell : old)),
          );
          return drop ? put.filter((_, at) => at !== row) : put;
        });
        const survey = surveyWorkbook(workbook, { today, listed: [], answers: new Map() });
        expect(
          survey.indicators.every(({ measures }) => measures.length === survey.directory.units.length),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
