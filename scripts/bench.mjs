// What the largest sizes cost, in CPU against references measured in the same run, see cost.mjs. Ends with 1 when something costs more
// than it may, or when service calls grow with rows.
import process, { stdout } from 'node:process';
import { coreBounds } from './bench-core.mjs';
import { hostRows } from './bench-host.mjs';
import { MOST_OF_PLAIN, yearCost } from './bench-year.mjs';
import { costOf } from './cost.mjs';
import { loadCost } from './load-cost.mjs';
import { terminalTable } from './terminal-table.mjs';

/** Loading made more than this of parsing when it cut its vocabulary into words. */
const MOST_OF_PARSING = 0.5;

const rows = (await coreBounds()).map(({ name, most, work }) => ({ name, most, cost: costOf(work, most) }));
rows.push(...(await hostRows()));
const year = await yearCost();
const inYear = '400 units × 12 months × 6 indicators, in times of the summary without months';
rows.push({ name: `summary: ${inYear}`, most: MOST_OF_PLAIN, cost: year.summary / year.plain });
rows.push({ name: `Tiến độ: ${inYear}`, most: MOST_OF_PLAIN, cost: year.progress / year.plain });
const { load, parse } = await loadCost();
rows.push({ name: 'loading Code.js, in times of parsing it', most: MOST_OF_PARSING, cost: load / parse });
const beyond = rows.filter(({ cost, most }) => !(cost <= most));
/** @param {number} number */
const told = (number) => number.toLocaleString('vi-VN', { maximumFractionDigits: 1 });
const cells = rows.map(({ name, cost, most }) => [
  name,
  told(cost),
  told(most),
  cost <= most ? '' : 'too dear',
]);
stdout.write(
  `${terminalTable([['work', 'references', 'at most', ''], ...cells], { right: [1, 2] })}\n${beyond.length} beyond their bounds\n`,
);
process.exit(beyond.length === 0 ? 0 : 1);
