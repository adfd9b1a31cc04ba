import { partnerInput, toDraftPartner } from '../../../lib/events/partners';
import type { DraftPartner } from '../../../lib/events/partners';
import { wholeNumber } from '../../../lib/form/whole-number';
import { emptyWords, wordsInput, toWords } from '../../../lib/form/words';
import type { Words } from '../../../lib/form/words';
import type { DraftPicture } from '../../../lib/upload/PictureField';
import type { EditableProgramme } from './editable-programme';

/** A programme as it stands in the form. */
export type ProgrammeValues = {
  readonly kind: EditableProgramme['kind'];
  readonly status: EditableProgramme['status'];
  readonly name: Words;
  readonly summary: Words;
  readonly description: Words;
  readonly policyGoal: Words;
  readonly position: string;
  readonly poster: DraftPicture | null;
  readonly partners: readonly DraftPartner[];
};

/** Fills the form from a programme, or starts one nobody has described yet. */
export function programmeValues(programme: EditableProgramme | null): ProgrammeValues {
  if (programme === null)
    return {
      kind: 'STORYTELLING',
      status: 'DRAFT',
      name: emptyWords,
      summary: emptyWords,
      description: emptyWords,
      policyGoal: emptyWords,
      position: '0',
      poster: null,
      partners: [],
    };
  return {
    kind: programme.kind,
    status: programme.status,
    name: toWords(programme.name),
    summary: toWords(programme.summary),
    description: toWords(programme.description),
    policyGoal: toWords(programme.policyGoal),
    position: String(programme.position),
    poster: programme.poster === null ? null : { uploadId: '', url: programme.poster.url },
    partners: programme.partners.map(toDraftPartner),
  };
}

/** Turns the form into what the library is told; a poster is only named when it was changed. */
export function programmeInput(values: ProgrammeValues) {
  return {
    kind: values.kind,
    status: values.status,
    name: wordsInput(values.name) ?? { indonesian: '' },
    summary: wordsInput(values.summary),
    description: wordsInput(values.description),
    policyGoal: wordsInput(values.policyGoal),
    position: wholeNumber(values.position) ?? 0,
    partners: values.partners.map(partnerInput),
    ...(values.poster?.uploadId === '' ? {} : { posterUploadId: values.poster?.uploadId ?? null }),
  };
}

/** Turns the path of a refusal into the form's field. */
export function toProgrammeField([place, ...rest]: readonly string[]): string | undefined {
  const path =
    place === 'changes' || place === 'details' ? rest : [place, ...rest].filter((part) => part !== undefined);
  return path[0] === 'id' || path[0] === undefined ? undefined : path.join('.');
}
