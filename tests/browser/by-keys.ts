import { seriousFaults } from './access';
import type { PreviewPage } from './preview-page';

/** More presses than lead round the page, or through a menu or a row of tabs. */
const MOST_PRESSES = 30;

/** The page as a person uses it who has no pointer. */
export interface KeyPerson {
  /** Chooses an entry of the add-in's menu by its labels, outermost first. */
  choose(...labels: readonly string[]): Promise<void>;
  /** Waits for a question, types the answer where there is one to type, and presses Enter; gives the question. */
  answer(text?: string): Promise<string>;
  tab(name: string): Promise<void>;
  /** Goes to cells by their name; gives what is told of them. */
  goTo(cells: string): Promise<string>;
  type(text: string): Promise<void>;
  press(...keys: readonly string[]): Promise<void>;
  /** What is told of the chosen cell. */
  told(): Promise<string>;
  /** Presses a button of the bar above. */
  tool(selector: string): Promise<void>;
  /** Opens the example with that first letter, and leaves what changed. */
  open(file: string): Promise<void>;
}

/** Everything by keys, and nothing in a question is a serious fault for whoever uses an aid. */
export function byKeys({ page, rest, finished }: PreviewPage): KeyPerson {
  const { keyboard } = page;
  const focusIs = (selector: string, text?: string) =>
    page.evaluate(
      ({ selector: wanted, text: words }) => {
        const focused = document.activeElement;
        return focused?.matches(wanted) === true && (words === undefined || focused.textContent === words);
      },
      { selector, text },
    );
  /** Presses a key until the focus is where it is wanted. */
  const walk = async (key: string, selector: string, text?: string) => {
    for (let presses = 0; !(await focusIs(selector, text)); presses += 1) {
      if (presses === MOST_PRESSES) throw new RangeError(`${key} does not lead to ${text ?? selector}`);
      await keyboard.press(key);
    }
  };
  const lookForFaults = async (where: string) => {
    const faults = await seriousFaults(page);
    if (faults.length > 0) throw new Error(`${where}: ${faults.join('\n')}`);
  };
  const told = async () => {
    await rest();
    return (await page.textContent('#cell')) ?? '';
  };
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await keyboard.press(key);
    await rest();
  };
  return {
    told,
    press,
    async choose(...labels) {
      await walk('F6', '.menu-title');
      await keyboard.press('Enter');
      for (const [depth, label] of labels.entries()) {
        await walk('ArrowDown', '.menu-entry', label);
        await keyboard.press(depth < labels.length - 1 ? 'ArrowRight' : 'Enter');
      }
    },
    async answer(text) {
      const dialog = await page.waitForSelector('dialog');
      await lookForFaults('a question');
      const question = (await page.textContent('.dialog-body')) ?? '';
      if (text !== undefined) await keyboard.type(text);
      await keyboard.press('Enter');
      await dialog.waitForElementState('hidden');
      return question;
    },
    async tab(name) {
      await walk('F6', '[role=tab]');
      await walk('ArrowLeft', '[role=tab]:first-child');
      await walk('ArrowRight', '[role=tab]', name);
      await keyboard.press('Escape');
      await rest();
    },
    async goTo(cells) {
      await keyboard.press('Control+j');
      await keyboard.type(cells);
      await keyboard.press('Enter');
      return told();
    },
    async type(text) {
      await keyboard.type(text);
      await keyboard.press('Enter');
      await rest();
    },
    async tool(selector) {
      await walk('F6', '.menu-title');
      await walk('Tab', selector);
      await keyboard.press('Enter');
    },
    async open(file) {
      await walk('F6', '.menu-title');
      await walk('Tab', '#examples');
      await keyboard.press(file.charAt(0));
      const asked = await page.waitForSelector(`dialog, body[data-ready="${file}"]`);
      if (await asked.evaluate(({ tagName }) => tagName === 'DIALOG')) await keyboard.press('Enter');
      await page.waitForSelector(`body[data-ready="${file}"]`);
      await finished();
      await rest();
    },
  };
}
