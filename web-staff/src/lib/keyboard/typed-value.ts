/** A text field as it stood before keys reached it. */
export type FieldSnapshot = {
  readonly field: HTMLInputElement | HTMLTextAreaElement;
  readonly value: string;
};

/** Keeps what a text field holds now; null for anything else. */
export function toSnapshot(target: EventTarget | null): FieldSnapshot | null {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
    return { field: target, value: target.value };
  return null;
}

/** Gives a text field back what it held, in a way that its form notices. */
export function restoreField(snapshot: FieldSnapshot | null): void {
  if (snapshot === null) return;
  const { field, value } = snapshot;
  const prototype =
    field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  // React overrides `value` on the element itself: only the prototype's setter makes the change an event to
  // it.
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
