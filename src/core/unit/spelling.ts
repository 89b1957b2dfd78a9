import { beginsWithCapital } from '../text/letter-case';
import { unifyTone } from '../text/tone';

/** A spelling of a name. */
export interface Spelling {
  readonly text: string;
  /** How many occurrences it stands for; 1 when left out. */
  readonly uses?: number;
}

interface Choice {
  readonly text: string;
  readonly key: string;
  count: number;
}

/** A spelling as names are compared for equality: case and tone placement aside. */
export function spellingKey(text: string): string {
  return unifyTone(text.toLowerCase());
}

/**
 * The spelling a unit is shown by: the most frequent one, case and tone placement aside, on a tie the longest,
 * then a capital at its beginning, small letters before capitals behind it and tones in their places (Hòa before Hoà, đoàn before đòan): never by which tab comes first.
 * "LĐLĐ Hòa An" twice and "LĐLĐ huyện Hòa An" once show "LĐLĐ Hòa An". Rule 9 of the product; '' for no spelling at all.
 */
export function chooseSpelling(spellings: readonly Spelling[]): string {
  const [first] = spellings;
  if (first !== undefined && spellings.every(({ text }) => text === first.text)) return first.text;
  const alike = choose(spellings, spellingKey);
  if (alike === null) return '';
  const same = spellings.filter(({ text }) => spellingKey(text) === alike.key);
  return choose(same, (text) => text)?.text ?? '';
}

function choose(spellings: readonly Spelling[], keyOf: (text: string) => string): Choice | null {
  const choices = new Map<string, Choice>();
  for (const { text, uses = 1 } of spellings) {
    const key = keyOf(text);
    const choice = choices.get(key) ?? { text, key, count: 0 };
    choice.count += uses;
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
    Number(beginsWithCapital(choice.text)) - Number(beginsWithCapital(than.text));
  if (order !== 0) return order > 0;
  const [own, other] = [unifyTone(choice.key), unifyTone(than.key)];
  return own === other ? own === choice.key : own > other;
}
