import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../../src/core/workbook/a1';
import type { Place } from '../../../src/core/workbook/workbook';
import { type Planted, plantedBook } from './planted';
import { plantedForms, plantedLog } from './planted-lists';
import { figureCells, inWords, ledgerOf, printedCells } from './read';

const RUNS = { numRuns: 40 };

function keyOf({ tab, row, column }: Place): string {
  return `${tab}!${row}:${column}`;
}

function inA1(key: string): string {
  const [, tab, row, column] = /^(.*)!(\d+):(\d+)$/.exec(key) ?? [];
  return `${tab}!${columnLetters(Number(column))}${Number(row) + 1}`;
}

/** What differs from what was planted, what nobody planted, and how the printed figures differ from those called so. */
function differences({ workbook, fates }: Planted) {
  const { survey, ledger } = ledgerOf(workbook);
  const read = new Map(
    figureCells(workbook).map((place) => [
      keyOf(place),
      inWords(ledger.fateAt(place.tab, place.row, place.column)),
    ]),
  );
  const printed = new Set(printedCells(survey).map(keyOf));
  const isCalled = (fate: string) => fate.startsWith('figure') || fate === 'event counted';
  return {
    wrong: [...fates].flatMap(([key, fate]) =>
      read.get(key) === fate ? [] : [`${inA1(key)}: ${read.get(key)} for ${fate}`],
    ),
    unplanted: [...read].flatMap(([key, fate]) => (fates.has(key) ? [] : [`${inA1(key)}: ${fate}`])),
    notPrinted: [...read].flatMap(([key, fate]) => (isCalled(fate) && !printed.has(key) ? [inA1(key)] : [])),
    notCalled: [...read].flatMap(([key, fate]) => (printed.has(key) && !isCalled(fate) ? [inA1(key)] : [])),
    untold: [...fates.values()].includes('unread') !== survey.unread.length > 0,
  };
}

const NONE = { wrong: [], unplanted: [], notPrinted: [], notCalled: [], untold: false };

describe('readLedger() on what was planted', () => {
  it.each([
    ['tables', plantedBook],
    ['a log', plantedLog],
    ['forms', plantedForms],
  ] as const)(
    'gives each figure of %s the planted fate, prints those it calls so, and tells what is unread',
    (_, planted) => {
      fc.assert(
        fc.property(planted, (one) => {
          expect(differences(one)).toEqual(NONE);
        }),
        RUNS,
      );
    },
  );
});
