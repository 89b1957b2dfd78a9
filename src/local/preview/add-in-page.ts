import type { Message } from '../services/execution';
import { openDialog } from './dialogs';
import { element } from './element';

/** What a page of the add-in can reach of this one. */
export interface PageLinks {
  /** The script that stands for `google.script` in it. */
  readonly script: string;
  /** Runs a function of the add-in; throws what the page's failure handler is told. */
  call(name: string, args: readonly unknown[]): Promise<unknown>;
}

/** What {@link PageLinks.script} sends. */
type FromPage =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: 'close' };

/**
 * Shows a page of the add-in until it is closed. Its html runs in a frame of no origin, which reaches nothing but this page's
 * answers; of scripts the server's policy lets those run that stand in the add-in's files.
 */
export function showAddInPage({ title, text, size }: Message, links: PageLinks): Promise<void> {
  const frame = element('iframe', { class: 'dialog-frame', sandbox: 'allow-scripts', title });
  frame.srcdoc = withScript(text, links.script);
  const dialog = openDialog(title, frame, []);
  dialog.classList.add('wide');
  if (size) {
    dialog.style.width = `${size.width + 48}px`;
    frame.style.height = `min(${size.height}px, 65vh)`;
  }
  frame.addEventListener('load', () => frame.focus());
  const listen = ({ source, data }: MessageEvent<FromPage>) => {
    if (source === null || source !== frame.contentWindow) return;
    if (data.kind === 'close') dialog.close();
    else void answer(data, frame, links);
  };
  window.addEventListener('message', listen);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      window.removeEventListener('message', listen);
      resolve();
    });
  });
}

async function answer(
  { id, name, args }: Extract<FromPage, { kind: 'call' }>,
  frame: HTMLIFrameElement,
  links: PageLinks,
): Promise<void> {
  const answered = await links.call(name, args).then(
    (value) => ({ id, value }),
    (error: unknown) => ({ id, failure: error instanceof Error ? error.message : String(error) }),
  );
  frame.contentWindow?.postMessage(answered, '*');
}

/** The script goes first into the head, so that the page's own find it. */
function withScript(html: string, script: string): string {
  const head = /<head[^>]*>/i.exec(html);
  const at = head ? head.index + head[0].length : 0;
  return `${html.slice(0, at)}<script>${script}</script>${html.slice(at)}`;
}
