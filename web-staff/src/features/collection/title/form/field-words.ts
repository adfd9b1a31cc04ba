import { labelLines } from '../sections/call-number-proposal';
import { effectiveCallNumber } from './title-draft';
import type { TitleDraft } from './title-draft';
import type { fieldNames } from './title-fields';

type FieldName = (typeof fieldNames)[number];

const labels = {
  classifications: 'title.field.classification',
  callNumber: 'title.call.label',
  series: 'title.field.seriesTitle',
  identifiers: 'title.field.isbn',
  workId: 'title.joinWork',
  contributions: 'title.field.contributors',
} as const;

/** Returns the key of a field's label. */
export function fieldLabelKey(name: FieldName) {
  if (
    name === 'classifications' ||
    name === 'callNumber' ||
    name === 'series' ||
    name === 'identifiers' ||
    name === 'workId' ||
    name === 'contributions'
  )
    return labels[name];
  return `title.field.${name}` as const;
}

/** Writes the content of a field in one line, as a person would read it out; an empty field is a dash. */
export function fieldWords(name: FieldName, draft: TitleDraft): string {
  return wordsOf(name, draft).trim() || '–';
}

function wordsOf(name: FieldName, draft: TitleDraft): string {
  switch (name) {
    case 'contributions':
      return draft.contributions.map((one) => one.name).join('; ');
    case 'subjects':
      return draft.subjects.map(({ heading }) => heading).join('; ');
    case 'identifiers':
      return draft.identifiers.map(({ printed }) => printed).join('; ');
    case 'classifications':
      return [draft.classNumber, ...draft.otherClassifications.map(({ number }) => number)].join('; ');
    case 'series':
      return [draft.seriesTitle, draft.seriesNumber].filter((part) => part !== '').join(' ; ');
    case 'callNumber':
      return labelLines(effectiveCallNumber(draft)).join(' ');
    case 'languages':
      return draft.languages.join(', ');
    case 'workId':
      return draft.workId ?? '';
    default:
      return draft[name];
  }
}
