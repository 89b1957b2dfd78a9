import { columnLetters, quoteTab } from '../../core/workbook/a1';
import { type ChartColumn, type ChartSeriesEntry, seriesOf } from '../chart-columns';
import type { ChartEntry } from '../workbook-state';
import { escapeXml } from './xml-text';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** EMU of a pixel. */
export const EMU = 9525;

const AXES = '<c:axId val="1"/><c:axId val="2"/>';

/** The part of a chart of columns, those of one place on each other, and lines: DrawingML, ECMA-376 part 1, 21.2. */
export function chartPart(chart: ChartEntry, nameOf: (sheet: string) => string): string {
  const { words, series } = seriesOf(chart);
  const text = (option: string) => String(chart.options[option] ?? '');
  const numbered = series.map((one, index) => ({ one, xml: seriesXml(one, { index, words, nameOf }) }));
  const bars = numbered.filter(({ one }) => !one.isLine).map(({ xml }) => xml);
  const lines = numbered.filter(({ one }) => one.isLine).map(({ xml }) => xml);
  const grouping = chart.options.isStacked === true ? 'stacked' : 'clustered';
  const overlap = grouping === 'stacked' ? '<c:overlap val="100"/>' : '';
  const barChart = `<c:barChart><c:barDir val="col"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${bars.join('')}<c:gapWidth val="40"/>${overlap}${AXES}</c:barChart>`;
  const lineChart = `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines.join('')}<c:marker val="1"/>${AXES}</c:lineChart>`;
  const slant =
    chart.options['hAxis.slantedText'] === true ? Number(chart.options['hAxis.slantedTextAngle'] ?? 45) : 0;
  const turned = `<c:txPr><a:bodyPr rot="${-60_000 * slant}" vert="horz"/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr/></a:p></c:txPr>`;
  const axis = (name: string, own: string) =>
    `<c:${name}><c:axId val="${name === 'catAx' ? 1 : 2}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>${own}</c:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart>${titleXml(text('title'), 1400)}<c:autoTitleDeleted val="${text('title') === '' ? 1 : 0}"/><c:plotArea><c:layout/>${bars.length > 0 ? barChart : ''}${lines.length > 0 ? lineChart : ''}${axis(
    'catAx',
    `<c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${turned}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:noMultiLvlLbl val="1"/>`,
  )}${axis(
    'valAx',
    `<c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="DADCE0"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>${titleXml(text('vAxis.title'), 900)}<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="autoZero"/>`,
  )}</c:plotArea><c:legend><c:legendPos val="t"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

function seriesXml(
  { figures, isLine, color, lineWidth, pointSize }: ChartSeriesEntry,
  {
    index,
    words,
    nameOf,
  }: {
    readonly index: number;
    readonly words: ChartColumn | null;
    readonly nameOf: (sheet: string) => string;
  },
): string {
  const reference = ({ sheet, column }: ChartColumn, first: number, last: number) => {
    const letters = columnLetters(column);
    const cells = first === last ? '' : `:$${letters}$${last + 1}`;
    return `<c:f>${escapeXml(`${quoteTab(nameOf(sheet))}!$${letters}$${first + 1}${cells}`)}</c:f>`;
  };
  const fill = `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"/></a:solidFill>`;
  const name =
    figures.heading === null
      ? ''
      : `<c:tx><c:strRef>${reference(figures, figures.heading, figures.heading)}</c:strRef></c:tx>`;
  const line = lineWidth > 0 ? `<a:ln w="${lineWidth * EMU}">${fill}</a:ln>` : '<a:ln><a:noFill/></a:ln>';
  const symbol = `<c:symbol val="${pointSize > 0 ? 'diamond' : 'none'}"/>`;
  const point =
    pointSize > 0 ? `<c:size val="${pointSize}"/><c:spPr>${fill}<a:ln>${fill}</a:ln></c:spPr>` : '';
  const look = isLine
    ? `<c:spPr>${line}</c:spPr><c:marker>${symbol}${point}</c:marker>`
    : `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`;
  const along =
    words === null ? '' : `<c:cat><c:strRef>${reference(words, words.first, words.last)}</c:strRef></c:cat>`;
  const values = `<c:val><c:numRef>${reference(figures, figures.first, figures.last)}</c:numRef></c:val>`;
  const smooth = isLine ? '<c:smooth val="0"/>' : '';
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${look}${along}${values}${smooth}</c:ser>`;
}

/** A title in hundredths of points; nothing for ''. */
function titleXml(text: string, size: number): string {
  if (text === '') return '';
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="1"/></a:pPr><a:r><a:rPr lang="vi-VN" sz="${size}" b="1"/><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}
