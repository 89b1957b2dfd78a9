import { inUseMessage } from '../core/page/in-use';
import { type Checked, judgeChecks, type Observed } from '../core/self-check/checks';
import { SELF_CHECK_BEGUN, selfCheckDone, selfCheckFailed } from '../core/self-check/messages';
import { isComputing, type ReadProbes } from '../core/self-check/probe-tab';
import { selfCheckPage } from '../core/self-check/self-check-page';
import { lookAtPage, stillHolds } from './look-at-page';
import type { OwnTab } from './read';
import { Refusal } from './refusal';
import { onTab, type Running, runCommand, toast } from './run-command';
import { observeProbeTab, readProbes, writeProbes } from './self-check-probes';
import { observeNewTab, observeServices } from './self-check-services';
import { cleanUp, findSelfCheckTabs, reportTab, type SelfCheckTabs } from './self-check-tabs';
import { preparePage, writePage } from './write-page';

/** How often a report that another person works in is laid out anew before the command gives up. */
const MOST_LOOKS = 3;

/**
 * Menu `Tự kiểm tra cài đặt`: looks whether Google Sheets does what the add-in relies on. A first run writes what is to be computed,
 * the next one reads it and reports; after that the file is as it was, but for the report. No tab of the staff is read or written.
 * Returns a refusal's message.
 */
export function tuKiemTraCaiDat(): string | undefined {
  return runCommand((running) => {
    const tabs = findSelfCheckTabs();
    const written = writtenProbes(tabs);
    if (written) finish(tabs, running, written);
    else begin(tabs, running);
  }, selfCheckFailed);
}

type WrittenProbes = { readonly probes: ReadProbes } & SelfCheckTabs['temporary'][number];

/** The probes of a first run that ended; null for none. */
function writtenProbes({ temporary }: SelfCheckTabs): WrittenProbes | null {
  for (const tab of temporary) {
    const probes = readProbes(tab.sheet);
    if (probes) return { ...tab, probes };
  }
  return null;
}

/** The first run: whatever is left of an earlier one goes, and the probes are written. */
function begin(tabs: SelfCheckTabs, running: Running): void {
  cleanUp(tabs);
  const left = without(tabs, tabs.temporary);
  const report = reportTab(left);
  writeReport(report, null, running);
  writeProbes(left);
  report.sheet.activate();
  toast(SELF_CHECK_BEGUN);
}

/** The second run: everything is looked at, told, and taken away, unless Google has not computed all of it. */
function finish(tabs: SelfCheckTabs, running: Running, { sheet, name, probes }: WrittenProbes): void {
  const others = tabs.temporary.filter((tab) => tab.name !== name);
  for (const other of others) tabs.spreadsheet.deleteSheet(other.sheet);
  const left = without(tabs, others);
  const observed: Observed = {
    ...observeServices(tabs.spreadsheet, running),
    ...observeProbeTab(sheet, probes),
    ...observeNewTab(left),
  };
  const checked = judgeChecks(observed);
  const report = reportTab(left);
  writeReport(report, checked, running);
  report.sheet.activate();
  const computing = isComputing(probes);
  if (!computing) cleanUp({ ...tabs, temporary: [{ sheet, name }] });
  toast(selfCheckDone(checked, { tab: report.name, isComputing: computing }));
}

/** The tabs when some are gone: a tab can be inserted only up to behind the last that is there. */
function without(tabs: SelfCheckTabs, gone: SelfCheckTabs['temporary']): SelfCheckTabs {
  const names = new Set(gone.map(({ name }) => name));
  return { ...tabs, names: tabs.names.filter((name) => !names.has(name)) };
}

/** Writes the report: looks at it, lays it out with what people typed beside it, and writes at once if nothing changed meanwhile. */
function writeReport(
  { sheet, id, name }: OwnTab,
  checked: readonly Checked[] | null,
  running: Running,
): void {
  onTab(name, () => {
    for (let look = 1; look <= MOST_LOOKS; look += 1) {
      const seen = lookAtPage(sheet);
      const previous = seen.isBlank ? null : seen.page;
      const page = selfCheckPage(checked, { name, tabId: id, made: running.moment, previous });
      const target = { sheet, size: { rows: 0, columns: 0 }, previous, shape: '' };
      preparePage(page, target);
      if (!stillHolds(sheet, seen, { past: 'formulas' })) continue;
      writePage(page, target);
      return;
    }
    throw new Refusal(inUseMessage(name));
  });
}
