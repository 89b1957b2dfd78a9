import { element } from './element';

/** How long a toast stays, in milliseconds: as long as the add-in asks Sheets for. */
const STAY = 10_000;

/**
 * Shows a short message in the corner; it goes by itself, or when closed, and gives the keys back to what had them. It takes the place of
 * another, but not of one that `stays`: what a command says does not wipe that another one was not done.
 */
export function showToast(
  place: HTMLElement,
  title: string,
  text: string,
  { stays = false }: { readonly stays?: boolean } = {},
): void {
  const close = element(
    'button',
    { type: 'button', class: 'toast-close', 'aria-label': 'Đóng thông báo' },
    '×',
  );
  const words = element('div', { class: 'toast-words' });
  if (title !== '') words.append(element('strong', {}, title));
  words.append(element('span', {}, text));
  const toast = element('div', { class: stays ? 'toast staying' : 'toast', role: 'status' }, words, close);
  let before: EventTarget | null = null;
  close.addEventListener('focus', ({ relatedTarget }) => {
    before = relatedTarget;
  });
  const remove = () => {
    const hadKeys = toast.contains(document.activeElement);
    toast.remove();
    if (hadKeys && before instanceof HTMLElement) before.focus();
  };
  close.addEventListener('click', remove);
  setTimeout(remove, STAY);
  place.replaceChildren(toast, ...(stays ? [] : place.querySelectorAll('.staying')));
}
