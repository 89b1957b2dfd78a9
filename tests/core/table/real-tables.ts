import { readFileSync } from 'node:fs';
import type { Cell, Grid, Tab, Workbook } from '../../../src/core/workbook/workbook';
import { parseTypedInput } from '../../../src/local/typed-input';

interface RealTable {
  readonly title: string;
  readonly notes: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** How the cells hold what was typed: the text itself, or what a vi_VN sheet makes of it. */
export type Holding = 'typed' | 'sheet';

const LINES_BELOW_FUND = [
  'Ghi chú: tổng thu trên 1,5 tỷ là mức phấn đấu; báo nhanh ngày 31/12/2020 là 1.483.900đ, bằng 99%.',
  'Riêng CĐ ngành Nnvaf PTNT gửi  bảng kê sau.',
];

/** The federation's three tables of 2019 in the tabs staff keep them in: title, notes, a blank row, header, body. */
export function realWorkbook(holding: Holding): Workbook {
  return {
    tabs: [
      realTab('Phát triển đoàn viên', 'phat-trien-doan-vien', { holding, below: [] }),
      realTab('Tin bài', 'tin-bai', { holding, below: [] }),
      realTab('Quỹ xã hội', 'quy-xa-hoi', { holding, below: LINES_BELOW_FUND }),
    ],
  };
}

function realTab(name: string, file: string, plan: { holding: Holding; below: readonly string[] }): Tab {
  const path = new URL(`../../../examples/data/${file}.json`, import.meta.url);
  const table: RealTable = JSON.parse(readFileSync(path, 'utf8'));
  const lines = [table.title, ...table.notes].map((text) => [text]);
  const body = table.rows.map((row) => row.map((text) => (plan.holding === 'typed' ? text : held(text))));
  return { name, values: rectangle([...lines, [], ...body, [], ...plan.below.map((text) => [text])]) };
}

/** What a vi_VN sheet holds once a text was typed into a cell. */
function held(text: string): Cell {
  const typed = parseTypedInput(text, 2020);
  if (typed.kind === 'blank') return '';
  return typed.kind === 'formula' ? text : typed.value;
}

/** Rows of any length as a rectangle, filled up with blank cells. */
export function rectangle(rows: readonly (readonly Cell[])[]): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill('')]);
}
