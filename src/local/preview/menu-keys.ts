import { foldText } from '../../core/text/normalise';

/** The entries of an open menu, those of its submenus not among them. */
export function entriesOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(':scope > .menu-entry, :scope > .submenu > .menu-entry')];
}

/**
 * The entry that a key goes to from one of an open menu, as menus are used everywhere: arrows to the next one and round, Home and End to
 * both ends, a letter to the next entry that begins with it, marks aside. Undefined for any other key.
 */
export function entryFor(
  list: HTMLElement,
  from: HTMLElement,
  event: KeyboardEvent,
): HTMLElement | undefined {
  const entries = entriesOf(list);
  const at = entries.indexOf(from);
  const behind = [...entries.slice(at + 1), ...entries.slice(0, at + 1)];
  if (event.key === 'ArrowDown') return behind[0];
  if (event.key === 'ArrowUp') return at < 0 ? entries[entries.length - 1] : behind[behind.length - 2];
  if (event.key === 'Home') return entries[0];
  if (event.key === 'End') return entries[entries.length - 1];
  const isLetter = [...event.key].length === 1 && event.key !== ' ';
  if (!isLetter || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const letter = foldText(event.key);
  return letter === ''
    ? undefined
    : behind.find(({ textContent }) => foldText(textContent ?? '').startsWith(letter));
}
