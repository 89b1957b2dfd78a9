import { describe, expect, it } from 'vitest';
import { openHost, readTab } from '../run/open-host';

const tabs = {
  Biểu: { 0: { 0: { f: '=TODAY()' }, 1: { f: '=NOW()' }, 2: { f: '=TODAY()-DATE(2019,12,25)' } } },
};

describe('TODAY() and NOW() in cells', () => {
  it('are the day and the noon that the host is told', async () => {
    const { values, display } = await readTab(await openHost('', { tabs, asOf: '2019-12-31' }), 'Biểu');
    expect(values[0]?.[0]).toBe('2019-12-31');
    expect(display[0]?.slice(0, 2)).toEqual(['31/12/2019', '31/12/2019 12:00:00']);
    expect(Number(values[0]?.[2])).toBe(6);
  });

  it('are of the zone of the workbook', async () => {
    const workbook = { timeZone: 'America/Los_Angeles' };
    const { display } = await readTab(await openHost('', { tabs, workbook, asOf: '2019-12-31' }), 'Biểu');
    expect(display[0]?.slice(0, 2)).toEqual(['30/12/2019', '30/12/2019 21:00:00']);
  });
});
