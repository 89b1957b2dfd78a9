import { type KeptList, readKept } from '../page/kept-list';
import type { PreviousPage } from '../page/page';
import { PAGES } from '../page/pages';
import { framedTeller, withoutFrame } from '../report/framed';
import type { ReportOptions } from '../report/options';
import { wordKey } from '../text/word-key';
import { CHART_COLUMNS } from './columns';

/** What a row is of: a unit under an indicator, as its own cells name them. */
export interface ChartsKey {
  readonly key: string;
  readonly indicator: string;
  readonly unit: string;
}

/** The key of a row from the texts that its cells have, or are to have. */
export function chartsKey(indicator: string, unit: string): ChartsKey {
  return { key: JSON.stringify([indicator, unit].map(wordKey)), indicator, unit };
}

/** Finds what people typed beside the figures of the previous `Biểu đồ`; `names` give units and indicators the names they have now. */
export function readTypedCharts(
  previous: PreviousPage | null,
  names: Pick<ReportOptions, 'standardName' | 'indicatorName'>,
): KeptList<ChartsKey> {
  const typed = previous && withoutFrame(previous, PAGES.charts.list, framedTeller([]));
  return readKept(typed, PAGES.charts.list, (textOf) => {
    const [indicator, unit] = [textOf(CHART_COLUMNS.indicator), textOf(CHART_COLUMNS.unit)];
    return indicator === '' || unit === ''
      ? null
      : chartsKey(names.indicatorName(indicator), names.standardName(unit));
  });
}
