/** What a field says to the step it stands in when somebody is led to it. */
export const REVEAL = 'form-reveal';

/** Leads to a field wherever it stands: opens the folds around it, has its step shown, and puts the focus there. */
export function revealField(field: HTMLElement): void {
  let fold = field.closest('details');
  while (fold !== null) {
    fold.open = true;
    fold = fold.parentElement?.closest('details') ?? null;
  }
  field.dispatchEvent(new CustomEvent(REVEAL, { bubbles: true }));
  focusOnceShown(() => field);
}

/** How many frames a field is waited for: a busy machine may draw its step late. */
const FRAMES = 30;

/** Puts the focus into a field as soon as it is drawn: what is hidden takes none. */
export function focusOnceShown(find: () => HTMLElement | null | undefined, frames = FRAMES): void {
  requestAnimationFrame(() => {
    const field = find();
    field?.focus();
    if (frames > 0 && (field == null || document.activeElement !== field)) focusOnceShown(find, frames - 1);
  });
}
