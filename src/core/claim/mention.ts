import { lazy } from '../collection/lazy';
import { withoutBrackets } from '../text/brackets';
import { cleanText } from '../text/normalise';
import { unifyTone } from '../text/tone';

/** Something that a text may speak of, with what it is called; what stands first in a list of lists is its own name. */
export interface Called<T> {
  readonly thing: T;
  /** Its own words, then those it shares with others: headers, title, tab. */
  readonly names: readonly (readonly string[])[];
}

/** Where a text speaks of something; offsets count in the text. */
export interface Mention<T> {
  readonly from: number;
  readonly to: number;
  /** Several when the words mean each of them as well. */
  readonly things: readonly T[];
}

interface Token {
  readonly word: string;
  /** "BHYT", "CĐCS": its letters may stand for words. */
  readonly short: boolean;
  readonly start: number;
  readonly end: number;
}

interface Name<T> {
  readonly thing: T;
  readonly level: number;
  readonly tokens: readonly Token[];
}

interface Run<T> extends Mention<T> {
  readonly weight: number;
  readonly level: number;
}

const WORD = /\d(?:[\d.,]*\d)?|[A-Za-z\u00c0-\u1ef9]+/g;
const VOWEL = /[aeiouy\u00e0-\u00fd\u0103\u0129\u0169\u01a1\u01b0\u1ea0-\u1ef9]/;

/** Words that names begin and end with without being about anything. */
const HOLLOW = lazy(
  (): ReadonlySet<string> =>
    new Set(
      'số|tổng|kết|quả|thực|hiện|kế|hoạch|chỉ|tiêu|giao|tỷ|lệ|tỉ|danh|sách|tình|hình|biểu|bảng|báo|cáo|theo|dõi|sổ|tiến|độ|hợp|lượng|đạt|đã|phải|được|so|với|kh|kq|th|năm|tháng|quý|các|của|việc|đến|về'.split(
        '|',
      ),
    ),
);

/** Words that may follow a name cut short; any other word would make it another name: "thu quỹ | khuyến học". */
const FOLLOWING = lazy(
  (): ReadonlySet<string> =>
    new Set(
      'đạt|được|là|năm|toàn|của|trên|trong|tháng|quý|đến|tính|bằng|còn|đã|chưa|cả|theo|có|vượt|và|với|cho|tại|ở|từ|ước|so|do|gồm|ít'.split(
        '|',
      ),
    ),
);

/** Words that begin what a name may go without: "dư nợ | các chi nhánh". */
const QUALIFYING = lazy(
  (): ReadonlySet<string> => new Set('các|của|qua|trên|tại|ở|cho|theo|toàn|đến|từ|đối|trong|năm'.split('|')),
);

/** Words and figures that may stand inside a name: "phát triển được 230 đoàn viên". */
const FILLING = /^(?:được|mới|thêm|là|có|\d.*)$/;
const MOST_FILLED = 3;

/** Prepares the names of things, so that texts can be searched for them; names of one plain syllable tell nothing. */
export function mentionFinder<T>(called: readonly Called<T>[]): (text: string) => readonly Mention<T>[] {
  const names = called.flatMap(({ thing, names: levels }) =>
    levels.flatMap((texts, level) =>
      texts.map(
        (text): Name<T> => ({
          thing,
          level,
          tokens: withoutHollow(tokensOf(cleanText(withoutBrackets(text)))),
        }),
      ),
    ),
  );
  const known = new Map<string, readonly Mention<T>[]>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const tokens = tokensOf(text);
    const mentions = settle(names.flatMap((name) => runsOf(name, { tokens, text })));
    known.set(text, mentions);
    return mentions;
  };
}

function tokensOf(text: string): readonly Token[] {
  const isCapitals = text === text.toUpperCase();
  const tokens: Token[] = [];
  const pattern = new RegExp(WORD.source, 'g');
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [found] = match;
    const word = unifyTone(found.toLowerCase());
    const isCapital = !isCapitals && found === found.toUpperCase();
    const short = /^[^\d]{2,8}$/.test(word) && (isCapital || !VOWEL.test(word));
    tokens.push({ word, short, start: match.index, end: match.index + found.length });
  }
  return tokens;
}

function withoutHollow(tokens: readonly Token[]): readonly Token[] {
  const isHollow = (token: Token | undefined) => token !== undefined && HOLLOW().has(token.word);
  let [from, to] = [0, tokens.length];
  while (isHollow(tokens[from])) from += 1;
  while (to > from && (isHollow(tokens[to - 1]) || /^\d/.test(tokens[to - 1]?.word ?? ''))) to -= 1;
  return tokens.slice(from, to);
}

function weigh(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { short, word }) => sum + (short ? word.length : 1), 0);
}

/** Wherever a name stands with three fifths of its weight at least, or up to words that only qualify it. */
function runsOf<T>(
  { thing, level, tokens: name }: Name<T>,
  { tokens, text }: { readonly tokens: readonly Token[]; readonly text: string },
): readonly Run<T>[] {
  const whole = weigh(name);
  return tokens.flatMap((token, at): Run<T>[] => {
    for (let head = 0; head < name.length; head += 1) {
      const run = runAt(name.slice(head), tokens.slice(at));
      const last = tokens[at + run.inText - 1];
      const next = tokens[at + run.inText];
      if (last === undefined || run.weight < 2 || (run.inText === 1 && run.weight < 3)) continue;
      const rest = name[head + run.inName];
      const isHead = head === 0 && rest !== undefined && QUALIFYING().has(rest.word);
      if (run.weight * 5 < whole * 3 && !isHead) continue;
      const isCut = rest !== undefined;
      const goesOn = next !== undefined && /^ ?$/.test(text.slice(last.end, next.start));
      if (isCut && goesOn && !/^\d/.test(next.word) && !FOLLOWING().has(next.word)) continue;
      return [{ from: token.start, to: last.end, things: [thing], weight: run.weight, level }];
    }
    return [];
  });
}

/** How far a name and a text run together, abbreviations standing for the words they begin. */
function runAt(
  name: readonly Token[],
  tokens: readonly Token[],
): { readonly inName: number; readonly inText: number; readonly weight: number } {
  let [inName, inText, weight, whole] = [0, 0, 0, 0];
  for (;;) {
    const [own, other] = [name[inName], tokens[inText]];
    if (own === undefined || other === undefined) break;
    if (own.word === other.word) {
      [inName, inText, weight, whole] = [inName + 1, inText + 1, weight + weigh([own]), whole + 1];
    } else if (own.short && spells(own, tokens.slice(inText))) {
      [inName, inText, weight] = [inName + 1, inText + own.word.length, weight + own.word.length];
      whole += 1;
    } else if (other.short && spells(other, name.slice(inName))) {
      [inName, inText, weight] = [inName + other.word.length, inText + 1, weight + other.word.length];
      whole += 1;
    } else if (own.word.length === 1 && other.word.startsWith(own.word)) {
      [inName, inText, weight] = [inName + 1, inText + 1, weight + 1];
    } else if (weight > 0 && FILLING.test(other.word) && inText < MOST_FILLED + inName) inText += 1;
    else break;
  }
  while (inText > 0 && FILLING.test(tokens[inText - 1]?.word ?? '')) inText -= 1;
  return whole === 0 ? { inName: 0, inText: 0, weight: 0 } : { inName, inText, weight };
}

function spells({ word }: Token, tokens: readonly Token[]): boolean {
  const letters = tokens.slice(0, word.length).map((one) => one.word.charAt(0));
  return letters.join('') === word;
}

/** Of runs that overlap the longest stays; a shorter one that means only some of its things says which. */
function settle<T>(runs: readonly Run<T>[]): readonly Mention<T>[] {
  const settled: Mention<T>[] = [];
  const sorted = [...runs].sort((a, b) => b.weight - a.weight || a.level - b.level);
  for (const run of sorted) {
    if (settled.some((one) => overlaps(one, run))) continue;
    const rivals = sorted.filter((one) => overlaps(one, run));
    const equals = rivals.filter(({ weight }) => weight === run.weight);
    let things = [...new Set(equals.flatMap((one) => one.things))];
    for (const level of new Set(rivals.map((one) => one.level))) {
      const named = new Set(rivals.filter((one) => one.level === level).flatMap((one) => one.things));
      const narrowed = things.filter((thing) => named.has(thing));
      if (narrowed.length > 0 && narrowed.length < things.length) things = narrowed;
    }
    settled.push({ from: run.from, to: run.to, things });
  }
  return settled.sort((a, b) => a.from - b.from);
}

function overlaps(one: Mention<unknown>, other: Mention<unknown>): boolean {
  return one.from < other.to && other.from < one.to;
}
