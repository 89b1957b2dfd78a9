import { ILayoutService } from '@univerjs/ui';
import type { Engine } from '../engine/engine';
import { byId } from './element';

/** The box of the engine's screen that shows which cell is chosen and goes to the cell that is typed into it. */
const NAME_BOX = '[data-u-comp="defined-name"] input';

/**
 * Where F6 stops on its way through the page, in its order, each by what is focused there; null is the grid, which keeps Tab for
 * its cells. What is not shown is passed by.
 */
const STOPS: readonly (string | null)[] = [
  '.menu-title',
  '.find-input',
  '.groups .group',
  NAME_BOX,
  null,
  '[role=tab][aria-selected=true], [role=tab][tabindex="0"]',
  '.toast-close',
];

/** The element of the grid, and what opens the bar that finds text. */
interface Parts {
  readonly grid: HTMLElement;
  readonly find: () => void;
}

/** Gives the keys of the page to the grid: arrows move in cells again. In a low window it is scrolled to where it is seen whole. */
export function focusGrid(engine: Engine): void {
  engine.get(ILayoutService).focus();
  byId('grid').scrollIntoView({ block: 'end' });
}

/**
 * Leads through the page by keys alone: F6 and Shift+F6 to the next or the last part, Ctrl+J to the box that goes to a cell, as in
 * Sheets, Ctrl+F to the bar that finds text, and Escape from the bar above back to the grid. A dialog keeps the keys to itself.
 */
export function walkParts(engine: Engine, { grid, find }: Parts): void {
  const step = (by: 1 | -1) => {
    const from = currentStop(grid);
    for (let tried = 1; tried <= STOPS.length; tried += 1) {
      const stop = STOPS[(from + by * tried + STOPS.length * 2) % STOPS.length];
      if (stop === null) return focusGrid(engine);
      if (stop !== undefined && focusFirst(stop)) return;
    }
  };
  document.onkeydown = (event) => {
    if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
    const { key, ctrlKey, shiftKey, target } = event;
    if (key === 'F6') step(shiftKey ? -1 : 1);
    else if (ctrlKey && key.toLowerCase() === 'j') focusFirst(NAME_BOX);
    else if (ctrlKey && key.toLowerCase() === 'f') find();
    else if (key === 'Escape' && leavesForGrid(target)) focusGrid(engine);
    else return;
    event.preventDefault();
  };
}

/** The stop in whose part of the page the focus is; the one before the first where it is in none. */
function currentStop(grid: HTMLElement): number {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return -1;
  const at = STOPS.findIndex((stop) => stop !== null && focused.matches(stop));
  if (at >= 0) return at;
  return focused.closest('.bar') === null && grid.contains(focused) ? STOPS.indexOf(null) : 0;
}

function focusFirst(selector: string): boolean {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find((each) => each.checkVisibility());
  if (found === undefined) return false;
  found.focus();
  if (found instanceof HTMLInputElement) found.select();
  return true;
}

/** What stands above and below the grid, the name box among it, is left by Escape; a menu that is open takes the key itself. */
function leavesForGrid(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(`.bar, .groups, .toasts, [role=tablist], ${NAME_BOX}`) !== null
  );
}
