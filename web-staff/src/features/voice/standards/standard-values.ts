import { wholeNumber } from '../../../lib/form/whole-number';
import { emptyWords, toWords, wordsInput } from '../../../lib/form/words';
import type { Words } from '../../../lib/form/words';
import type { StandardForEditQuery } from './StandardForEdit.generated';

/** A standard as its editor needs it. */
export type EditableStandard = NonNullable<StandardForEditQuery['serviceStandardForEdit']>;

/** One of the 14 parts. */
export type Part = EditableStandard['parts'][number]['part'];

/** The parts in the order of the law; the first six are of delivery. */
export const DELIVERY: readonly Part[] = [
  'REQUIREMENTS',
  'PROCEDURE',
  'TIME',
  'COST',
  'PRODUCT',
  'COMPLAINTS',
];

/** The parts of management. */
export const MANAGEMENT: readonly Part[] = [
  'LEGAL_BASIS',
  'FACILITIES',
  'COMPETENCE',
  'SUPERVISION',
  'STAFFING',
  'GUARANTEE',
  'SAFETY',
  'EVALUATION',
];

/** A standard as it stands in the form. */
export type StandardValues = {
  readonly name: Words;
  readonly summary: Words;
  readonly slug: string;
  readonly decree: string;
  readonly answerDays: string;
  readonly position: string;
  readonly parts: Readonly<Partial<Record<Part, Words>>>;
};

/** Gives the form of a standard, new or not. */
export function standardValues(standard: EditableStandard | null): StandardValues {
  const known = new Map(standard?.parts.map(({ part, text }) => [part, toWords(text)]));
  return {
    name: toWords(standard?.name),
    summary: toWords(standard?.summary),
    slug: standard?.slug ?? '',
    decree: standard?.decree ?? '',
    answerDays: standard?.answerDays == null ? '' : String(standard.answerDays),
    position: String(standard?.position ?? 0),
    parts: Object.fromEntries(
      [...DELIVERY, ...MANAGEMENT].map((part) => [part, known.get(part) ?? emptyWords]),
    ),
  };
}

/** Gives what is sent of the form. */
export function standardInput({ name, summary, slug, decree, answerDays, position, parts }: StandardValues) {
  return {
    name: { indonesian: name.indonesian, english: name.english.trim() === '' ? null : name.english },
    summary: wordsInput(summary),
    slug: slug.trim() === '' ? null : slug.trim(),
    decree: decree.trim() === '' ? null : decree.trim(),
    answerDays: wholeNumber(answerDays),
    position: wholeNumber(position) ?? 0,
    parts: [...DELIVERY, ...MANAGEMENT].map((part) => {
      const { indonesian, english } = parts[part] ?? emptyWords;
      return { part, text: { indonesian, english: english.trim() === '' ? null : english } };
    }),
  };
}

/** Finds the field of the form that a refusal is about. */
export function toStandardField([first, ...rest]: readonly string[]): string | undefined {
  const path = first === 'changes' || first === 'details' ? rest : [first, ...rest];
  if (path[0] === undefined || path[0] === 'id') return undefined;
  // A missing part is said beside its Indonesian text.
  return path[0] === 'parts' && path.length === 2 ? `parts.${path[1]}.indonesian` : path.join('.');
}
