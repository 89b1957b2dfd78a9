import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, isStale } from '../../scripts/build.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'chi-tieu-build-'));

afterAll(() => rmSync(folder, { recursive: true }));

function filesOf(path: string): Map<string, string> {
  return new Map(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

describe('build()', () => {
  const outdir = join(folder, 'once', 'dist');
  let names: string[] = [];
  beforeAll(async () => {
    mkdirSync(outdir, { recursive: true });
    writeFileSync(join(outdir, 'removed.html'), 'a dialog that no longer exists');
    names = await build({ outdir });
  });

  it('gives what dist/ holds, byte for byte', () => {
    expect(filesOf(outdir)).toEqual(filesOf(join(ROOT, 'dist')));
  });

  it('names the files it wrote, and leaves no other', () => {
    expect(readdirSync(outdir).sort()).toEqual(names);
    expect(names).toContain('appsscript.json');
  });

  it('tells no path of the machine', () => {
    for (const text of filesOf(outdir).values()) expect(text).not.toContain(ROOT);
  });
});

describe('isStale()', () => {
  const outdir = join(folder, 'stale');
  beforeAll(async () => {
    await build({ outdir });
  });

  it('is false right after a build', () => {
    expect(isStale({ outdir })).toBe(false);
  });

  it('is true when Code.js is older than the sources', () => {
    utimesSync(join(outdir, 'Code.js'), 1, 1);
    expect(isStale({ outdir })).toBe(true);
  });

  it('is true when there is no Code.js', () => {
    expect(isStale({ outdir: join(folder, 'nothing') })).toBe(true);
  });
});

describe('clasp', () => {
  it('would push Code.js and the manifest of dist/, and nothing else', () => {
    const output = execFileSync(
      process.execPath,
      [join(ROOT, 'node_modules/@google/clasp/build/src/index.js'), 'show-file-status', '--json'],
      { cwd: ROOT, env: { ...process.env, HOME: folder, USERPROFILE: folder }, encoding: 'utf8' },
    );
    const { filesToPush }: { filesToPush: string[] } = JSON.parse(output);
    expect(filesToPush.map((path) => path.replace(/\\/g, '/')).sort()).toEqual([
      'dist/Code.js',
      'dist/appsscript.json',
    ]);
  });
});

describe('appsscript.json', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'dist/appsscript.json'), 'utf8'));

  it('runs on V8 in the time zone of Vietnam', () => {
    expect(manifest).toMatchObject({ timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8', dependencies: {} });
  });

  it('asks for the current spreadsheet and its dialogs, and nothing else', () => {
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
  });
});
