// Writes out/chi-tieu-VERSION.zip: what an office without Node pastes, and one page on how.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { build, VERSION } from './build.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The same sources give the same zip on every day. */
const MADE = new Date('2020-01-01T00:00:00');

const names = await build();
const files = Object.fromEntries(
  names.map((name) => [name, new Uint8Array(readFileSync(join(ROOT, 'dist', name)))]),
);
const instruction = readFileSync(join(ROOT, 'docs', 'cai-dat-mot-trang.txt'), 'utf8');
const page = strToU8(`\ufeff${instruction.replace('VERSION', VERSION).replace(/\n/g, '\r\n')}`);
const zip = zipSync({ 'DOC-TRUOC.txt': page, ...files }, { mtime: MADE, level: 9 });
mkdirSync(join(ROOT, 'out'), { recursive: true });
const target = join('out', `chi-tieu-${VERSION}.zip`);
writeFileSync(join(ROOT, target), zip);
console.log(`${target}: DOC-TRUOC.txt, ${names.join(', ')}`);
