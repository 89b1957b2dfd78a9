import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../scripts/build.mjs';
import { textCallsAtLoad } from './code-in-vm';

describe('loading Code.js', () => {
  const outdir = mkdtempSync(join(tmpdir(), 'chi-tieu-load-'));
  let code = '';
  beforeAll(async () => {
    await build({ outdir });
    code = readFileSync(join(outdir, 'Code.js'), 'utf8');
  });
  afterAll(() => rmSync(outdir, { recursive: true }));

  it('cuts no vocabulary into words: every custom function in a cell waits for it', () => {
    expect(textCallsAtLoad(code, ['normalize', 'split'])).toEqual({ normalize: 0, split: 0 });
  });
});

describe('textCallsAtLoad()', () => {
  it('counts what a module does at once, not what it does when called', () => {
    const sample = `var words = 'kế hoạch|KH'.split('|');
      var bases = words.map((word) => word.normalize('NFD'));
      function later() { return 'thực hiện|TH'.split('|'); }`;
    expect(textCallsAtLoad(sample, ['normalize', 'split'])).toEqual({ normalize: 2, split: 1 });
  });
});
