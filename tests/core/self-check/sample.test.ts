import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colourRules, isOurFormula } from '../../../src/core/colour/rules';
import { readSample } from '../../../src/core/self-check/sample';
import { areaA1 } from '../../../src/core/workbook/a1';
import type { Cell, Workbook } from '../../../src/core/workbook/workbook';
import { surveyWorkbook } from '../survey/survey-workbook';

const CASES = new URL('../../cases/', import.meta.url);
const TODAY = { year: 2021, month: 1, day: 10 };

interface Input {
  readonly tabs: readonly { readonly name: string; readonly grid: readonly (readonly (Cell | null)[])[] }[];
}

/** The formulas of all colour rules of a workbook. */
function formulasOf(workbook: Workbook): string[] {
  const survey = surveyWorkbook(workbook, { today: TODAY, listed: [], answers: new Map() });
  return colourRules(survey).flatMap(({ rules }) => rules.map(({ formula }) => formula));
}

function caseWorkbook(name: string): Workbook {
  const { tabs } = JSON.parse(readFileSync(new URL(`${name}/input.json`, CASES), 'utf8')) as Input;
  return {
    tabs: tabs.map((tab) => ({
      name: tab.name,
      values: tab.grid.map((row) => row.map((cell) => (typeof cell === 'object' ? '' : cell))),
    })),
  };
}

describe('readSample()', () => {
  it('gives a rule of ours that is longer than those of every workbook of the cases', () => {
    const { rule } = readSample('Thử');
    expect(isOurFormula(rule.formula)).toBe(true);
    const lengths = readdirSync(CASES).flatMap((name) =>
      formulasOf(caseWorkbook(name)).map(({ length }) => length),
    );
    expect(lengths.length).toBeGreaterThan(100);
    expect(rule.formula.length).toBeGreaterThanOrEqual(Math.max(...lengths));
  });

  it('gives the cells that decide the figures of the sample', () => {
    const { source } = readSample("Thử 'hai'");
    expect(source.label).toBe("Thử 'hai'");
    expect(source.columns.map(({ area }) => areaA1(area))).toEqual([
      'W31:W32',
      'X31:X32',
      'Y31:Y32',
      'Z31:Z32',
    ]);
  });
});
