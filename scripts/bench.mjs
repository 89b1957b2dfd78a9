// Prints how much CPU the reading of large workbooks takes: 20 tabs of 5.000 × 30 cells, one log of 100.000 rows, and what staff keep;
// and loading the bundle, which every custom function waits for. Fails when that is slow again.
import process, { cpuUsage, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { logTab, unitWorkbook } from './large-workbook.mjs';
import { loadCost } from './load-cost.mjs';
import { terminalTable } from './terminal-table.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ROUNDS = 3;
const TODAY = { year: 2020, month: 1, day: 15 };
const CORE = `
export { recogniseTables } from './src/core/source/recognise';
export { proposeSources } from './src/core/survey/propose';
export { judgeProposed } from './src/core/survey/survey';
export { checkWorkbook } from './src/core/check/findings';
`;

/** @typedef {import('../src/core/workbook/workbook').Workbook} Workbook */
/**
 * @typedef {{
 *   recogniseTables: typeof import('../src/core/source/recognise').recogniseTables,
 *   proposeSources: typeof import('../src/core/survey/propose').proposeSources,
 *   judgeProposed: typeof import('../src/core/survey/survey').judgeProposed,
 *   checkWorkbook: typeof import('../src/core/check/findings').checkWorkbook,
 * }} Core
 */

/** @type {[string, () => Workbook][]} */
const WORKBOOKS = [
  ['3 tables of 20 rows × 30 columns', () => unitWorkbook({ tabs: 3, rows: 25 })],
  ['20 tables of 500 rows × 30 columns', () => unitWorkbook({ tabs: 20, rows: 500 })],
  ['20 tables of 5.000 rows × 30 columns', () => unitWorkbook({ tabs: 20, rows: 5000 })],
  ['log of 100.000 rows × 7 columns', () => ({ tabs: [logTab('Sổ theo dõi', { rows: 100_000 })] })],
];

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
 * What some work gives, and its CPU time in milliseconds: the least of some rounds, of one round for work that takes longer than 3 s.
 * @template T
 * @param {() => T} work
 * @returns {{ result: T, ms: number }}
 */
function measured(work) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 1; ; round += 1) {
    const before = cpuUsage();
    const result = work();
    const { user, system } = cpuUsage(before);
    const ms = (user + system) / 1000;
    least = Math.min(least, ms);
    if (round === ROUNDS || ms > 3_000) return { result, ms: least };
  }
}

/**
 * @param {Core} core
 * @param {Workbook} workbook
 */
function rowOf({ recogniseTables, proposeSources, judgeProposed, checkWorkbook }, workbook) {
  const tables = measured(() => recogniseTables(workbook));
  const survey = measured(() =>
    judgeProposed(proposeSources(workbook, []), { today: TODAY, answers: new Map() }),
  );
  const findings = measured(() =>
    checkWorkbook(survey.result, { workbook, formulas: new Map(), today: TODAY }),
  );
  return [tables, survey, findings].map(({ ms }) => Math.round(ms).toLocaleString('vi-VN'));
}

const core = await loadCore();
const rows = WORKBOOKS.map(([name, make]) => [name, ...rowOf(core, make())]);
const header = ['CPU, ms', 'recogniseTables', 'judgeProposed', 'checkWorkbook'];
stdout.write(`${terminalTable([header, ...rows], { right: [1, 2, 3] })}\n`);

const cost = await loadCost();
const costs = [cost.parse, cost.load, cost.call].map((ms) =>
  ms.toLocaleString('vi-VN', { maximumFractionDigits: 1 }),
);
stdout.write(
  `${terminalTable(
    [
      ['CPU, ms', 'parse', 'load', 'TYLE(17; 12)'],
      ['Code.js', ...costs],
    ],
    { right: [1, 2, 3] },
  )}\n`,
);
if (cost.slow) {
  stdout.write(
    'Loading Code.js takes more than half of parsing it: something is made at load that could be made later.\n',
  );
  process.exitCode = 1;
}
