import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { writeXlsx as composeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, it } from 'vitest';

const CLI = fileURLToPath(new URL('../../../scripts/local.mjs', import.meta.url));

/** Rows of a log, more than are copied: whether it was changed since is worked out from columns of terms, forty for one of texts. */
const ROWS = 7000;

/** Megabytes: the columns of all terms together take twice as many. */
const HEAP = 170;

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chi-tieu-'));
  const events = Array.from({ length: ROWS }, (_, row) => {
    const day = `${(row % 28) + 1}/${(row % 12) + 1}/2019`;
    return [row + 1, day, `Trạm Y tế xã Hòa Bình ${row % 40}`, `Buổi họp dân số ${row}`, (row % 90) * 10];
  });
  const head = ['TT', 'Ngày', 'Đơn vị', 'Nội dung', 'Số tiền'];
  const rows = [['SỔ THEO DÕI CHI NĂM 2019'], head, ...events];
  writeFileSync(join(folder, 'log.xlsx'), await composeXlsx({ sheets: [{ name: 'Sổ', rows }] }));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('summarises a long log without keeping what formulas work out on their way', () => {
  const words = [
    join(folder, 'log.xlsx'),
    '--run',
    'taoBangTongHop',
    '--answer',
    'OK',
    '--as-of',
    '2020-01-05',
  ];
  const options = { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } } as const;
  const { status, stdout } = spawnSync(execPath, [`--max-old-space-size=${HEAP}`, CLI, ...words], options);
  expect(stdout).toContain('1 sổ theo dõi, 40 đơn vị');
  expect(status).toBe(0);
});
