/**
 * What a field says that a browser will not send: in the language of the page, where browsers speak their
 * own.
 */
export type FieldWords = { readonly missing: string; readonly wrong: string };

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Lets every field of a page say in its language what is missing; returns how to stop. */
export function localizeFieldMessages(page: Document, words: FieldWords): () => void {
  const onInvalid = ({ target }: Event) => {
    if (isField(target) && !target.validity.customError)
      target.setCustomValidity(target.validity.valueMissing ? words.missing : words.wrong);
  };
  // What was said holds until something changes in the form: one field may be needed only while another is
  // empty.
  const onInput = ({ target }: Event) => {
    if (!isField(target)) return;
    for (const field of target.form?.elements ?? [target]) if (isField(field)) field.setCustomValidity('');
  };
  page.addEventListener('invalid', onInvalid, true);
  page.addEventListener('input', onInput, true);
  return () => {
    page.removeEventListener('invalid', onInvalid, true);
    page.removeEventListener('input', onInput, true);
  };
}

function isField(target: EventTarget | null): target is Field {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}
