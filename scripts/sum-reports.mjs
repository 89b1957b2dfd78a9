// Adds up vitest's reports in a folder, prints "N passed, N failed" and ends with 1 unless all is well: a skipped test is a failed
// one, and so is a step that failed without a failed test. Arguments: folder, number of failed steps.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';

const [folder = '', steps = '0'] = argv.slice(2);
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
const reports = files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));

/** @param {string} key */
function sum(key) {
  return reports.reduce((total, report) => total + (report[key] ?? 0), 0);
}

const passed = sum('numPassedTests');
const skipped = sum('numPendingTests') + sum('numTodoTests');
const failedFiles = reports.some((report) => report.success === false) ? 1 : 0;
const failed = Math.max(sum('numFailedTests') + skipped, failedFiles, Number(steps), passed === 0 ? 1 : 0);
if (skipped > 0) console.log(`${skipped} skipped tests count as failed`);
console.log(`${passed} passed, ${failed} failed`);
exit(failed === 0 ? 0 : 1);
