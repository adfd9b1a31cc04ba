import type { TemplateParameters } from '../whatsapp/whatsapp-template.rules';
import type { Letter } from './letter.rules';

/**
 * Lists what a gateway fills into the text that its provider approved: the places of the wording; of letters
 * without one the subject and what they say.
 */
export function toTemplateParameters(
  letter: Letter,
  { name, origin }: { readonly name: string; readonly origin: string },
): TemplateParameters {
  const link = letter.link === null ? '' : `${origin}${letter.link.path}`;
  const said =
    letter.places === undefined
      ? {
          judul: letter.subject,
          isi: [...letter.paragraphs, ...letter.items, letter.closing]
            .filter((part) => part !== '')
            .join(' '),
        }
      : { ...letter.places, daftar: letter.items.join('; ') };
  return Object.fromEntries(
    Object.entries({ nama: name, ...said, tautan: link }).flatMap(([place, value]) =>
      value === undefined || value === '' ? [] : [[place, value]],
    ),
  );
}
