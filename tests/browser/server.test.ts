import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';

const parent = mkdtempSync(join(tmpdir(), 'serve-'));
const folder = join(parent, 'page');
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>trang</title>');
  writeFileSync(join(folder, 'số liệu.json'), '{}');
  writeFileSync(join(parent, 'outside.txt'), 'riêng');
  server = await serve(folder, { port: 0 });
});

afterAll(() => server.close());

/** Asks as it stands: fetch would tidy `..` away. */
function ask(path: string, host?: string): Promise<{ status: number; policy: string }> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const headers = host === undefined ? {} : { host };
    request({ hostname, port, path, headers }, (response) => {
      response.resume();
      resolve({
        status: response.statusCode ?? 0,
        policy: String(response.headers['content-security-policy']),
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('serve()', () => {
  it('listens on this machine only', () => {
    expect(new URL(server.url).hostname).toBe('127.0.0.1');
  });

  it.each(['/', '/index.html', `/${encodeURIComponent('số liệu.json')}`])('serves %s', async (path) => {
    expect((await ask(path)).status).toBe(200);
  });

  it.each(['/../outside.txt', '/%2e%2e/outside.txt', '/..%2foutside.txt', '/nothing.js', '/%', '/%00'])(
    'refuses %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  it('refuses a name of somebody else', async () => {
    expect((await ask('/', 'example.vn')).status).toBe(404);
  });

  it('allows scripts from itself only', async () => {
    const { policy } = await ask('/');
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).toContain("default-src 'none'");
  });

  it('allows the scripts that it is told, and no other', async () => {
    const told = await serve(folder, { port: 0, scripts: ["'sha256-AAAA'"] });
    const { headers } = await fetch(told.url);
    told.close();
    expect(headers.get('content-security-policy')).toContain("script-src 'self' 'sha256-AAAA';");
  });

  it('says when the port that was asked for is taken', async () => {
    const port = Number(new URL(server.url).port);
    await expect(serve(folder, { port })).rejects.toThrow(`Port ${port} is taken`);
  });
});
