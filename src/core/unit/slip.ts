/** More edits than this are another word. */
const MOST_EDITS = 2;

/** A shorter word with two edits is another word: Mai, Lan. */
const SHORTEST_WITH_TWO = 4;

/** Longer words are compared by their beginning. */
const LONGEST_WORD = 24;

/** More words than this that one name has and the other lacks are no slip. */
const MOST_MISSING = 2;

/**
 * Tells whether one name's words may be the other's with slips of the pen: words that one lacks, another order, words run
 * together, or each word that differs mistyped in a letter or two. "Hoa Hồng" and "Hoa Sen" are two schools, however
 * many words before them are the same; "Nguyễn Trãi" and "Nguyễn Chải" may be one.
 */
export function mayBeSlip(own: readonly string[], theirs: readonly string[]): boolean {
  const [left, right] = stripShared(own, theirs);
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  const [joined, others] = [short.join(''), long.join('')];
  if (joined === others || isMistyped(joined, others)) return true;
  if ([...short].sort().join(' ') === [...long].sort().join(' ')) return true;
  return long.length - short.length <= MOST_MISSING && isWithin(short, long);
}

/** The words of two names between those that both begin and end with. */
export function stripShared(
  own: readonly string[],
  theirs: readonly string[],
): readonly [own: readonly string[], theirs: readonly string[]] {
  const least = Math.min(own.length, theirs.length);
  let before = 0;
  while (before < least && own[before] === theirs[before]) before += 1;
  let behind = 0;
  while (behind < least - before && own[own.length - 1 - behind] === theirs[theirs.length - 1 - behind])
    behind += 1;
  return [own.slice(before, own.length - behind), theirs.slice(before, theirs.length - behind)];
}

/** Each word of the shorter is a word of the longer, or a mistyped one, in their order. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of short) {
    while (at < long.length && word !== long[at] && !isMistyped(word, long[at] ?? '')) at += 1;
    if (at === long.length) return false;
    at += 1;
  }
  return true;
}

function isMistyped(word: string, other: string): boolean {
  const edits = editsBetween(word, other);
  return edits === 1 || (edits === MOST_EDITS && Math.min(word.length, other.length) >= SHORTEST_WITH_TWO);
}

/**
 * How many letters of one word are to be replaced, put in, taken out or swapped with their neighbour to give another: 1
 * for "phogn" and "phong". Three stands for any more.
 */
export function editsBetween(word: string, other: string): number {
  const [a, b] = [word.slice(0, LONGEST_WORD), other.slice(0, LONGEST_WORD)];
  if (Math.abs(word.length - other.length) > MOST_EDITS) return MOST_EDITS + 1;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  const cost = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    rows.push(line);
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const edits = Math.min(
        cost(row - 1, column) + 1,
        cost(row, column - 1) + 1,
        cost(row - 1, column - 1) + (same ? 0 : 1),
        swapped ? cost(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
      line.push(edits);
    }
  }
  return Math.min(MOST_EDITS + 1, cost(a.length, b.length));
}
