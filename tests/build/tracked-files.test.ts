import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Written in pieces, so that this file does not contain what it looks for. */
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ['a private key', new RegExp(`-----BEGIN [A-Z ]*${'PRIVATE'} KEY-----`)],
  ['a Google API key', /\bAIza[0-9A-Za-z_-]{35}\b/],
  ['an OAuth token', /\bya29\.[0-9A-Za-z_-]{20,}/],
  ['an OAuth secret', new RegExp(`"(?:client|refresh)_${'(?:secret|token)'}"\\s*:\\s*"`)],
  ['a GitHub token', /\bgh[pousr]_[0-9A-Za-z]{36}\b/],
  ['an npm token', new RegExp(`_auth${'Token'}\\s*=`)],
  ['the host of a package registry', new RegExp(`https?://(?:registry\\.|[^\\s"/]*${'artifactory'}|npm\\.)`)],
  ['a personal path', new RegExp(`(?:/${'home'}/|/${'Users'}/|[A-Z]:\\\\${'Users'}\\\\)[A-Za-z]`)],
  ['the e-mail of a person', /[A-Za-z0-9._-]+@(?:gmail|outlook|yahoo)\.com/],
];

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(ROOT, path)));

describe('tracked files', () => {
  it('are found', () => {
    expect(tracked).toContain('package.json');
  });

  it.each(FORBIDDEN)('hold no trace of %s', (_, pattern) => {
    const traces = tracked.filter((path) => pattern.test(readFileSync(join(ROOT, path), 'utf8')));
    expect(traces).toEqual([]);
  });

  it('hold nothing that a machine keeps for itself', () => {
    expect(tracked.filter((path) => /(?:^|\/)(?:\.clasprc\.json|\.env|node_modules\/)/.test(path))).toEqual(
      [],
    );
  });
});
