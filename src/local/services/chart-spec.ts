import type { ChartEntry, ChartOptionValue } from '../workbook-state';
import { ServiceObject } from './service-object';

/** A chart while it is put together: it may have no place yet, and no number before it stands in a tab. */
export type ChartSpec = Pick<ChartEntry, 'type' | 'ranges' | 'options' | 'numHeaders'> & {
  readonly id: number | null;
  readonly position: ChartEntry['position'] | null;
};

/** Options that the page and the file draw; Sheets passes over names that it does not know, which would hide a slip. */
const OPTIONS: ReadonlySet<string> = new Set([
  'hAxis.slantedText',
  'hAxis.slantedTextAngle',
  'hAxis.textStyle.fontSize',
  'height',
  'isStacked',
  'legend.position',
  'series',
  'title',
  'vAxis.minValue',
  'vAxis.title',
  'width',
]);

/** What a series may say of itself. */
const SERIES_OPTIONS: ReadonlySet<string> = new Set(['type', 'color', 'lineWidth', 'pointSize']);

/** The options with one more; throws by name for one that is not modelled. */
export function withOption(
  options: ChartEntry['options'],
  { builder, name, value }: { readonly builder: object; readonly name: string; readonly value: unknown },
): ChartEntry['options'] {
  if (!OPTIONS.has(name)) throw ServiceObject.notModelled(builder, `setOption("${name}")`);
  const plain = JSON.parse(JSON.stringify(value)) as ChartOptionValue;
  if (name === 'series') {
    for (const own of Object.values(plain as object)) {
      for (const key of Object.keys(own as object)) {
        if (!SERIES_OPTIONS.has(key)) throw ServiceObject.notModelled(builder, `setOption("series.${key}")`);
      }
    }
  }
  return { ...options, [name]: plain };
}
