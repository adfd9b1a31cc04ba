import type {
  RecordCallNumber,
  RecordClassification,
  RecordIdentifier,
  RecordSource,
} from '../shared/bibliographic-record';
import { parseCallNumber } from '../classification/call-number';
import { detectScheme } from '../classification/class-notation';
import type { MarcDataField } from '../../../libs/marc/marc-record';
import { elementText } from './isbd';
import type { MarcFields } from './marc-fields';
import { controlText, dataFields, subfield, subfields } from './marc-fields';

const STANDARD_NUMBERS: ReadonlyMap<string, string> = new Map([
  ['0', 'ISRC'],
  ['1', 'UPC'],
  ['2', 'ISMN'],
  ['3', 'EAN'],
  ['4', 'SICI'],
]);

/** Reads the record's own number: 001 with the agency of 003, else the first system number of 035. */
export function readSource(fields: MarcFields): RecordSource | null {
  const number = controlText(fields, '001').trim();
  if (number !== '') return { system: controlText(fields, '003').trim() || 'marc', id: number };
  const system = /^\(([^)]+)\)\s*(.+)$/.exec(subfield(dataFields(fields, '035')[0], 'a') ?? '');
  return system ? { system: system[1] ?? 'marc', id: system[2] ?? '' } : null;
}

/** Reads ISBN (020), ISSN (022), other standard numbers (024) and publishers' numbers (028) as printed. */
export function readIdentifiers(fields: MarcFields): readonly RecordIdentifier[] {
  const isbns = dataFields(fields, '020').map((field) => qualifiedNumber(field, 'ISBN'));
  const issns = dataFields(fields, '022').map((field) => qualifiedNumber(field, 'ISSN'));
  const others = dataFields(fields, '024').map((field) => {
    const name = subfield(field, '2') ?? STANDARD_NUMBERS.get(field.indicators.charAt(0)) ?? null;
    const number = subfield(field, 'a');
    return number === null ? null : { kind: 'OTHER' as const, printed: number, qualifier: name };
  });
  const publishers = dataFields(fields, '028').map((field) => {
    const number = subfield(field, 'a');
    return number === null
      ? null
      : { kind: 'OTHER' as const, printed: number, qualifier: elementText(subfield(field, 'b')) };
  });
  return [...isbns, ...issns, ...others, ...publishers].filter(
    (identifier): identifier is RecordIdentifier => identifier !== null,
  );
}

/** Older records write the qualifier and the price behind the number: `0596001088 (pbk.) : $29.95`. */
function qualifiedNumber(field: MarcDataField, kind: 'ISBN' | 'ISSN'): RecordIdentifier | null {
  const parts = /^([\dXx\-– ]*[\dXx])\s*(?:\(([^)]*)\)?)?/.exec(subfield(field, 'a') ?? '');
  if (!parts) return null;
  const qualifier = subfields(field, 'q')
    .map((text) => text.replace(/^\(|\)?[\s;:]*$/g, ''))
    .join(', ');
  return {
    kind,
    printed: (parts[1] ?? '').trim(),
    qualifier: qualifier !== '' ? qualifier : parts[2]?.trim() || null,
  };
}

/** Reads class numbers: Dewey (082), and what 084 holds unless that is a call number. */
export function readClassifications(fields: MarcFields): readonly RecordClassification[] {
  const dewey = dataFields(fields, '082').flatMap((field) =>
    subfields(field, 'a').map((number) => ({
      scheme: detectScheme(number) === 'ISLAM_2X' ? ('ISLAM_2X' as const) : ('DDC' as const),
      number,
      edition: subfield(field, '2'),
    })),
  );
  const others = dataFields(fields, '084')
    .filter((field) => !isCallNumber(field))
    .flatMap((field) =>
      subfields(field, 'a').map((number) => ({
        scheme: detectScheme(number) === 'ISLAM_2X' ? ('ISLAM_2X' as const) : ('OTHER' as const),
        number,
        edition: subfield(field, '2'),
      })),
    );
  const seen = new Set<string>();
  return [...dewey, ...others].filter(
    ({ scheme, number }) => !seen.has(scheme + number) && seen.add(scheme + number),
  );
}

/**
 * Reads the call number: local fields first (090, 084 as INLISLite uses it), then that of the first holding
 * (852).
 */
export function readCallNumber(fields: MarcFields): RecordCallNumber | null {
  const local = [...dataFields(fields, '090'), ...dataFields(fields, '084').filter(isCallNumber)];
  for (const field of local) {
    const callNumber = parseCallNumber(subfields(field, 'ab').join(' '));
    if (callNumber !== null && isShelved(callNumber)) return callNumber;
  }
  const holding = dataFields(fields, '852').find((field) => subfield(field, 'h') !== null);
  const held = holding === undefined ? null : parseCallNumber(subfields(holding, 'khim').join(' '));
  return held !== null && isShelved(held) ? held : null;
}

/** Call numbers of other systems (Library of Congress) say nothing about a Dewey shelf. */
function isShelved({ classNumber }: RecordCallNumber): boolean {
  return detectScheme(classNumber) !== 'OTHER' || /^(?:FIK|FIKSI|FIC|F)$/i.test(classNumber);
}

function isCallNumber(field: MarcDataField): boolean {
  return subfield(field, '2') === null && /\s\p{L}/u.test(subfield(field, 'a') ?? '');
}
