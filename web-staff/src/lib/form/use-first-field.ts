import { useCallback } from 'react';

const FIELDS = [
  'input:not([type="hidden"], [type="file"], :disabled)',
  'select:not(:disabled)',
  'textarea:not(:disabled)',
  '[contenteditable="true"]',
].join();

/**
 * Returns the reference of a form in a dialog: it begins at its first field instead of the cross that closes it, unless
 * a field says by itself that it is first.
 */
export function useFirstField(): (form: HTMLElement | null) => void {
  return useCallback((form) => {
    if (form === null || form.querySelector('[data-autofocus]') !== null) return;
    // The focus trap of the kit looks for this mark a moment after the dialog is drawn.
    findFirst(form)?.setAttribute('data-autofocus', 'true');
  }, []);
}

function findFirst(form: HTMLElement): Element | null {
  const first = form.querySelector(FIELDS);
  if (!(first instanceof HTMLInputElement) || first.type !== 'radio') return first;
  return form.querySelector(`input[type="radio"][name="${CSS.escape(first.name)}"]:checked`) ?? first;
}
