// Work of core and of custom functions on the largest sizes, and what each may cost.
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { logTab, unitWorkbook } from './large-workbook.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TODAY = { year: 2020, month: 1, day: 15 };
const CORE = `
export { recogniseTables } from './src/core/source/recognise';
export { proposeSources } from './src/core/survey/propose';
export { judgeProposed } from './src/core/survey/survey';
export { checkWorkbook } from './src/core/check/findings';
export { deriveDirectory } from './src/core/unit/derive';
export { resolveMerges } from './src/core/unit/merge';
export { unitFinder } from './src/core/unit/find';
export { TYLE } from './src/functions/tyle';
export { TENCHUAN } from './src/functions/tenchuan';
export { TONGHOP } from './src/functions/tonghop';
`;

/** @typedef {import('../src/core/workbook/workbook').Workbook} Workbook */
/** @typedef {import('../src/core/workbook/workbook').Cell} Cell */
/**
 * @typedef {{
 *   recogniseTables: typeof import('../src/core/source/recognise').recogniseTables,
 *   proposeSources: typeof import('../src/core/survey/propose').proposeSources,
 *   judgeProposed: typeof import('../src/core/survey/survey').judgeProposed,
 *   checkWorkbook: typeof import('../src/core/check/findings').checkWorkbook,
 *   deriveDirectory: typeof import('../src/core/unit/derive').deriveDirectory,
 *   resolveMerges: typeof import('../src/core/unit/merge').resolveMerges,
 *   unitFinder: typeof import('../src/core/unit/find').unitFinder,
 *   TYLE: typeof import('../src/functions/tyle').TYLE,
 *   TENCHUAN: typeof import('../src/functions/tenchuan').TENCHUAN,
 *   TONGHOP: typeof import('../src/functions/tonghop').TONGHOP,
 * }} Core
 */

/** A piece of work and what it may cost at most, in references of about 10 ms. */
/** @typedef {{ name: string, most: number, work: () => unknown }} Bound */

/** @returns {Promise<Core>} */
async function loadCore() {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: CORE, resolveDir: ROOT },
    write: false,
    bundle: true,
    format: 'esm',
    target: 'es2019',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/**
 * @template T
 * @param {number} length
 * @param {(index: number) => T} make
 */
const list = (length, make) => Array.from({ length }, (_, index) => make(index));

/**
 * Reading, judging and checking one workbook.
 * @param {Core} core
 * @param {string} name
 * @param {Workbook} workbook
 * @param {readonly [number, number, number]} most
 * @returns {Bound[]}
 */
function workbookBounds(
  { recogniseTables, proposeSources, judgeProposed, checkWorkbook },
  name,
  workbook,
  most,
) {
  /** @type {ReturnType<Core['judgeProposed']> | undefined} */
  let read;
  const survey = () => {
    read = judgeProposed(proposeSources(workbook, []), { today: TODAY, answers: new Map() });
    return read;
  };
  return [
    { name: `recogniseTables: ${name}`, most: most[0], work: () => recogniseTables(workbook) },
    { name: `judgeProposed: ${name}`, most: most[1], work: survey },
    {
      name: `checkWorkbook: ${name}`,
      most: most[2],
      work: () => checkWorkbook(read ?? survey(), { workbook, formulas: new Map(), today: TODAY }),
    },
  ];
}

/**
 * 20 tabs of 5.000 rows of other cells than a workbook of units has.
 * @param {Core} core
 * @returns {Bound[]}
 */
function cellBounds({ recogniseTables }) {
  const header = ['TT', 'Tên đơn vị', ...list(28, (n) => ['KH', 'KQ', 'Tỷ lệ', 'Ghi chú'][n % 4] ?? '')];
  const bands = ['', '', ...list(28, (n) => (n % 4 === 0 ? `Chỉ số ${'abcdefg'.charAt(n / 4)}` : ''))];
  const title = ['BIỂU TỔNG HỢP NĂM 2020', ...list(29, () => '')];
  /** @type {[string, (n: number) => Cell][]} */
  const kinds = [
    ['numbers', (n) => n],
    ['typed text', (n) => `${n % 900}.380 `],
    ['words', (n) => `chữ ${n % 5000}`],
  ];
  return kinds.map(([words, figure]) => {
    const body = list(5000, (row) => [row + 1, `Đơn vị số ${row}`, ...list(28, (n) => figure(row * 28 + n))]);
    const tabs = list(20, (n) => ({ name: `Tab ${n}`, values: [title, bands, header, ...body] }));
    return { name: `recogniseTables: 20 tabs of ${words}`, most: 300, work: () => recogniseTables({ tabs }) };
  });
}

/**
 * @param {Core} core
 * @returns {Bound[]}
 */
function formBounds({ recogniseTables }) {
  /** @type {[string, (row: number) => readonly Cell[]][]} */
  const kinds = [
    ['rows', (row) => [row + 1, `Chỉ tiêu số ${row}`, 'người', ...list(27, (n) => row * n)]],
    ['parts', (row) => ['-', 'Nữ', 'người', ...list(27, (n) => row * n)]],
    ['headers', (row) => (row % 50 === 0 ? ['TT', 'Chỉ tiêu', 'ĐVT', 'KH', 'TH'] : [1, 'Tin', 'tin', 1, 1])],
    ['words', (row) => [`dòng ${row}`, 'Nội dung', ...list(28, (n) => `dòng ${n}`)]],
  ];
  return kinds.map(([words, rowOf]) => {
    const rows = [['BÁO CÁO NĂM 2020'], ['TT', 'Chỉ tiêu', 'ĐVT', 'KH', 'TH', '%'], ...list(5000, rowOf)];
    const values = rows.map((row) => list(30, (n) => row[n] ?? ''));
    const tabs = ['Hòa An a', 'Hòa An b'].map((name) => ({ name, values }));
    return {
      name: `recogniseTables: 2 forms of 5.000 ${words}`,
      most: 200,
      work: () => recogniseTables({ tabs }),
    };
  });
}

/**
 * Columns of formulas.
 * @param {Core} core
 * @returns {Bound[]}
 */
function functionBounds({ TYLE, TENCHUAN, TONGHOP }) {
  const results = list(10_000, (row) => [row % 7 === 0 ? '' : `${row},5`]);
  const targets = list(10_000, (row) => [row + 1]);
  const directory = list(40, (row) => [`LĐLĐ huyện Bảo ${row}`]);
  const names = list(10_000, (row) => [row % 2 === 0 ? 'LĐLĐ Bảo 7' : `Đơn vị ${row}`]);
  const units = list(100_000, (row) => [`Trường Tiểu học số ${row % 400}`]);
  const amounts = list(100_000, (row) => [row % 3 === 0 ? `${(row % 900) + 100}.000` : row / 10]);
  const dates = list(100_000, (row) => [
    row % 2 === 0 ? new Date(2019, 0, 1 + (row % 365)) : `${(row % 28) + 1}/3/2019`,
  ]);
  return [
    { name: 'TYLE: 10.000 rows', most: 100, work: () => TYLE(results, targets, undefined, undefined) },
    { name: 'TENCHUAN: 10.000 names', most: 200, work: () => TENCHUAN(names, directory) },
    {
      name: 'TONGHOP: 100.000 rows',
      most: 100,
      work: () => TONGHOP(units, amounts, dates, '1/1/2019', '31/12/2019'),
    },
  ];
}

/**
 * Directories of 10.000 names.
 * @param {Core} core
 * @returns {Bound[]}
 */
function nameBounds({ deriveDirectory, resolveMerges, unitFinder }) {
  const names = list(5000, (index) => `Trường Tiểu học Tân ${index.toString(36)} xã Hòa ${index % 97}`);
  const syllables =
    'an ba bo ca co da do ga ha hoa hung khanh lam lan linh long mai minh nam nga ngoc yen'.split(' ');
  const alone = list(10_000, (at) => {
    const places = [at, Math.floor(at / syllables.length), Math.floor(at / syllables.length ** 2)];
    return `Công ty ${places.map((place) => syllables[place % syllables.length]).join(' ')}`;
  });
  /** @param {readonly string[][]} tables */
  const derive = (...tables) =>
    deriveDirectory(
      tables.flatMap((rows, table) =>
        rows.map((name, row) => ({ table, row, name, ordinal: null, group: null })),
      ),
      [],
    );
  const upper = names.map((name) => name.toUpperCase());
  const alike = names.map((name) => `${name} A`);
  const chain = list(10_000, (row) => {
    const mergeInto = row === 0 ? '' : `Trường ${row - 1}`;
    return { row, name: `Trường ${row}`, aliases: [], group: '', mergeInto };
  });
  const { directory } = derive(names.slice(0, 40));
  return [
    { name: 'deriveDirectory: 10.000 names of 5.000 units', most: 100, work: () => derive(names, upper) },
    { name: 'deriveDirectory: 10.000 names that look alike', most: 300, work: () => derive(names, alike) },
    {
      name: 'deriveDirectory: 10.000 names that stand alone',
      most: 300,
      work: () => derive(alone.slice(0, 5000), alone.slice(5000)),
    },
    { name: 'resolveMerges: a chain of 10.000 rows', most: 100, work: () => resolveMerges(chain) },
    {
      name: 'unitFinder: 10.000 names',
      most: 100,
      work() {
        const find = unitFinder(directory);
        for (let index = 0; index < 10_000; index += 1) find(`${names[index % 40]} ${index % 3}`);
      },
    },
  ];
}

/** Everything that is measured, in the order in which it is told. */
export async function coreBounds() {
  const core = await loadCore();
  const tables = unitWorkbook({ tabs: 20, rows: 5000 });
  const log = { tabs: [logTab('Sổ theo dõi', { rows: 100_000 })] };
  return [
    ...workbookBounds(core, '20 tables of 5.000 rows × 30 columns', tables, [100, 3000, 3000]),
    ...workbookBounds(core, 'log of 100.000 rows × 7 columns', log, [200, 400, 400]),
    ...cellBounds(core),
    ...formBounds(core),
    ...functionBounds(core),
    ...nameBounds(core),
  ];
}
