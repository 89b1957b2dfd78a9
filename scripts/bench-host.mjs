// Commands on 10.000 units in the local host: their CPU, and that they make the calls that 100 units take.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cpuUsage } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildLocal } from './build-local.mjs';
import { referenceMs } from './cost.mjs';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const COMMANDS = ['taoBangTongHop', 'taoBangTongHop', 'toMauDonViChuaDat'];
const UNITS = 10_000;

/**
 * @typedef {{
 *   createHost(options: object): Promise<{
 *     run(name: string): Promise<{ calls: { total: number }, error: string | null }>,
 *     dispose(): void,
 *   }>,
 *   emptyWorkbook(tabs: object, change: object): object,
 *   nodeRealm: unknown,
 * }} LocalHost
 */

/** @returns {Promise<LocalHost>} */
async function loadHost() {
  return import(pathToFileURL(join(await buildLocal(), 'host.mjs')).href);
}

/**
 * Calls and CPU, in milliseconds, of each command on a table of units.
 * @param {LocalHost} local
 * @param {number} units
 */
async function runs({ createHost, emptyWorkbook, nodeRealm }, units) {
  const text = (/** @type {string} */ v) => ({ v, t: 1 });
  const number = (/** @type {number} */ v) => ({ v, t: 2 });
  const cells = Object.fromEntries([
    [0, { 0: text('Đơn vị'), 1: text('KH'), 2: text('Kết quả') }],
    ...Array.from({ length: units }, (_, row) => [
      row + 1,
      { 0: text(`Trường ${row}`), 1: number(10), 2: number(row % 20) },
    ]),
  ]);
  const workbook = emptyWorkbook({ Thu: cells }, { tab: { rowCount: units + 100 } });
  const code = readFileSync(join(DIST, 'Code.js'), 'utf8');
  const host = await createHost({ workbook, code, realm: nodeRealm });
  const told = [];
  for (const name of COMMANDS) {
    const before = cpuUsage();
    const { calls, error } = await host.run(name);
    if (error !== null) throw new Error(error);
    const { user, system } = cpuUsage(before);
    told.push({ calls: calls.total, ms: (user + system) / 1000 });
  }
  host.dispose();
  return told;
}

/** @returns {Promise<{ name: string, cost: number, most: number }[]>} */
export async function hostRows() {
  const local = await loadHost();
  const few = await runs(local, 100);
  const unit = referenceMs();
  const many = await runs(local, UNITS);
  return COMMANDS.flatMap((command, at) => [
    {
      name: `${command}, run ${at + 1}: calls for ${UNITS} units`,
      cost: many[at]?.calls ?? Number.NaN,
      most: few[at]?.calls ?? 0,
    },
    {
      name: `${command}, run ${at + 1}: ${UNITS} units`,
      cost: (many[at]?.ms ?? Number.NaN) / unit,
      most: 3000,
    },
  ]);
}
