import { inUseMessage } from '../core/page/in-use';
import { movingNotes, type StandingNote, settleNotes } from '../core/page/moving-notes';
import type { Page, PreviousPage } from '../core/page/page';
import { type ListForm, PAGES, type PageKey, type RenewedKey } from '../core/page/pages';
import { RECORD_ROWS, type RunRecord } from '../core/page/record';
import { pageShape } from '../core/page/shape';
import { freeName } from '../core/page/tab-names';
import type { Source } from '../core/report/sources';
import { isTypedOver, printOf } from '../core/snapshot/edited';
import type { KeptCopy } from '../core/snapshot/snapshot-words';
import { copiesExtent, gridOfCopies, writeCopies } from './copies';
import { drawCharts } from './draw-charts';
import { keepEdited } from './keep-edited';
import { isUntouched, lookAtPage, stillHolds } from './look-at-page';
import { writeMark } from './mark';
import { beginRecord, idsOf, insertTab, knownShapes, type SizedTab, writeRecord } from './own-tabs';
import type { Book, OwnTab } from './read';
import { Refusal } from './refusal';
import { onTab, type Running } from './run-command';
import { growGrid, preparePage, writePage } from './write-page';

/** How often a page that another person works in is laid out anew before the command gives up. */
const MOST_LOOKS = 3;

/** Rows that a new page may have only because the record, as whose copy it is inserted, needs them for copies of sources: as many as any new tab has. */
const MOST_SHARED = 1000;

/** A page to publish: its cells are laid out when what people typed on it was read, right before they are written. */
export interface Publication {
  readonly key: RenewedKey;
  /** How its tab is called when it is inserted; by its kind where left out. */
  readonly name?: string;
  readonly layout: (previous: PreviousPage | null) => Page;
}

/** What a command publishes, and what the record is to remember. */
export interface Publishing {
  /** In the order of writing; the first is the one that users see when its tab was just inserted. */
  readonly pages: readonly Publication[];
  /** Copies of the sources that live lines compare with; null for pages without live lines. */
  readonly sources: readonly Source[] | null;
  /** What the record says from the beginning, and what it says beyond that at the end. */
  readonly begun: Partial<RunRecord>;
  readonly done: () => Partial<RunRecord>;
  /** A page that warns whoever edits it; null or left out for none. */
  readonly protects?: RenewedKey | null;
  /** The page to show at the end; without it whatever users look at stays. */
  readonly shows?: RenewedKey;
}

/** The name a page's tab has, or will have: one that staff renamed keeps its name, a new one avoids theirs. */
export function pageName({ pages, names }: Pick<Book, 'pages' | 'names'>, key: PageKey): string {
  return pages[key]?.name ?? freeName(PAGES[key].name, names);
}

/**
 * Writes pages so that a cut at any call loses nothing: first a record that says "writing", then tabs and the mark, then each
 * page in one write, last the record that says "done" together with the copies of the sources. Where somebody typed over a page's own
 * cells the page is copied before; gives these copies.
 */
export function publish(book: Book, running: Running, publishing: Publishing): readonly KeptCopy[] {
  const { pages, sources, begun, done, shows } = publishing;
  const known = knownShapes(book);
  const copies = new Map<RenewedKey, KeptCopy>();
  const missing = pages.filter(({ key }) => !book.pages[key]);
  const drafts = new Map(missing.map(({ key, layout }) => [key, layout(inherited(book, key))]));
  const writing = { ...book.record.written };
  for (const [key, draft] of drafts) writing[key] = [printOf(key, draft)];
  const base: RunRecord = {
    ...book.record,
    ...begun,
    state: 'writing',
    began: running.moment.began,
    written: writing,
  };
  const creating = { ...book.record.creating };
  for (const { key, name } of missing) creating[key] = name ?? pageName(book, key);
  const recordName = pageName(book, 'record');
  const copied = sources ? Math.min(gridOfCopies(copiesExtent(sources)).rows, MOST_SHARED) : 0;
  const rows = Math.max(RECORD_ROWS, copied, ...[...drafts.values()].map((page) => page.rows.length));
  const recordTab = onTab(recordName, () => beginRecord(book, recordName, rows));
  onTab(recordName, () => {
    writeRecord(recordTab.sheet, { ...base, creating });
  });
  const tabs = new Map<RenewedKey, SizedTab>();
  for (const { key, name } of [...pages].reverse()) {
    const own = book.pages[key];
    const tab = own
      ? { ...own, size: { rows: 0, columns: 0 }, isNew: false }
      : insertTab(book, name ?? pageName(book, key), recordTab);
    tabs.set(key, tab);
  }
  if (!book.pages.record || book.unfinished) recordTab.sheet.hideSheet();
  writeMark(book, {
    ...book.mark,
    pages: { ...idsOf(book), ...idsOfTabs(tabs), record: recordTab.id },
  });
  if (sources) {
    onTab(recordName, () => {
      growGrid(recordTab.sheet, gridOfCopies(copiesExtent(sources)), recordTab.size);
    });
  }
  const written = { ...book.record.written };
  const shapes = { ...known };
  let drawn = base.charts;
  const moving = { ...base.moving };
  const remember: Remember = (key, { notes, print }) => {
    const known = writing[key] ?? [];
    const isKnown = known.includes(print);
    if (notes.length === 0 && isKnown) return;
    if (notes.length > 0) moving[key] = notes;
    if (!isKnown) writing[key] = [...known, print];
    onTab(recordName, () => writeRecord(recordTab.sheet, { ...base, creating, moving, written: writing }));
  };
  const keep = (key: RenewedKey, tab: OwnTab) => {
    if (!copies.has(key)) copies.set(key, keepEdited(book, tab, { key, moment: running.moment }));
  };
  for (const publication of pages) {
    const { key } = publication;
    const tab = tabs.get(key);
    if (!tab) continue;
    const draft = drafts.get(key) ?? null;
    const page = onTab(tab.name, () =>
      draft && publishNew(draft, tab)
        ? draft
        : publishPage(book, publication, { tab, shape: known[key] ?? '', remember, keep }),
    );
    written[key] = [printOf(key, page)];
    shapes[key] = pageShape(page);
    if (page.charts)
      drawn = onTab(tab.name, () =>
        drawCharts(tab.sheet, page.charts ?? [], { drawn, unsure: book.unfinished }),
      );
    delete moving[key];
    running.checkTime();
  }
  if (publishing.protects) tabs.get(publishing.protects)?.sheet.protect().setWarningOnly(true);
  const [inserted] = pages.filter(({ key }) => tabs.get(key)?.isNew);
  if (shows && inserted?.key !== shows) tabs.get(shows)?.sheet.activate();
  onTab(recordName, () => {
    const record: RunRecord = {
      ...base,
      state: 'done',
      creating: {},
      shapes,
      moving,
      charts: drawn,
      written,
      ...done(),
    };
    if (sources) writeCopies(recordTab, sources, record);
    else writeRecord(recordTab.sheet, record);
  });
  return [...copies.values()];
}

/** Remembers before a page is written its notes that are about to move, and what it is to hold. */
type Remember = (
  key: RenewedKey,
  page: { readonly notes: readonly StandingNote[]; readonly print: string },
) => void;

/** Copies a page that somebody typed over, once. */
type Keep = (key: RenewedKey, tab: OwnTab) => void;

/** How the rows of a page are told apart. */
function listOf(key: RenewedKey): ListForm | null {
  const page = PAGES[key];
  return 'list' in page ? page.list : null;
}

/** What a page that has nothing on it begins with: the text of a tab that carries its witness and no mark. */
function inherited({ orphans }: Book, key: RenewedKey): PreviousPage | null {
  const orphan = orphans[key];
  return orphan ? lookAtPage(orphan).page : null;
}

/** Writes a page to the tab that was just inserted for it; false, and nothing is written, where somebody typed there already. */
function publishNew(page: Page, { sheet, size }: SizedTab): boolean {
  const target = { sheet, size, previous: null, shape: '' };
  preparePage(page, target);
  if (!isUntouched(sheet)) return false;
  writePage(page, target);
  return true;
}

/**
 * Writes one page: looks at it, lays it out with what people typed, looks again and writes at once if nothing changed; else
 * begins anew, so that what another person typed meanwhile is there too. Notes that are about to move are remembered first.
 */
function publishPage(
  book: Book,
  { key, layout }: Publication,
  {
    tab,
    shape,
    remember,
    keep,
  }: {
    readonly tab: SizedTab;
    readonly shape: string;
    readonly remember: Remember;
    readonly keep: Keep;
  },
): Page {
  const { sheet } = tab;
  const list = listOf(key);
  for (let look = 1; look <= MOST_LOOKS; look += 1) {
    const seen = lookAtPage(sheet);
    const previous = settleNotes(seen.page, book.record.moving[key] ?? [], list);
    const page = layout(seen.isBlank ? inherited(book, key) : previous);
    const target = { sheet, size: tab.size, previous, shape };
    const written = book.record.written[key] ?? [];
    if (isTypedOver({ key, standing: seen.page, next: page }, written)) keep(key, tab);
    remember(key, { notes: movingNotes(previous, page, list), print: printOf(key, page) });
    preparePage(page, target);
    if (stillHolds(sheet, seen, { past: look < MOST_LOOKS ? 'nothing' : 'formulas' })) {
      writePage(page, target);
      return page;
    }
  }
  throw new Refusal(inUseMessage(tab.name));
}

function idsOfTabs(tabs: ReadonlyMap<RenewedKey, SizedTab>): Partial<Record<RenewedKey, number>> {
  const ids: Partial<Record<RenewedKey, number>> = {};
  for (const [key, { id }] of tabs) ids[key] = id;
  return ids;
}
