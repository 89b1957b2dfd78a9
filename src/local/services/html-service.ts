import { countCalls } from './counted';
import type { Like } from './google-types';
import { type ServiceContext, ServiceObject } from './service-object';
import { SheetsError } from './sheets-error';

/** A page for a dialog. */
export class HtmlOutput
  extends ServiceObject
  implements Like<GoogleAppsScript.HTML.HtmlOutput, keyof HtmlOutput>
{
  static override readonly googleName = 'HtmlOutput';
  #content: string;
  #title = '';
  #width = 600;
  #height = 400;

  constructor(context: ServiceContext, content: string) {
    super(context);
    this.#content = content;
  }

  static contentOf(output: HtmlOutput): string {
    if (!(#content in output))
      throw new SheetsError('The parameters do not match the method signature: an HtmlOutput is expected.');
    return output.#content;
  }

  getContent(): string {
    return this.#content;
  }

  setContent(content: string): this {
    this.#content = content;
    return this;
  }

  append(addedContent: string): this {
    this.#content += addedContent;
    return this;
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(title: string): this {
    this.#title = title;
    return this;
  }

  getWidth(): number {
    return this.#width;
  }

  setWidth(width: number): this {
    this.#width = width;
    return this;
  }

  getHeight(): number {
    return this.#height;
  }

  setHeight(height: number): this {
    this.#height = height;
    return this;
  }
}

/** Makes pages from text; files of the project and templates are not modelled. */
export class HtmlService
  extends ServiceObject
  implements Like<GoogleAppsScript.HTML.HtmlService, keyof HtmlService>
{
  static override readonly googleName = 'HtmlService';

  createHtmlOutput(html: unknown = ''): HtmlOutput {
    return new HtmlOutput(this.context, String(html));
  }
}

countCalls(HtmlOutput, { free: 'all' });
countCalls(HtmlService, { free: 'all' });
