import { LocaleService } from '@univerjs/core';
import { IMenuManagerService, type IMenuSchema, MenuManagerPosition } from '@univerjs/ui';
import type { Engine } from '../engine/engine';

/** What the engine's screen leaves without a name, or names in English or by a code of its own. */
const NAMES: readonly (readonly [string, string])[] = [
  ['[data-u-comp="defined-name"] input', 'Ô đang chọn; gõ địa chỉ rồi nhấn Enter để đến ô ấy'],
  ['[data-u-comp="defined-name"] [aria-haspopup]', 'Tên đã đặt'],
  ['[data-u-comp="ribbon-toolbar"][role=toolbar], [role=toolbar]', 'Định dạng'],
  ['[role=tablist]', 'Trang tính'],
  ['[role=complementary]', 'Bảng bên'],
  ['[role=complementary] button', 'Đóng bảng bên'],
  ['section[aria-live]', 'Thông báo của bảng tính'],
  ['[contenteditable=true]', 'Ô của bảng tính'],
  ['[data-u-command="sheet.command.toggle-gridlines"]', 'Đường lưới'],
];

/** Buttons that only a picture tells apart, in the order in which they stand in a part of the page. */
const PICTURES: readonly (readonly [string, readonly string[]])[] = [
  [
    'button[data-u-comp="sheet-bar-append-button"]',
    ['Thêm trang tính', 'Danh sách trang tính', 'Trang tính bên trái', 'Trang tính bên phải'],
  ],
  ['.univer-size-6[data-u-comp="button"]', ['Thu nhỏ', 'Phóng to']],
  ['button.univer-size-4', ['Mở rộng ô công thức']],
];

/** What opens something when it is pressed and is no button to a browser, and the rail of the zoom, whose buttons stand beside it. */
const OPENER = '[aria-haspopup]:not(button):not([role])';
const RAIL = '[role=track]';

/**
 * Gives the engine's own buttons and boxes names for whoever cannot see their pictures, in Vietnamese, and makes what is pressed
 * by pointer alone a button; what it draws later is named as it comes.
 */
export function nameControls(engine: Engine, root: HTMLElement): void {
  const words = commandNames(engine);
  const name = () => {
    for (const control of root.querySelectorAll<HTMLElement>('[data-u-command]'))
      nameCommand(control, words.get(control.dataset.uCommand ?? '') ?? '');
    for (const [selector, label] of NAMES)
      for (const control of document.querySelectorAll(selector)) setLabel(control, label);
    for (const [selector, labels] of PICTURES)
      for (const [at, control] of root.querySelectorAll(selector).entries())
        setLabel(control, labels[at] ?? '');
    for (const opener of root.querySelectorAll<HTMLElement>(OPENER)) makeButton(opener);
    for (const rail of root.querySelectorAll(RAIL)) hide(rail);
    for (const cell of document.querySelectorAll('[contenteditable=true]:not([role])'))
      cell.setAttribute('role', 'textbox');
    for (const canvas of root.querySelectorAll('canvas[tabindex="1"]')) canvas.setAttribute('tabindex', '-1');
  };
  name();
  for (const screen of root.children)
    new MutationObserver(name).observe(screen, { childList: true, subtree: true });
}

function setLabel(control: Element, label: string): void {
  if (label !== '' && control.getAttribute('aria-label') !== label) control.setAttribute('aria-label', label);
}

/** A command is a button, or a group of one and what opens its choices. */
function nameCommand(control: HTMLElement, label: string): void {
  const parts = control.querySelectorAll('button, input, [aria-haspopup]');
  for (const part of [control, ...parts]) setLabel(part, label);
  if (parts.length > 0 && control.tagName !== 'BUTTON') setRole(control, 'group');
}

/** What holds a button already opens by it. */
function makeButton(opener: HTMLElement): void {
  if (opener.querySelector('button, input') !== null) {
    setRole(opener, 'group');
    return;
  }
  opener.tabIndex = 0;
  opener.setAttribute('role', 'button');
}

/** A group opens nothing itself: the button or box in it does. */
function setRole(control: Element, role: string): void {
  for (const name of ['aria-haspopup', 'aria-expanded']) control.removeAttribute(name);
  if (control.getAttribute('role') !== role) control.setAttribute('role', role);
}

function hide(rail: Element): void {
  rail.removeAttribute('role');
  rail.setAttribute('aria-hidden', 'true');
  for (const handle of rail.querySelectorAll('a, button')) {
    handle.removeAttribute('role');
    handle.setAttribute('tabindex', '-1');
  }
}

/** What the engine shows when its pictures are pointed at, by command. */
function commandNames(engine: Engine): ReadonlyMap<string, string> {
  const locale = engine.get(LocaleService);
  const flat = (items: readonly IMenuSchema[]): readonly IMenuSchema[] =>
    items.flatMap((item) => [item, ...flat(item.children ?? [])]);
  const menu = engine.get(IMenuManagerService).getMenuByPositionKey(MenuManagerPosition.RIBBON);
  return new Map(
    flat(menu).flatMap(({ item }) => {
      const key = item?.tooltip ?? item?.title;
      return item === undefined || key === undefined ? [] : [[item.id, locale.t(key)]];
    }),
  );
}
