import { linkAt, findLinkPlace } from './find-link-place';
import type { LinkPlace } from './find-link-place';

const SEARCH_BOX = '#root input[type="search"]';

/** Is where the focus is on the plain page. */
type Focus = { readonly element: Element | null; readonly link: LinkPlace | null };

/**
 * Notes what the reader does on the plain page the server sent. The returned function, called when the portal
 * stands in its place, gives the reader the same focus and the typed words back.
 */
export function recordPlainPage(page: Document): () => void {
  const box = page.querySelector<HTMLInputElement>(SEARCH_BOX);
  let focus = focusOn(page, page.activeElement);
  const onFocus = ({ target }: Event) => (focus = focusOn(page, target));
  // An element that leaves together with the page was not left by the reader.
  const onBlur = ({ target }: Event) =>
    setTimeout(() => {
      if (target === focus.element && focus.element?.isConnected) focus = focusOn(page, null);
    }, 0);
  page.addEventListener('focusin', onFocus);
  page.addEventListener('focusout', onBlur);
  return () => {
    page.removeEventListener('focusin', onFocus);
    page.removeEventListener('focusout', onBlur);
    giveBack(page, box, focus);
  };
}

function focusOn(page: Document, target: EventTarget | null): Focus {
  const element = target instanceof Element ? target : null;
  return { element, link: findLinkPlace(page, element) };
}

function giveBack(page: Document, box: HTMLInputElement | null, { element, link }: Focus): void {
  const next = page.querySelector<HTMLInputElement>(SEARCH_BOX);
  if (box !== null && next !== null && (element === box || box.value !== box.defaultValue))
    handOver(box, next, element === box);
  else if (link !== null) linkAt(page, link)?.focus({ preventScroll: true });
}

function handOver(box: HTMLInputElement, next: HTMLInputElement, hasFocus: boolean): void {
  if (hasFocus) next.focus({ preventScroll: true });
  if (box.value === next.value) return;
  // Past React's own setter, so that the event counts as typing.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(next, box.value);
  next.dispatchEvent(new Event('input', { bubbles: true }));
  next.setSelectionRange(box.selectionStart, box.selectionEnd);
}
