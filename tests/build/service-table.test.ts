import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { serviceRows, serviceTable } from '../../scripts/service-table.mjs';

const COMMITTED = new URL('../../docs/google-services.md', import.meta.url);

describe("the methods of Google's services that the bundle calls", () => {
  const rows = serviceRows();

  it('stand in docs/google-services.md as the sources call them: npm run services', () => {
    expect(serviceTable(rows)).toBe(readFileSync(COMMITTED, 'utf8'));
  });

  it('have a contract each, and are modelled by the local host', () => {
    const open = rows.filter(({ tests, isModelled }) => tests.length === 0 || !isModelled);
    expect(open.map(({ name }) => name)).toEqual([]);
    expect(rows.length).toBeGreaterThan(100);
  });
});
