import { type ChartModel, chartLabel } from './chart-model';

const SVG = 'http://www.w3.org/2000/svg';
const EDGE = { top: 70, right: 24, left: 64 };
/** Pixels of a letter, on the average, and of the longest word that is shown whole below the axis. */
const LETTER = 5.6;
const LONGEST = 190;
const INK = { text: '#3c4043', grid: '#dadce0', axis: '#80868b' };

/** Draws a chart with its figures as Sheets would: columns of one place on each other, lines and points over them. */
export function chartSvg(model: ChartModel): SVGElement {
  const { width, height, words, slant, title, axis } = model;
  const longest = Math.max(0, ...words.map((word) => word.length * LETTER));
  const below = 16 + Math.min(LONGEST, Math.max(14, longest * Math.sin((slant * Math.PI) / 180)));
  const plot = {
    left: EDGE.left,
    top: EDGE.top,
    width: width - EDGE.left - EDGE.right,
    height: height - EDGE.top - below,
  };
  const { least, most, step } = scaleOf(model);
  const y = (value: number) => plot.top + (plot.height * (most - value)) / (most - least);
  const band = plot.width / Math.max(1, words.length);
  const x = (index: number) => plot.left + band * (index + 0.5);
  const svg = made('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' });
  svg.setAttribute('aria-label', chartLabel(model));
  svg.append(
    made('rect', { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: '#ffffff', stroke: INK.grid }),
  );
  svg.append(text(title, { x: 16, y: 26, 'font-size': 16, 'font-weight': 700 }));
  for (let value = least; value <= most + step / 2; value += step) {
    svg.append(
      made('line', {
        ...{ x1: plot.left, x2: plot.left + plot.width, y1: y(value), y2: y(value) },
        stroke: value === 0 ? INK.axis : INK.grid,
      }),
      text(String(value), { x: plot.left - 8, y: y(value) + 4, 'text-anchor': 'end' }),
    );
  }
  const middle = plot.top + plot.height / 2;
  svg.append(
    text(axis, { x: 16, y: middle, 'text-anchor': 'middle', transform: `rotate(-90 16 ${middle})` }),
  );
  words.forEach((word, index) => {
    const [at, from] = [x(index) + 4, plot.top + plot.height + 12];
    const turned = slant === 0 ? {} : { 'text-anchor': 'end', transform: `rotate(${-slant} ${at} ${from})` };
    svg.append(text(word, { x: at, y: from, 'text-anchor': 'middle', ...turned }));
  });
  svg.append(...columns(model, { x, y, breadth: band * 0.7 }), ...lines(model, { x, y }), ...legend(model));
  return svg;
}

interface Scale {
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
}

function columns(
  { words, series }: ChartModel,
  { x, y, breadth }: Scale & { readonly breadth: number },
): SVGElement[] {
  const bars = series.filter(({ isLine }) => !isLine);
  return words.flatMap((_, index) => {
    const ends = { up: 0, down: 0 };
    return bars.flatMap(({ color, figures }) => {
      const value = figures[index]?.value ?? 0;
      if (value === 0) return [];
      const from = value > 0 ? ends.up : ends.down;
      const to = from + value;
      if (value > 0) ends.up = to;
      else ends.down = to;
      const top = Math.min(y(from), y(to));
      const box = { x: x(index) - breadth / 2, y: top, width: breadth, height: Math.abs(y(from) - y(to)) };
      return [made('rect', { ...box, fill: color })];
    });
  });
}

function lines({ series }: ChartModel, { x, y }: Scale): SVGElement[] {
  return series.flatMap(({ isLine, color, lineWidth, pointSize, figures }) => {
    if (!isLine) return [];
    const places = figures.map(({ value }, index) => (value === null ? null : { x: x(index), y: y(value) }));
    const path = places
      .map((place, index) =>
        place === null ? '' : `${index > 0 && places[index - 1] ? 'L' : 'M'}${place.x} ${place.y}`,
      )
      .join('');
    const line =
      lineWidth > 0
        ? [made('path', { d: path, fill: 'none', stroke: color, 'stroke-width': lineWidth })]
        : [];
    const points = places.flatMap((place) =>
      place === null || pointSize === 0 ? [] : [point(place, { color, size: pointSize })],
    );
    return [...line, ...points];
  });
}

function point(
  place: { readonly x: number; readonly y: number },
  { color, size }: { readonly color: string; readonly size: number },
): SVGElement {
  const half = size / 2 + 1;
  const d = `M${place.x} ${place.y - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`;
  return made('path', { d, fill: color });
}

function legend({ series }: ChartModel): SVGElement[] {
  let at = EDGE.left;
  return series.flatMap(({ name, color, isLine, lineWidth }) => {
    const left = at;
    at += 34 + name.length * 6.6;
    const y = 48;
    const sign =
      isLine && lineWidth > 0
        ? made('line', { x1: left, x2: left + 14, y1: y, y2: y, stroke: color, 'stroke-width': lineWidth })
        : isLine
          ? point({ x: left + 7, y }, { color, size: 8 })
          : made('rect', { x: left, y: y - 6, width: 12, height: 12, fill: color });
    return [sign, text(name, { x: left + 19, y: y + 4 })];
  });
}

/** The least and most of the axis, and the step between its lines: five or so, round. */
function scaleOf({ words, series }: ChartModel): { least: number; most: number; step: number } {
  const values = words.flatMap((_, index) => series.map(({ figures }) => figures[index]?.value ?? 0));
  const [low, high] = [Math.min(0, ...values), Math.max(1, ...values)];
  const rough = (high - low) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5].find((times) => times * power >= rough) ?? 10) * power;
  return { least: Math.floor(low / step) * step, most: Math.ceil(high / step) * step, step };
}

function text(words: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = made('text', { 'font-size': 11, fill: INK.text, ...attributes });
  element.textContent = words;
  return element;
}

function made(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
