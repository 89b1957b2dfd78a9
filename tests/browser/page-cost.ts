import type { Page } from 'playwright-core';

/** Seconds of CPU that the page's main thread has taken, without the time in which it waited for its turn. */
async function cpuSeconds(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const task = metrics.find(({ name }) => name === 'TaskDuration');
    if (task === undefined) throw new RangeError('Ask a Chromium that tells TaskDuration');
    return task.value;
  };
}

/** About 10 ms of CPU on a machine of 2024, as in scripts/cost.mjs; gives how many words it counted. */
function reference(): number {
  const counts = new Map<string, number>();
  for (let index = 0; index < 12_000; index += 1) {
    for (const word of `Đơn vị ${index % 997} xã Hòa An`.normalize('NFD').toLowerCase().split(' ')) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).length;
}

/** What some work costs the page, in references measured in the same page: 50 is what 50 references take, about 500 ms. */
export async function pageCost(page: Page, work: () => Promise<unknown>): Promise<number> {
  const seconds = await cpuSeconds(page);
  const spent = async (what: () => Promise<unknown>) => {
    const before = await seconds();
    await what();
    return (await seconds()) - before;
  };
  const units: number[] = [];
  for (let round = 0; round < 4; round += 1) units.push(await spent(() => page.evaluate(reference)));
  return (await spent(work)) / Math.min(...units);
}
