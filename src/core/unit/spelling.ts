import { unifyTone } from '../text/tone';

/** One occurrence of a name: the spelling and the number of the table it stands in. */
export interface Spelling {
  readonly text: string;
  readonly table: number;
  /** How many occurrences it stands for; 1 when left out. */
  readonly uses?: number;
}

interface Choice {
  readonly text: string;
  count: number;
  inOrderTable: boolean;
}

/** A spelling as names are compared for equality: case and tone placement aside. */
export function spellingKey(text: string): string {
  return unifyTone(text.toLowerCase());
}

/**
 * The spelling a unit is shown by: the most frequent one, case and tone placement aside, on a tie the longest, then
 * the one of the table that gives the order, then the first. "LĐLĐ Hòa An" twice and "LĐLĐ huyện Hòa An" once show
 * "LĐLĐ Hòa An". Rule 9 of the product; '' for no spelling at all.
 */
export function chooseSpelling(spellings: readonly Spelling[], orderTable: number | null): string {
  const alike = choose(spellings, { keyOf: spellingKey, orderTable });
  if (alike === null) return '';
  const same = spellings.filter(({ text }) => spellingKey(text) === spellingKey(alike.text));
  return choose(same, { keyOf: (text) => text, orderTable })?.text ?? '';
}

function choose(
  spellings: readonly Spelling[],
  options: { readonly keyOf: (text: string) => string; readonly orderTable: number | null },
): Choice | null {
  const choices = new Map<string, Choice>();
  for (const { text, table, uses = 1 } of spellings) {
    const key = options.keyOf(text);
    const choice = choices.get(key) ?? { text, count: 0, inOrderTable: false };
    choice.count += uses;
    choice.inOrderTable = choice.inOrderTable || table === options.orderTable;
    choices.set(key, choice);
  }
  let best: Choice | null = null;
  for (const choice of choices.values()) {
    if (best === null || isBetter(choice, best)) best = choice;
  }
  return best;
}

function isBetter(choice: Choice, than: Choice): boolean {
  const order =
    choice.count - than.count ||
    choice.text.length - than.text.length ||
    Number(choice.inOrderTable) - Number(than.inOrderTable);
  return order > 0;
}
