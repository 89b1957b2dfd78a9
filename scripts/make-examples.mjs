// Makes the workbooks of examples/ from examples/data: the three tables of 2019 as the office keeps them in a vi_VN
// spreadsheet, a log of news items with the same counts, and one of the invented year 2020; every cell as it stands after it was typed. The same data give
// the same bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { writeXlsx } from 'hucre/xlsx';
import { newsLog } from './news-log.mjs';
import { newsSettings, newsTargets, newsUnits, newsYear } from './news-year.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(ROOT, 'examples');
const DATA = join(FOLDER, 'data');
const FONT = { name: 'Times New Roman', size: 12 };
const YEAR_TYPED = 2020;
const DATE_SAVED = new Date('2020-02-03T08:00:00Z');

/**
 * @typedef {{ title: string, notes: string[], merges: string[], headerRows: number, rows: string[][] }} TableData
 * @typedef {{ name: string, table: TableData, widths: number[], centred: number[], below: string[] }} TabPlan
 * @typedef {import('hucre/xlsx').Cell} Cell
 * @typedef {import('hucre/xlsx').CellStyle} CellStyle
 */

/** @type {Record<string, { title: string, tabs: TabPlan[] }>} */
const WORKBOOKS = {
  'cao-bang-2019.xlsx': {
    title: 'Số liệu 2019',
    tabs: [
      {
        name: 'Phát triển đoàn viên',
        table: tableOf('phat-trien-doan-vien'),
        widths: [6, 28, 10, 10, 10, 14, 10, 14],
        centred: [0, 2, 3, 4, 5, 6, 7],
        below: [],
      },
      { name: 'Tin bài', table: tableOf('tin-bai'), widths: [6, 34, 14, 14], centred: [0, 2, 3], below: [] },
      {
        name: 'Quỹ xã hội',
        table: tableOf('quy-xa-hoi'),
        widths: [6, 38, 11, 17, 17, 17, 10, 24],
        centred: [0, 6],
        below: [
          'Ghi chú: tổng thu trên 1,5 tỷ là mức phấn đấu; báo nhanh ngày 31/12/2020 là 1.483.900đ, bằng 99%.',
          'Riêng CĐ ngành Nnvaf PTNT gửi  bảng kê sau.',
        ],
      },
    ],
  },
  'tin-bai-2019.xlsx': {
    title: 'Sổ theo dõi tin, bài 2019',
    tabs: [
      {
        name: 'Sổ tin bài',
        table: newsLog(DATA),
        widths: [6, 18, 28, 56, 20],
        centred: [0, 1],
        below: [],
      },
    ],
  },
  'nam-2020.xlsx': {
    title: 'Năm 2020',
    tabs: [
      {
        name: 'Sổ tin bài',
        table: newsYear(DATA),
        widths: [6, 14, 28, 62, 14],
        centred: [0, 1, 4],
        below: [],
      },
      {
        name: 'Giao chỉ tiêu',
        table: newsTargets(),
        widths: [16, 28, 12, 14, 34, 24],
        centred: [2, 3],
        below: [],
      },
      {
        name: 'Danh mục đơn vị',
        table: { title: '', notes: [], merges: [], headerRows: 1, rows: newsUnits() },
        widths: [6, 28, 16, 24, 28, 14, 24, 14, 6, 32, 14],
        centred: [0, 5, 7],
        below: [],
      },
      {
        name: 'Danh mục chỉ tiêu',
        table: { title: '', notes: [], merges: [], headerRows: 1, rows: newsSettings() },
        widths: [22, 10, 28, 20, 12, 16, 16],
        centred: [4, 5, 6],
        below: [],
      },
    ],
  },
};

/** The names of the examples' files. */
export const EXAMPLES = Object.keys(WORKBOOKS);

/** @param {string} data @returns {TableData} */
function tableOf(data) {
  return JSON.parse(readFileSync(join(DATA, `${data}.json`), 'utf8'));
}

/**
 * A workbook of examples/ as bytes.
 * @param {string} file one of {@link EXAMPLES}
 */
export async function makeExample(file) {
  const workbook = WORKBOOKS[file];
  if (workbook === undefined) throw new RangeError(`Name one of ${EXAMPLES.join(', ')}, not "${file}"`);
  const { parseTypedInput, packParts, unpackParts } = await localModules();
  const bytes = await writeXlsx({
    sheets: workbook.tabs.map((plan) => sheetOf(plan, parseTypedInput)),
    defaultFont: FONT,
    properties: { title: workbook.title, created: DATE_SAVED, modified: DATE_SAVED },
  });
  return packParts(unpackParts(bytes));
}

/**
 * The host's own reading of typed text and its zip, which are TypeScript.
 * @returns {Promise<{
 *   parseTypedInput: typeof import('../src/local/typed-input').parseTypedInput,
 *   packParts: typeof import('../src/local/xlsx/package').packParts,
 *   unpackParts: typeof import('../src/local/xlsx/package').unpackParts,
 * }>}
 */
async function localModules() {
  const outfile = join(ROOT, 'build', 'examples', 'local.mjs');
  await esbuild.build({
    stdin: {
      contents: "export * from './src/local/typed-input'; export * from './src/local/xlsx/package';",
      resolveDir: ROOT,
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

/**
 * @param {TabPlan} plan
 * @param {typeof import('../src/local/typed-input').parseTypedInput} parseTypedInput
 * @returns {import('hucre/xlsx').WriteSheet}
 */
function sheetOf(plan, parseTypedInput) {
  const { table } = plan;
  const last = plan.widths.length - 1;
  const head = table.title === '' ? 0 : table.notes.length + 1;
  const headerRow = head === 0 ? 0 : head + 1;
  /** @type {Map<string, Partial<Cell>>} */
  const cells = new Map();
  /** @param {number} row @param {number} column @param {string} text @param {CellStyle} style */
  const type = (row, column, text, style) => {
    const typed = parseTypedInput(text, YEAR_TYPED);
    const numberFormat = typed.kind === 'number' ? typed.numberFormat : undefined;
    const format = numberFormat === undefined ? {} : { numFmt: numberFormat };
    const value = typed.kind === 'blank' || typed.kind === 'formula' ? null : typed.value;
    cells.set(`${row},${column}`, { value, style: { font: FONT, ...style, ...format } });
  };
  if (head > 0) type(0, 0, table.title, { font: { ...FONT, size: 14, bold: true }, alignment: CENTRED });
  table.notes.forEach((note, index) => {
    type(index + 1, 0, `'${note}`, { font: { ...FONT, italic: true }, alignment: CENTRED });
  });
  table.rows.forEach((row, index) => {
    const header = index < table.headerRows;
    row.forEach((text, column) => {
      const across = header || plan.centred.includes(column);
      type(headerRow + index, column, text, {
        ...(header ? { font: { ...FONT, bold: true } } : {}),
        border: BORDER,
        alignment: across ? CENTRED : { vertical: 'center' },
      });
    });
  });
  plan.below.forEach((text, index) => {
    type(headerRow + table.rows.length + 1 + index, 0, `'${text}`, { font: { ...FONT, italic: true } });
  });
  return {
    name: plan.name,
    rows: [],
    cells,
    columns: plan.widths.map((width) => ({ width })),
    merges: [
      ...Array.from({ length: head }, (_, row) => ({
        startRow: row,
        startCol: 0,
        endRow: row,
        endCol: last,
      })),
      ...table.merges.map((merge) => mergeOf(merge, headerRow)),
    ],
    rowDefs: new Map([
      ...(head > 0 ? [/** @type {[number, { height: number }]} */ ([0, { height: 24 }])] : []),
      ...table.rows.map((row, index) => rowHeight(headerRow + index, row)),
    ]),
    pageSetup: {
      paperSize: 'a4',
      orientation: last > 4 ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}

/**
 * A row's height in points: 18 a line.
 * @param {number} row
 * @param {string[]} texts
 * @returns {[number, { height: number }]}
 */
function rowHeight(row, texts) {
  const lines = Math.max(...texts.map((text) => text.split('\n').length));
  return [row, { height: 18 * lines }];
}

/** @type {NonNullable<CellStyle['alignment']>} */
const CENTRED = { horizontal: 'center', vertical: 'center', wrapText: true };
/** @type {NonNullable<CellStyle['border']>['top']} */
const LINE = { style: 'thin', color: { rgb: '000000' } };
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };

/**
 * A merge of the header, counted from the table's first row, where it stands in the tab.
 * @param {string} merge such as C1:D1
 * @param {number} headerRow counted from 0
 */
function mergeOf(merge, headerRow) {
  const [, from = '', first = '1', to = '', last = '1'] = /^([A-Z])(\d):([A-Z])(\d)$/.exec(merge) ?? [];
  return {
    startRow: headerRow + Number(first) - 1,
    startCol: from.charCodeAt(0) - 65,
    endRow: headerRow + Number(last) - 1,
    endCol: to.charCodeAt(0) - 65,
  };
}

if (argv[1] !== undefined && resolve(argv[1]) === fileURLToPath(import.meta.url)) {
  for (const file of EXAMPLES) writeFileSync(join(FOLDER, file), await makeExample(file));
}
