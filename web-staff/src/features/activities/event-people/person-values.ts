import { emptyWords, wordsInput, toWords } from '../../../lib/form/words';
import type { Words } from '../../../lib/form/words';
import type { DraftPicture } from '../../../lib/upload/PictureField';
import type { EditablePerson } from './editable-person';

/** Somebody who makes events as they stand in the form. */
export type PersonValues = {
  readonly name: string;
  readonly headline: Words;
  readonly biography: Words;
  readonly website: string;
  readonly photo: DraftPicture | null;
  readonly isPublic: boolean;
};

/** Fills the form from a person, or starts one nobody has described yet. */
export function personValues(person: EditablePerson | null): PersonValues {
  if (person === null)
    return {
      name: '',
      headline: emptyWords,
      biography: emptyWords,
      website: '',
      photo: null,
      isPublic: true,
    };
  const { name, headline, biography, website, photo, isPublic } = person;
  return {
    name,
    headline: toWords(headline),
    biography: toWords(biography),
    website: website ?? '',
    photo: photo === null ? null : { uploadId: '', url: photo.url },
    isPublic,
  };
}

/** Turns the form into what the library is told; a photograph is only named when it was changed. */
export function personInput({ name, headline, biography, website, photo, isPublic }: PersonValues) {
  return {
    name: name.trim(),
    headline: wordsInput(headline),
    biography: wordsInput(biography),
    website: website.trim() || null,
    isPublic,
    ...(photo?.uploadId === '' ? {} : { photoUploadId: photo?.uploadId ?? null }),
  };
}

/** Turns the path of a refusal into the form's field. */
export function toPersonField([place, ...rest]: readonly string[]): string | undefined {
  return place === 'person' || place === 'changes' ? rest.join('.') : undefined;
}
