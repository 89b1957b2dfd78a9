import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds serious anywhere on the page, the engine's own buttons and the pages of the add-in among it. */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  const shown = await page.locator('dialog iframe').elementHandles();
  const frames = await Promise.all(shown.map((frame) => frame.contentFrame()));
  const faults = await Promise.all(
    [page.mainFrame(), ...frames.filter((frame) => frame !== null)].map(faultsOf),
  );
  return faults.flat();
}

async function faultsOf(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(scope: Document, how: object): Promise<AxeResults> } };
    return axe.run(document, { iframes: false });
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
