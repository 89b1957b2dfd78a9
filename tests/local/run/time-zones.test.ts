import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const BUNDLED = join(fileURLToPath(new URL('../../..', import.meta.url)), 'build', 'local', 'host.mjs');

const PROGRAM = `
import { createHost, emptyWorkbook, nodeRealm } from ${JSON.stringify(BUNDLED)};
const code = \`
function NAM(ngay) { return ngay.getFullYear() * 10000 + (ngay.getMonth() + 1) * 100 + ngay.getDate(); }
function main() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Biểu');
  const read = sheet.getRange('A1').getValue();
  sheet.getRange('A2').setValue(new Date(2019, 11, 31));
  sheet.getRange('A3').setValue(new Date(2019, 0, 29, 23, 30));
  const today = new Date();
  const moved = new Date(2020, 0, 31); moved.setMonth(1, 29);
  SpreadsheetApp.getActive().toast(JSON.stringify([
    [read.getFullYear(), read.getMonth(), read.getDate(), read.getHours(), read.getDay(), read.toISOString()],
    [today.getFullYear(), today.getMonth(), today.getDate(), today.getHours(), today.getTimezoneOffset()],
    Utilities.formatDate(read, 'Asia/Ho_Chi_Minh', "dd/MM/yyyy HH:mm"),
    [moved.getMonth(), moved.getDate()], new Date('December 31, 2019 01:00').toISOString(), new Date('2019-12-31').getDate(),
  ]));
}\`;
const cells = { 0: { 0: { v: 43494, t: 2, s: { n: { pattern: 'dd/mm/yyyy' } } }, 1: { f: '=NAM(A1)' } } };
const host = await createHost({ workbook: emptyWorkbook({ 'Biểu': cells }), code, realm: nodeRealm, asOf: '2019-12-31' });
const report = await host.run('main');
const [tab] = await host.tabs();
console.log(JSON.stringify({ error: report.error, told: JSON.parse(report.messages[0].text), values: tab.values, display: tab.display }));
process.exit(0);
`;

describe('dates', () => {
  it.each(['Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Auckland'])(
    'are those of Asia/Ho_Chi_Minh on a machine in %s',
    (TZ) => {
      const out = execFileSync(process.execPath, ['--input-type=module', '-e', PROGRAM], {
        env: { ...process.env, TZ },
      });
      expect(JSON.parse(String(out))).toEqual({
        error: null,
        told: [
          [2019, 0, 29, 0, 2, '2019-01-28T17:00:00.000Z'],
          [2019, 11, 31, 12, -420],
          '29/01/2019 00:00',
          [1, 29],
          '2019-12-30T18:00:00.000Z',
          31,
        ],
        values: [
          ['2019-01-29', 20190129],
          ['2019-12-31', ''],
          ['2019-01-29', ''],
        ],
        display: [
          ['29/01/2019', '20190129'],
          ['31/12/2019', ''],
          ['29/01/2019 23:30:00', ''],
        ],
      });
    },
  );
});
