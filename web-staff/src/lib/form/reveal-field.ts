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
  // What was hidden takes the focus only once it is drawn.
  requestAnimationFrame(() => field.focus());
}
