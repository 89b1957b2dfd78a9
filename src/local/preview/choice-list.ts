import { element } from './element';

/** After this many milliseconds without a key, typed letters begin another word. */
const PAUSE = 700;

/** What a list shows. */
export interface Choices {
  readonly label: string;
  readonly words: readonly string[];
  /** The word that stands in the cell; it need not be one of `words`. */
  readonly current: string;
  /** Lines below the words: what is wrong with the cell, and how to choose; each may be blank. */
  readonly warning: string;
  readonly help: string;
}

/** What becomes of a list. */
export interface ListEnds {
  choose(word: string): void;
  /** Left by a key, without a choice. */
  leave(): void;
  /** Left for something else on the page, which has the keys now. */
  lose(): void;
}

/** A list of words to choose one from, by pointer or keys: arrows, Home, End, first letters, Enter; Escape leaves it. */
export function choiceList(
  { label, words, current, warning, help }: Choices,
  { choose, leave, lose }: ListEnds,
): HTMLElement {
  const options = words.map((word, index) =>
    element(
      'div',
      { id: `choice-${index}`, class: 'choice', role: 'option', 'aria-selected': String(word === current) },
      word,
    ),
  );
  const list = element(
    'div',
    {
      id: 'choices',
      class: 'choices',
      role: 'listbox',
      tabindex: '0',
      'aria-label': label,
      'aria-describedby': 'choice-remarks',
    },
    ...options,
  );
  const remarks = element('div', { id: 'choice-remarks', class: 'choice-remarks' });
  if (warning !== '') remarks.append(element('p', { class: 'choice-warning' }, warning));
  if (help !== '') remarks.append(element('p', {}, help));
  let active = -1;
  const point = (index: number) => {
    options[active]?.classList.remove('active');
    active = Math.min(Math.max(index, 0), options.length - 1);
    options[active]?.classList.add('active');
    options[active]?.scrollIntoView({ block: 'nearest' });
    if (active >= 0) list.setAttribute('aria-activedescendant', `choice-${active}`);
  };
  const pick = (index: number) => {
    const word = words[index];
    if (word === undefined) leave();
    else choose(word);
  };
  point(Math.max(0, words.indexOf(current)));
  for (const [index, option] of options.entries()) {
    option.addEventListener('pointermove', () => point(index));
    option.addEventListener('pointerdown', (event) => event.preventDefault());
    option.addEventListener('click', () => pick(index));
  }
  const spell = speller(words);
  list.addEventListener('focus', () => point(active));
  list.addEventListener('focusout', lose);
  list.addEventListener('keydown', (event) => {
    event.stopPropagation();
    const { key } = event;
    const typed = key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    const target = TARGETS.get(key)?.(active, options.length) ?? (typed ? spell(key, active) : null);
    if (target !== null) point(target);
    else if (key === 'Enter' || key === ' ') pick(active);
    else if (key === 'Escape' || key === 'Tab') leave();
    else return;
    event.preventDefault();
  });
  return element('div', { class: 'choice-box' }, list, remarks);
}

/** Where a key goes from a place in a list of `count` words. */
const TARGETS: ReadonlyMap<string, (at: number, count: number) => number> = new Map([
  ['ArrowDown', (at: number) => at + 1],
  ['ArrowUp', (at: number) => at - 1],
  ['Home', () => 0],
  ['End', (_: number, count: number) => count - 1],
]);

/** Gives the place of the next word that begins with the letters typed so far; null for a blank that begins nothing. */
function speller(words: readonly string[]): (key: string, active: number) => number | null {
  const lower = words.map((word) => word.toLocaleLowerCase('vi'));
  let letters = '';
  let last = 0;
  return (key, active) => {
    const now = Date.now();
    if (now - last > PAUSE) letters = '';
    if (letters === '' && key === ' ') return null;
    last = now;
    letters += key.toLocaleLowerCase('vi');
    const from = letters.length > 1 ? active : active + 1;
    const order = lower.map((_, index) => (from + index) % lower.length);
    return order.find((index) => lower[index]?.startsWith(letters) === true) ?? active;
  };
}
