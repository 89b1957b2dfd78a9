import type { MenuPart } from '../services/execution';
import { element } from './element';
import { entriesOf, entryFor } from './menu-keys';

type Menu = Extract<MenuPart, { kind: 'menu' }>;

/** How the page is walked through without a pointer. */
const KEYS =
  'F6: đến phần khác của trang; Esc: về bảng tính; Ctrl + J: đến một ô; Ctrl + F: tìm; Alt + Enter: theo liên kết; Alt + ↓: mở danh sách chọn';

/** A window in which submenus stand below their entry, as page.css has it: to open them while they are passed by would move what is aimed at. */
const LOW = '(max-height: 600px)';

/** How often a button was clicked when it was pressed by a key. */
const BY_KEYS = 0;

/** Shows the add-in's menus in `bar`; `choose` gets the label and the function of the entry that was chosen. */
export function showMenus(
  bar: HTMLElement,
  parts: readonly MenuPart[],
  choose: (label: string, functionName: string) => void,
): void {
  bar.replaceChildren(
    ...parts.flatMap((part) => (part.kind === 'menu' ? [menuElement(part, { choose, top: true })] : [])),
  );
  bar.onkeydown = (event) => moveFocus(bar, event);
  document.addEventListener('pointerdown', (event) => {
    if (!bar.contains(event.target as Node)) closeAll(bar);
  });
}

interface MenuOptions {
  readonly choose: (label: string, functionName: string) => void;
  readonly top: boolean;
}

function menuElement(menu: Menu, { choose, top }: MenuOptions): HTMLElement {
  const button = element(
    'button',
    {
      type: 'button',
      class: top ? 'menu-title' : 'menu-entry menu-more',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      ...(top ? { title: KEYS } : { role: 'menuitem' }),
    },
    menu.label,
  );
  const list = element('div', { class: 'menu-list', role: 'menu', 'aria-label': menu.label });
  list.hidden = true;
  for (const part of menu.parts) list.append(partElement(part, choose));
  const box = element(
    'div',
    { class: top ? 'menu' : 'submenu', ...(top ? {} : { role: 'none' }) },
    button,
    list,
  );
  const open = (wanted: boolean) => {
    list.hidden = !wanted;
    button.setAttribute('aria-expanded', String(wanted));
  };
  const opensBelow = window.matchMedia(LOW);
  button.addEventListener('click', ({ detail }) => {
    open((!top && !opensBelow.matches) || list.hidden === true);
    if (!top && !list.hidden) list.scrollIntoView({ block: 'nearest' });
    if (detail === BY_KEYS && !list.hidden) entriesOf(list)[0]?.focus();
  });
  if (!top) {
    box.addEventListener('mouseenter', () => {
      if (!opensBelow.matches) open(true);
    });
    box.addEventListener('mouseleave', () => {
      if (!opensBelow.matches) open(false);
    });
  }
  return box;
}

function partElement(part: MenuPart, choose: MenuOptions['choose']): HTMLElement {
  if (part.kind === 'separator') return element('hr', { role: 'separator' });
  if (part.kind === 'menu') return menuElement(part, { choose, top: false });
  const entry = element('button', { type: 'button', class: 'menu-entry', role: 'menuitem' }, part.label);
  entry.addEventListener('click', () => {
    closeAll(document);
    choose(part.label, part.functionName);
  });
  return entry;
}

function closeAll(root: ParentNode): void {
  for (const list of root.querySelectorAll<HTMLElement>('.menu-list')) list.hidden = true;
  for (const button of root.querySelectorAll('[aria-haspopup="menu"]'))
    button.setAttribute('aria-expanded', 'false');
}

/** Keys walk through what is open as {@link entryFor} has it, up from a title to its last entry, right and left open and leave a submenu, Escape closes; closed, it is left to the page. Tab goes on behind the menu. */
function moveFocus(bar: HTMLElement, event: KeyboardEvent): void {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !bar.contains(focused)) return;
  const own = focused.nextElementSibling;
  const inside = own instanceof HTMLElement && own.classList.contains('menu-list') ? own : null;
  const list = focused.closest<HTMLElement>('.menu-list');
  const isTitle = focused.classList.contains('menu-title');
  if (event.key === 'Tab') {
    closeAll(bar);
    return;
  }
  if (event.key === 'Escape' && bar.querySelector('.menu-list:not([hidden])') !== null) {
    closeAll(bar);
    bar.querySelector<HTMLElement>('.menu-title')?.focus();
  } else if (inside !== null && isOpening(event.key, isTitle)) {
    inside.hidden = false;
    focused.setAttribute('aria-expanded', 'true');
    const entries = entriesOf(inside);
    entries[event.key === 'ArrowUp' ? entries.length - 1 : 0]?.focus();
  } else if (event.key === 'ArrowLeft' && list?.parentElement?.classList.contains('submenu')) {
    list.hidden = true;
    const opener = list.previousElementSibling;
    if (opener instanceof HTMLElement) {
      opener.setAttribute('aria-expanded', 'false');
      opener.focus();
    }
  } else {
    const next = list === null ? undefined : entryFor(list, focused, event);
    if (next === undefined) return;
    next.focus();
  }
  event.preventDefault();
}

function isOpening(key: string, isTitle: boolean): boolean {
  return isTitle ? key === 'ArrowDown' || key === 'ArrowUp' : key === 'ArrowRight';
}
