import { countCalls } from './counted';
import { BUTTON, BUTTON_SET, type ButtonName, type ButtonSetName } from './enums';
import type { MenuEntry, MenuPart } from './execution';
import type { Like } from './google-types';
import { HtmlOutput } from './html-service';
import type { Question } from './person';
import { type ServiceContext, ServiceObject } from './service-object';
import { SheetsError } from './sheets-error';

/** Menus, alerts, prompts and dialogs. */
export class Ui extends ServiceObject implements Like<GoogleAppsScript.Base.Ui, keyof Ui> {
  static override readonly googleName = 'Ui';
  readonly Button = BUTTON;
  readonly ButtonSet = BUTTON_SET;

  createMenu(caption: string): Menu {
    return new Menu(this.context, caption);
  }

  createAddonMenu(): Menu {
    return new Menu(this.context, 'Tiện ích');
  }

  alert(...args: readonly string[]): ButtonName {
    const { execution, person } = this.context;
    const question = this.#question(args);
    execution.messages.push({ kind: 'alert', title: question.title, text: question.text });
    execution.lockHeld = false;
    return person.alert(question);
  }

  prompt(...args: readonly string[]): PromptResponse {
    const { execution, person } = this.context;
    const question = this.#question(args);
    execution.messages.push({ kind: 'prompt', title: question.title, text: question.text });
    execution.lockHeld = false;
    return new PromptResponse(this.context, person.prompt(question));
  }

  showModalDialog(userInterface: HtmlOutput, title: string): void {
    this.#dialog(userInterface, title);
  }

  showModelessDialog(userInterface: HtmlOutput, title: string): void {
    this.#dialog(userInterface, title);
  }

  #dialog(userInterface: HtmlOutput, title: string): void {
    const { book, execution, person } = this.context;
    if (book.multipleAccounts)
      throw new SheetsError('Authorization is required to perform that action. PERMISSION_DENIED');
    const message = {
      kind: 'dialog',
      title: String(title),
      text: HtmlOutput.contentOf(userInterface),
      size: { width: userInterface.getWidth(), height: userInterface.getHeight() },
    } as const;
    execution.messages.push(message);
    person.told?.(message);
  }

  /** Google's overloads: (prompt), (prompt, buttons), (title, prompt, buttons). */
  #question(args: readonly string[]): Question {
    const [first = '', second, third] = args.map(String);
    const buttons = args.length === 3 ? third : second;
    if (buttons !== undefined && !isButtonSet(buttons)) {
      throw new SheetsError(
        `The parameters do not match the method signature for Ui: "${buttons}" is no ButtonSet.`,
      );
    }
    const text = args.length === 3 ? (second ?? '') : first;
    return { title: args.length === 3 ? first : '', text, buttons: buttons ?? 'OK' };
  }
}

/** What a person typed and pressed. */
export class PromptResponse
  extends ServiceObject
  implements Like<GoogleAppsScript.Base.PromptResponse, keyof PromptResponse>
{
  static override readonly googleName = 'PromptResponse';
  readonly #answer: { readonly button: ButtonName; readonly text: string };

  constructor(context: ServiceContext, answer: { readonly button: ButtonName; readonly text: string }) {
    super(context);
    this.#answer = answer;
  }

  getSelectedButton(): ButtonName {
    return this.#answer.button;
  }

  getResponseText(): string {
    return this.#answer.text;
  }
}

/** A menu that a script builds. */
export class Menu extends ServiceObject implements Like<GoogleAppsScript.Base.Menu, keyof Menu> {
  static override readonly googleName = 'Menu';
  readonly #caption: string;
  readonly #entries: MenuEntry[] = [];
  readonly #parts: MenuPart[] = [];

  constructor(context: ServiceContext, caption: string) {
    super(context);
    this.#caption = caption;
  }

  addItem(caption: string, functionName: string): this {
    this.#entries.push({ label: caption, functionName });
    this.#parts.push({ kind: 'entry', label: caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.#parts.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: Menu): this {
    this.#entries.push(...menu.#entries);
    this.#parts.push({ kind: 'menu', label: menu.#caption, parts: menu.#parts });
    return this;
  }

  addToUi(): void {
    if (this.#entries.length === 0) throw new SheetsError(`The menu "${this.#caption}" has no items.`);
    this.context.execution.menu.push(...this.#entries);
    this.context.execution.menuParts.push({ kind: 'menu', label: this.#caption, parts: this.#parts });
  }
}

countCalls(Ui, { free: 'all' });
countCalls(PromptResponse, { free: 'all' });
countCalls(Menu, { free: 'all' });

function isButtonSet(name: string): name is ButtonSetName {
  return Object.hasOwn(BUTTON_SET, name);
}
