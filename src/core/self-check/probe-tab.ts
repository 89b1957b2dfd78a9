import type { ColourRule } from '../colour/rule';
import { changedName, copyOf, FIRST_COPY_COLUMN, type Source } from '../report/sources';
import { parseFields } from '../text/parse-fields';
import type { Area, Cell, Grid } from '../workbook/workbook';
import { cellAt } from '../workbook/workbook';
import { CHECKS, type Observed, type Point } from './checks';
import {
  MERGED_ROWS,
  POINT_COLUMN,
  PROBE_STAMP,
  PROBES,
  type ProbeBlock,
  type ProbePlace,
  probePlace,
  probeRows,
  type RawCell,
} from './probe-cells';
import { readSample, SAMPLE, SAMPLE_PLACE } from './sample';

/** How every temporary tab's name begins. */
const TEMPORARY_NAME = 'Tự kiểm tra (tạm)';

/**
 * Names of temporary tabs: that of the probes, which stays between the two runs, has signs that formulas must quote, and another where
 * Google refuses it.
 */
export const TEMPORARY_NAMES = {
  plain: TEMPORARY_NAME,
  probe: `${TEMPORARY_NAME}: 'thử'`,
  blank: `${TEMPORARY_NAME} 2`,
  renamed: `${TEMPORARY_NAME} 3`,
  copy: `${TEMPORARY_NAME} 4`,
} as const;

/** What A1 of a temporary tab says, by which the next run knows it. */
export const TEMPORARY_TITLE = 'Trang tính tạm của lệnh Tự kiểm tra cài đặt, đề nghị không sửa.';

/** What stands below it once the first run wrote everything; what Google refused stands below that. */
const READY = 'Đã ghi xong lần một.';

/** What Google refused to the first run, in its own words, by point. */
export type Refused = Readonly<Partial<Record<Point, string>>>;

/** The cells that a finished first run leaves below the title: column A from row 2 on. */
export function readySigns(refused: Refused): readonly (readonly string[])[] {
  return [[READY], [JSON.stringify(refused)]];
}

/** True for a tab that a run of the command left: its name is one of ours, and it has our title or nothing in it. */
export function isTemporary(name: string, first: () => Cell): boolean {
  if (!name.startsWith(TEMPORARY_NAME)) return false;
  const cell = first();
  return cell === TEMPORARY_TITLE || cell === '';
}

/** The probe tab as data. */
export interface ProbeTab {
  /** Rows × columns, to be written by one `setValues` from A1 on, after the formats. */
  readonly values: readonly (readonly RawCell[])[];
  readonly formats: readonly (readonly string[])[];
  readonly rule: ColourRule;
  readonly merged: Area;
}

/** Lays out the probe tab: title, live lines with their copies as in the record tab, the probes, and the sample they speak of. */
export function probeTab(tab: string, tabId: number): ProbeTab {
  const { rule, source } = readSample(tab);
  const rows = probeRows();
  const height = Math.max(SAMPLE_PLACE.row, ...rows.values()) + 10;
  const width = SAMPLE_PLACE.column + (SAMPLE[0]?.length ?? 0);
  const blank = <T>(cell: T) =>
    Array.from({ length: height }, () => Array.from({ length: width }, () => cell));
  const values = blank<RawCell>('');
  const formats = blank('general');
  const put = (row: number, column: number, cell: RawCell) => {
    const cells = values[row];
    if (cells) cells[column] = cell;
  };
  put(0, 0, TEMPORARY_TITLE);
  const sources = [source, changedCopy(source)];
  put(0, FIRST_COPY_COLUMN, PROBE_STAMP);
  sources.forEach((one, row) => {
    put(row + 1, FIRST_COPY_COLUMN, changedName(one));
    for (const { copyColumn, values: copied } of one.columns)
      copied.forEach((cell, at) => {
        put(at, copyColumn, plain(copyOf(cell)));
      });
  });
  for (const { point, cells, formats: own = [] } of PROBES) {
    const first = rows.get(point) ?? 0;
    const place: ProbePlace = { tab, tabId, row: first + 1, rule: rule.formula };
    put(first, POINT_COLUMN, point);
    cells(place).forEach((line, down) => {
      line.forEach((cell, across) => {
        put(first + down, POINT_COLUMN + 1 + across, cell);
      });
    });
    own.forEach((format, across) => {
      const line = formats[first];
      if (line) line[POINT_COLUMN + 1 + across] = format;
    });
  }
  SAMPLE.forEach((line, down) => {
    line.forEach((cell, across) => {
      put(SAMPLE_PLACE.row + down, SAMPLE_PLACE.column + across, plain(cell));
    });
  });
  const merged = { ...probePlace('D24'), rows: MERGED_ROWS, columns: 1 };
  return { values, formats, rule, merged };
}

/** The same source beside it, with another figure than it has. */
function changedCopy(source: Source): Source {
  const shift = source.columns.length;
  return {
    ...source,
    columns: source.columns.map((column) => ({
      ...column,
      copyColumn: column.copyColumn + shift,
      values: column.values.map((cell) => (typeof cell === 'number' ? cell + 1 : cell)),
    })),
  };
}

/** The sample has no days. */
function plain(cell: Cell): RawCell {
  if (typeof cell === 'object') throw new RangeError('Give a sample without days');
  return cell;
}

/** The probe tab as the second run finds it. */
export interface ReadProbes {
  readonly values: Grid;
  readonly shown: readonly (readonly string[])[];
  readonly merges: readonly Area[];
}

/** Whether the first run wrote all of a probe tab. */
export function isReady(values: Grid): boolean {
  return values[0]?.[0] === TEMPORARY_TITLE && values[1]?.[0] === READY;
}

/** What the probes' cells say, by point. */
export function observeProbes({ values, shown, merges }: ReadProbes): Observed {
  const rows = probeRows();
  const refused = parseFields<Point>(String(values[2]?.[0] ?? '')) ?? {};
  const observed: Partial<Record<Point, string>> = {};
  for (const { point, seen } of PROBES) {
    const first = rows.get(point) ?? 0;
    const block: ProbeBlock = {
      value: (row, column) => cellAt(values, first + row, POINT_COLUMN + 1 + column),
      shown: (row, column) => shown[first + row]?.[POINT_COLUMN + 1 + column] ?? '',
      merges,
    };
    observed[point] = seen(block);
  }
  for (const { point } of CHECKS) {
    const reason = refused[point];
    if (typeof reason === 'string') observed[point] = reason;
  }
  return observed;
}

/** True while Google has not computed every cell yet. */
export function isComputing({ shown }: Pick<ReadProbes, 'shown'>): boolean {
  return shown.some((cells) => cells.some((text) => /^(?:loading|đang tải)/i.test(text)));
}
