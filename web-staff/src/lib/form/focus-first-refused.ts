import { revealField } from './reveal-field';

/** Moves the focus to the first field of the page that is refused, once it is drawn. */
export function focusFirstRefused(errors: Readonly<Record<string, unknown>>): void {
  // Two frames: one for the errors to be drawn, one for a closed section to open.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const fields = [...document.querySelectorAll<HTMLElement>('[data-path]')];
      const first = fields.find(({ dataset }) => dataset.path !== undefined && dataset.path in errors);
      if (first !== undefined) revealField(first);
    }),
  );
}
