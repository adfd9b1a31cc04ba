import type { RecordContribution } from '../shared/bibliographic-record';
import type { ContributorKind, ContributorRole } from '../shared/catalogue.terms';
import type { MarcDataField } from '../../../libs/marc/marc-record';
import { nameForms, nameKey } from '../names/person-names';
import { elementText, withoutIsbd } from './isbd';
import type { MarcFields } from './marc-fields';
import { dataFields, subfield, subfields } from './marc-fields';
import { parseRelator } from './relators';

const KINDS: ReadonlyMap<string, ContributorKind> = new Map([
  ['00', 'PERSON'],
  ['10', 'CORPORATE'],
  ['11', 'MEETING'],
]);

/**
 * Reads main and added entries of persons, bodies and meetings with their roles, years and forms in other
 * scripts.
 */
export function readContributions(fields: MarcFields): readonly RecordContribution[] {
  const found = new Map<string, RecordContribution>();
  for (const field of dataFields(fields, '100', '110', '111', '700', '710', '711', '720')) {
    const contribution = readContribution(field, fields);
    if (contribution === null) continue;
    const key = `${contribution.role} ${nameKey(contribution.name)}`;
    if (!found.has(key)) found.set(key, contribution);
  }
  const contributions = Array.from(found.values());
  const firstMain = contributions.find(({ isMain }) => isMain);
  return contributions.map((contribution) => ({ ...contribution, isMain: contribution === firstMain }));
}

function readContribution(field: MarcDataField, fields: MarcFields): RecordContribution | null {
  const kind = KINDS.get(field.tag.slice(1)) ?? 'PERSON';
  const printed = kind === 'PERSON' ? personName(field) : bodyName(field);
  if (printed === '') return null;
  // Names of persons come as authority headings here; only what stands beside them is worked out.
  const variants =
    kind === 'PERSON'
      ? nameForms(printed)
          .variants.concat(nameForms(printed).heading)
          .filter((form) => form !== printed)
      : [];
  const [birthYear, deathYear] = lifeYears(kind === 'PERSON' ? subfield(field, 'd') : null);
  return {
    name: printed,
    variantNames: Array.from(new Set([...variants, ...fullerForms(field), ...linkedForms(field, fields)])),
    kind,
    role: contributionRole(field, fields.leader.charAt(6)),
    isMain: field.tag.startsWith('1'),
    printedName: null,
    birthYear,
    deathYear,
  };
}

function personName(field: MarcDataField): string {
  return subfields(field, 'ab')
    .map((text) => withoutIsbd(text))
    .join(' ');
}

function bodyName(field: MarcDataField): string {
  const parts = subfields(field, field.tag.endsWith('11') ? 'ae' : 'ab').map(withoutIsbd);
  return parts.join('. ');
}

/** 100 $q gives the names behind initials: *Navis, A. A. (Ali Akbar)*. */
function fullerForms(field: MarcDataField): readonly string[] {
  const fuller = elementText(subfield(field, 'q'))
    ?.replace(/^\(|\)$/g, '')
    .trim();
  const [entry] = personName(field).split(',');
  return fuller === undefined || entry === undefined || field.tag.endsWith('10') || field.tag.endsWith('11')
    ? []
    : [`${entry}, ${fuller}`];
}

/** 880 gives the same name in its own script; $6 ties the two fields by tag and number. */
function linkedForms(field: MarcDataField, fields: MarcFields): readonly string[] {
  const occurrence = /^880-(\d\d)/.exec(subfield(field, '6') ?? '')?.[1];
  if (occurrence === undefined || occurrence === '00') return [];
  const link = `${field.tag}-${occurrence}`;
  return dataFields(fields, '880')
    .filter((linked) => subfield(linked, '6')?.startsWith(link))
    .map(personName)
    .filter((name) => name !== '');
}

function contributionRole(field: MarcDataField, type: string): ContributorRole {
  // In entries of meetings $e is a part of the meeting and $j says what it did.
  const relator = subfield(field, field.tag.endsWith('11') ? 'j' : 'e') ?? subfield(field, '4');
  if (relator !== null) return parseRelator(relator);
  if (field.tag.startsWith('1') && !'gj'.includes(type))
    return type === 'c' || type === 'd' ? 'COMPOSER' : 'AUTHOR';
  // An added entry without a word about its part: for texts nearly always a co-author, for music and films
  // anyone.
  return type === 'a' || type === 't' ? 'AUTHOR' : 'OTHER';
}

function lifeYears(dates: string | null): readonly [number | null, number | null] {
  const found = /(?:(?<!\d)(\d{3,4}))?\s*\??\s*-\s*(?:ca\.\s*)?(\d{3,4})?/.exec(dates ?? '');
  if (found)
    return [
      found[1] === undefined ? null : Number(found[1]),
      found[2] === undefined ? null : Number(found[2]),
    ];
  const born = /(?:b\.|born|lahir|l\.)\s*(\d{4})/i.exec(dates ?? '');
  return [born ? Number(born[1]) : null, null];
}
