import { fileURLToPath } from 'node:url';
import { newsTargets, newsUnits, newsYear } from '../../../scripts/news-year.mjs';
import { parseDate } from '../../../src/core/date/parse-date';
import type { IndicatorSetting } from '../../../src/core/settings/setting';
import type { Survey } from '../../../src/core/survey/survey';
import { readListedUnits } from '../../../src/core/unit/listed';
import type { ListedUnit } from '../../../src/core/unit/named-row';
import type { Cell, Grid, Workbook } from '../../../src/core/workbook/workbook';
import { surveyWorkbook } from '../survey/survey-workbook';

const DATA = fileURLToPath(new URL('../../../examples/data', import.meta.url));

/** A cell as a sheet keeps what was typed: a day, a whole number, else the text. */
export function typed(text: string): Cell {
  const day = parseDate(text);
  if (day !== null) return day;
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** A grid of rows written as "A | B | C". */
export function gridOf(...rows: readonly string[]): Grid {
  return rows.map((row) => row.split('|').map((text) => typed(text.trim())));
}

interface TableData {
  readonly title: string;
  readonly notes: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function cellsOf({ title, notes, rows }: TableData): Grid {
  return [[title], ...notes.map((note) => [note]), [], ...rows.map((row) => row.map(typed))];
}

/** The tabs of examples/nam-2020.xlsx; what is given replaces its tab of targets. */
export function year2020(targets: Grid = cellsOf(newsTargets())): Workbook {
  return {
    tabs: [
      { name: 'Sổ tin bài', values: cellsOf(newsYear(DATA)) },
      { name: 'Giao chỉ tiêu', values: targets },
    ],
  };
}

/** `Danh mục đơn vị` of examples/nam-2020.xlsx: who went into whom from which day. */
export const DATED: readonly ListedUnit[] = readListedUnits(newsUnits().map((row) => row.map(typed)));

/** The districts that were merged in 2020, as other names of those they went into: their items are added. */
export const MERGED: readonly ListedUnit[] = readListedUnits(
  gridOf(
    'TT | Tên chuẩn | Tên gọi khác | Khối | Gộp vào',
    '1 | LĐLĐ Hà Quảng | | |',
    '2 | LĐLĐ Thông Nông | | | LĐLĐ Hà Quảng',
    '3 | LĐLĐ Trùng Khánh | | |',
    '4 | LĐLĐ Trà Lĩnh | | | LĐLĐ Trùng Khánh',
    '5 | LĐLĐ Quảng Hòa | | |',
    '6 | LĐLĐ Phục Hòa | | | LĐLĐ Quảng Hòa',
    '7 | LĐLĐ Quảng Uyên | | | LĐLĐ Quảng Hòa',
  ),
);

/** Judges a workbook on a day: "31/05/2020". */
export function surveyOn(
  day: string,
  workbook: Workbook = year2020(),
  {
    listed = MERGED,
    settings = [],
    unitDay,
  }: {
    listed?: readonly ListedUnit[];
    settings?: readonly IndicatorSetting[];
    unitDay?: string;
  } = {},
): Survey {
  const today = parseDate(day);
  if (today === null) throw new RangeError(`Give a day: "${day}"`);
  const shown = unitDay === undefined ? null : parseDate(unitDay);
  return surveyWorkbook(workbook, { today, answers: new Map(), listed, settings, unitDay: shown });
}

/** What an indicator says of a unit: "12 | 4 | inProgress". */
export function unitIn(survey: Survey, unit: string, indicator = 0): string {
  const measure = survey.indicators[indicator]?.measures.find(({ unit: { name } }) => name === unit);
  if (measure === undefined) return 'no such unit';
  const { assessment } = measure;
  return [assessment.inTargets ?? '–', assessment.inResults ?? '–', assessment.state].join(' | ');
}
