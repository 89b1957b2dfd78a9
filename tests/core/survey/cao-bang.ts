import { readFileSync } from 'node:fs';
import { parseNumber } from '../../../src/core/number/parse';
import type { Cell, Tab, Workbook } from '../../../src/core/workbook/workbook';

interface TypedTable {
  readonly title: string;
  readonly notes: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const FILES = [
  ['Phát triển đoàn viên', 'phat-trien-doan-vien'],
  ['Tin bài', 'tin-bai'],
  ['Quỹ xã hội', 'quy-xa-hoi'],
] as const;

function load(name: string): TypedTable {
  return JSON.parse(readFileSync(new URL(`../../../examples/data/${name}.json`, import.meta.url), 'utf8'));
}

function tab(name: string, table: TypedTable, cell: (text: string) => Cell): Tab {
  const width = Math.max(...table.rows.map((row) => row.length));
  const line = (text: string): Cell[] => [text, ...Array.from({ length: width - 1 }, () => '')];
  const head = [table.title, ...table.notes].map(line);
  return { name, values: [...head, ...table.rows.map((row) => row.map(cell))] };
}

/** The three real tables of 2019, cells as typed. */
export function typedWorkbook(): Workbook {
  return { tabs: FILES.map(([name, file]) => tab(name, load(file), (text) => text)) };
}

/** The same tables with every clear figure as the number a vi_VN sheet makes of it. */
export function numericWorkbook(): Workbook {
  const cell = (text: string): Cell => {
    const reading = parseNumber(text);
    return reading.kind === 'number' ? reading.value : text;
  };
  return { tabs: FILES.map(([name, file]) => tab(name, load(file), cell)) };
}
