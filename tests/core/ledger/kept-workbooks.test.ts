import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Survey } from '../../../src/core/survey/survey';
import type { Cell, Place, Workbook } from '../../../src/core/workbook/workbook';
import { fieldCases, openCase } from '../../field/case-files';
import { staffTabs } from '../../field/staff-tabs';
import { tabOf } from '../survey/in-short';
import { figureCells, inWords, ledgerOf, printedCells, unreadInTabs } from './read';

/** What nobody reads yet, or what the page must say it does not read. Everything else is read or named otherwise. */
const UNREAD: Readonly<Record<string, readonly string[]>> = {
  'diem-thi-dua': ['Chấm điểm: 1 cột có số chưa đọc (Điểm cộng), E3:E4'],
};

type TypedCell = string | number | boolean | null | { readonly date: string };
const CASES = new URL('../../cases/', import.meta.url);

function dayOf(text: string) {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day };
}

function cellOf(typed: TypedCell): Cell {
  if (typed === null) return '';
  return typeof typed === 'object' ? dayOf(typed.date) : typed;
}

function readCase(name: string): { readonly workbook: Workbook; readonly today: ReturnType<typeof dayOf> } {
  const {
    tabs,
    today = '2020-12-31',
  }: {
    readonly today?: string;
    readonly tabs: readonly { readonly name: string; readonly grid: readonly (readonly TypedCell[])[] }[];
  } = JSON.parse(readFileSync(new URL(`${name}/input.json`, CASES), 'utf8'));
  const workbook = {
    tabs: tabs.map(({ name: tab, grid }) => tabOf(tab, [...grid.map((row) => row.map(cellOf)), []])),
  };
  return { workbook, today: dayOf(today) };
}

/** Printed figures that the ledger does not call so, figures without a fate, and unread ones of which nothing is told. */
function faultsOf(workbook: Workbook, today: ReturnType<typeof dayOf>) {
  const { survey, ledger } = ledgerOf(workbook, { today });
  const isCalled = ({ tab, row, column }: Place) => {
    const fate = ledger.fateAt(tab, row, column);
    return fate.kind === 'figure' || (fate.kind === 'event' && ['counted', 'unreadable'].includes(fate.is));
  };
  const cells = figureCells(workbook);
  const counts = new Map<string, number>();
  for (const { tab, row, column } of cells) {
    const fate = inWords(ledger.fateAt(tab, row, column));
    counts.set(fate, (counts.get(fate) ?? 0) + 1);
  }
  const unread = counts.get('unread') ?? 0;
  return {
    printed: notCalled(survey, workbook, isCalled),
    sum: [...counts.values()].reduce((sum, count) => sum + count, 0) - cells.length,
    untold: unread > 0 !== survey.unread.length > 0,
  };
}

function notCalled(
  survey: Survey,
  workbook: Workbook,
  isCalled: (place: Place) => boolean,
): readonly string[] {
  const figures = new Set(figureCells(workbook).map((place) => JSON.stringify(place)));
  return printedCells(survey)
    .map(({ tab, row, column }) => ({ tab, row, column }))
    .filter((place) => figures.has(JSON.stringify(place)) && !isCalled(place))
    .map((place) => JSON.stringify(place));
}

const NONE = { printed: [], sum: 0, untold: false };

describe('the ledger of workbooks that offices keep', () => {
  it.each(readdirSync(CASES).sort())('%s: calls printed what is, and leaves unread what is said', (name) => {
    const { workbook, today } = readCase(name);
    expect(faultsOf(workbook, today)).toEqual(NONE);
    expect(unreadInTabs(ledgerOf(workbook, { today }).survey)).toEqual(UNREAD[name] ?? []);
  });

  it.each(fieldCases().map((one) => [one.name, one] as const))('%s: the same', async (name, one) => {
    const tabs = staffTabs(await openCase(one)).filter((tab) => !tab.name.startsWith('Danh mục'));
    const workbook = { tabs: tabs.map(({ formulas: _, ...tab }) => tab) };
    const today = dayOf(one.today);
    expect(faultsOf(workbook, today)).toEqual(NONE);
    expect(unreadInTabs(ledgerOf(workbook, { today }).survey)).toEqual(UNREAD[name] ?? []);
  });
});
