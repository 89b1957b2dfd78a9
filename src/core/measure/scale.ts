import { lazy } from '../collection/lazy';
import { longestAt, longestExactAt, type Phrases, phrases } from '../phrase/phrases';
import { readWords, type Word } from '../phrase/words';
import { foldText } from '../text/normalise';
import { exponentOfMeasure, type Measure } from './measure';
import { MEASURE_WORDS, MONEY_WORDS } from './measure-words';

/** What a unit of measure is of, and the power of ten it stands for among those of its kind: "triệu đồng" 6, "ha" 4 of m2, "nghìn cây" 3. */
export interface Scale {
  readonly of: 'money' | 'area' | 'weight' | 'length' | 'volume' | 'things';
  readonly exponent: number;
}

/** A unit of measure behind a figure, as it is written there. */
export interface ScaleBehind extends Scale {
  readonly text: string;
}

type Known = readonly (readonly [of: Scale['of'], words: Phrases, exponent: number])[];

const PHYSICAL = lazy(
  (): Known => [
    ['area', phrases('m2|mét vuông'), 0],
    ['area', phrases('ha|héc ta|hecta'), 4],
    ['area', phrases('km2'), 6],
    ['weight', phrases('kg'), 0],
    ['weight', phrases('yến'), 1],
    ['weight', phrases('tạ'), 2],
    ['weight', phrases('tấn'), 3],
    ['length', phrases('m|mét'), 0],
    ['length', phrases('km'), 3],
    ['volume', phrases('ml'), -3],
    ['volume', phrases('lít'), 0],
    ['volume', phrases('m3|mét khối'), 3],
  ],
);

const MANY = lazy((): readonly (readonly [words: Phrases, exponent: number])[] => [
  [phrases('trăm'), 2],
  [phrases('nghìn|ngàn'), 3],
  [phrases('vạn'), 4],
  [phrases('triệu'), 6],
  [phrases('tỷ'), 9],
]);

const SHORT_MONEY = lazy(
  (): ReadonlyMap<string, number> =>
    new Map([
      ['tr', 6],
      ['ng', 3],
    ]),
);
const MONEY = phrases(MONEY_WORDS, 'tr|ng');
/** What begins as money and is none. */
const NO_MONEY = phrases('đồng chí|đồng bào|đồng phục|đ c');
/** Behind these many stands no thing of which there are so many: "200 nghìn/người", "10 triệu trở lên". */
const NO_THING = phrases('/|trở lên|trở đi|mỗi|một|cho|trong|trên|năm|tháng|quý|đối với|và');
/** Below this "đ" may be "điểm" or "đồng chí". */
const LEAST_DONG = 1000;
/** From here a power of ten without a thing's name behind it is one of money: "10 triệu". */
const MONEY_ALONE = 6;

/** The unit of measure at the beginning of what stands behind a figure: "10 triệu đồng/năm", "10tr", "2 ha", "3 nghìn cây"; null for none and for plain things. */
export function scaleBehind(behind: string, value: number): ScaleBehind | null {
  const { text, words } = readWords(behind);
  const [first] = words;
  if (first === undefined || first.start > 0) return null;
  const upTo = (length: number) => text.slice(0, words[length - 1]?.end);
  const known = multitudeAt(words) ?? physicalAt(words, 0);
  if (known !== null) return { of: known.of, exponent: known.exponent, text: upTo(known.length) };
  const money = longestAt(words, 0, MONEY);
  if (money === 0 || longestAt(words, 0, NO_MONEY) >= money) return null;
  if (money === 1 && first.base === 'd' && value < LEAST_DONG) return null;
  const written = upTo(money);
  const exponent = SHORT_MONEY().get(written.toLowerCase()) ?? exponentOfMeasure(written);
  return { of: 'money', exponent, text: written };
}

/** The same of what a column is measured in: by the measure read of it, else by a physical unit in its header ("Số kg"). Null where it names none. */
export function scaleOfColumn({ measure, money }: Measure, texts: readonly string[]): Scale | null {
  if (money) return { of: 'money', exponent: exponentOfMeasure(measure) };
  const many = measure === null ? null : multitudeAt(readWords(measure).words);
  if (many !== null) return many;
  for (const text of [measure ?? '', ...texts]) {
    const { words } = readWords(text);
    for (let index = 0; index < words.length; index += 1) {
      const physical = physicalAt(words, index);
      if (physical !== null) return physical;
    }
  }
  return null;
}

/** What a unit of measure is of as a whole, and the power of ten it stands for: "tấn" 3 of kg, "nghìn lượt" 3 of lượt; null where nothing is certain. */
export function scaleOfMeasure(measure: string): { readonly of: string; readonly exponent: number } | null {
  const { text, words } = readWords(measure);
  const known = multitudeAt(words) ?? physicalAt(words, 0);
  if (known === null || words.slice(known.length).length > 0) return null;
  const thing = text.slice(words[1]?.start ?? 0);
  return { of: known.of === 'things' ? foldText(thing) : known.of, exponent: known.exponent };
}

/** So many of a thing: "3 nghìn cây"; null for money and where no thing is named. */
function multitudeAt(words: readonly Word[]): (Scale & { readonly length: number }) | null {
  const exponent = MANY().find(([known]) => longestExactAt(words, 0, known) === 1)?.[1];
  if (exponent === undefined || words.length === 1 || longestAt(words, 1, NO_THING) > 0) return null;
  if (longestAt(words, 0, MONEY) > 1 || longestAt(words, 1, MONEY) > 0) return null;
  const physical = physicalAt(words, 1);
  if (physical !== null)
    return { ...physical, exponent: physical.exponent + exponent, length: physical.length + 1 };
  const noun = longestAt(words, 1, MEASURE_WORDS);
  if (noun === 0 && exponent >= MONEY_ALONE) return null;
  return { of: 'things', exponent, length: 1 + Math.max(noun, 1) };
}

function physicalAt(words: readonly Word[], index: number): (Scale & { readonly length: number }) | null {
  for (const [of, known, exponent] of PHYSICAL()) {
    const length = longestExactAt(words, index, known);
    if (length > 0) return { of, exponent, length };
  }
  return null;
}
