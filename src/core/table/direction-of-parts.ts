import { type Direction, type DirectionFrom, doesMore, isMended, isTitleOfMore } from '../tab/direction';
import type { TableIndicator } from './table';

/** One part is no sum. */
const FEWEST_PARTS = 2;

/**
 * Indicators with one direction for a sum and its parts where words tell those apart. A sum tells it of parts whose names say nothing ("BHXH"
 * under "Tổng nợ"), and where it, or the title of nothing else, is of something done (of "Nợ thuế" under "Thu hồi nợ đọng"); else all its parts
 * tell it of the sum: "Tổng số vụ" over "Số vụ chết người". Parts that tell what was done about it keep theirs: "Đã xử lý" under "Tổng số vi phạm".
 */
export function withDirectionOfParts(
  indicators: readonly TableIndicator[],
  title: string,
): readonly TableIndicator[] {
  const told = new Map(indicators.map((one) => [one, one]));
  const now = (one: TableIndicator) => told.get(one) ?? one;
  for (const whole of indicators) {
    const { sumOf = [], name } = whole;
    const parts = indicators.filter(({ resultColumn }) => sumOf.includes(resultColumn));
    if (parts.length < FEWEST_PARTS || parts.length < sumOf.length) continue;
    const isDeed = doesMore(name) || (parts.length + 1 === indicators.length && isTitleOfMore(title));
    const way = wayOf(now(whole), parts.map(now), isDeed);
    for (const one of way?.of === 'whole' ? [whole] : parts) {
      if (way?.takes(now(one)) === true) told.set(one, directed(now(one), way));
    }
  }
  return indicators.map(now);
}

/** Which of a sum and its parts take the others' direction. */
interface Way {
  readonly of: 'whole' | 'parts';
  readonly takes: (one: TableIndicator) => boolean;
  readonly direction: Direction;
  readonly directionFrom: DirectionFrom;
}

function wayOf(whole: TableIndicator, parts: readonly TableIndicator[], isDeed: boolean): Way | null {
  if (whole.direction === 'less') {
    const takes = (part: TableIndicator) =>
      part.direction === 'more' && isByWords(part) && !isMended(part.name);
    return { of: 'parts', takes, direction: 'less', directionFrom: 'whole' };
  }
  if (!isByWords(whole) || parts.some(({ direction }) => direction === 'more')) return null;
  return isDeed
    ? { of: 'parts', takes: isByWords, direction: 'more', directionFrom: 'whole' }
    : { of: 'whole', takes: () => true, direction: 'less', directionFrom: 'parts' };
}

const BY_WORDS: readonly (DirectionFrom | undefined)[] = [undefined, 'name', 'title', 'headings', 'open'];

function isByWords({ directionFrom }: TableIndicator): boolean {
  return BY_WORDS.includes(directionFrom);
}

/** Less of nothing is reached from a share of it on. */
function directed(
  { share, ...indicator }: TableIndicator,
  { direction, directionFrom }: Way,
): TableIndicator {
  const kept = direction === 'less' || share === undefined ? {} : { share };
  return { ...indicator, ...kept, direction, directionFrom };
}
