import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

it('npm run package writes dist/ and a page on how to install it', () => {
  const told = execFileSync(process.execPath, [join(ROOT, 'scripts/package.mjs')], { encoding: 'utf8' });
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const zip = unzipSync(new Uint8Array(readFileSync(join(ROOT, 'out', `chi-tieu-${version}.zip`))));
  expect(told).toContain(`out/chi-tieu-${version}.zip`);
  expect(Object.keys(zip).sort()).toEqual(['Code.js', 'DOC-TRUOC.txt', 'appsscript.json']);
  expect(strFromU8(zip['Code.js'] ?? new Uint8Array())).toBe(
    readFileSync(join(ROOT, 'dist/Code.js'), 'utf8'),
  );
  const page = strFromU8(zip['DOC-TRUOC.txt'] ?? new Uint8Array());
  expect(page).toContain(`PHIÊN BẢN ${version}`);
  expect(page.split('\r\n').length).toBeGreaterThan(20);
});
