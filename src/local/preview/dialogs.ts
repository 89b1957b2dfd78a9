import type { ButtonName, ButtonSetName } from '../services/enums';
import { element } from './element';
import type { Answer, PendingQuestion } from './waiting-person';

const LABELS: Readonly<Record<Exclude<ButtonName, 'CLOSE'>, string>> = {
  OK: 'OK',
  CANCEL: 'Hủy',
  YES: 'Có',
  NO: 'Không',
};
/** In the order in which Sheets shows them: the affirmative button first. */
const BUTTONS: Readonly<Record<ButtonSetName, readonly Exclude<ButtonName, 'CLOSE'>[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** Shows an alert or a prompt and waits; closing it is an answer of its own. */
export function ask(question: PendingQuestion): Promise<Answer> {
  const input = element('input', { type: 'text', class: 'dialog-input', 'aria-label': question.text });
  const body = element('div', { class: 'dialog-body' });
  for (const line of question.text.split('\n')) body.append(element('p', {}, line));
  if (question.kind === 'prompt') body.append(input);
  const buttons = BUTTONS[question.buttons].map((name, index) =>
    element(
      'button',
      { type: 'submit', value: name, class: index === 0 ? 'button primary' : 'button' },
      LABELS[name],
    ),
  );
  return new Promise((resolve) => {
    const dialog = openDialog(question.title, body, buttons);
    dialog.addEventListener('close', () => {
      const button = BUTTONS[question.buttons].find((name) => name === dialog.returnValue) ?? 'CLOSE';
      resolve({ button, text: input.value });
    });
    (question.kind === 'prompt' ? input : buttons[0])?.focus();
  });
}

/** Opens a dialog over the page, which goes when it is closed; `returnValue` names the button that closed it. Keys reach a body that scrolls. */
export function openDialog(
  title: string,
  body: HTMLElement,
  buttons: readonly HTMLElement[],
): HTMLDialogElement {
  const heading = element('h2', {}, title === '' ? 'Bảng tính' : title);
  const close = element(
    'button',
    { type: 'submit', value: 'CLOSE', class: 'dialog-close', 'aria-label': 'Đóng' },
    '×',
  );
  const head = element('div', { class: 'dialog-head' }, heading, close);
  const form = element('form', { method: 'dialog' }, head, body);
  if (buttons.length > 0) form.append(element('div', { class: 'dialog-buttons' }, ...buttons));
  const dialog = element('dialog', { 'aria-label': heading.textContent }, form);
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  dialog.addEventListener('close', () => dialog.remove());
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    dialog.close(buttons[0]?.getAttribute('value') ?? '');
  });
  document.body.append(dialog);
  dialog.showModal();
  if (body.scrollHeight > body.clientHeight) body.tabIndex = 0;
  return dialog;
}
