import type { Audience, MaterialType } from '../shared/catalogue.terms';
import { languageCode } from '../shared/languages';
import type { MarcFields } from './marc-fields';
import { controlText, dataFields, subfield, subfields } from './marc-fields';

/** Type of record (leader/06) and the kind of material it stands for. */
export const RECORD_TYPES: readonly (readonly [type: string, material: MaterialType])[] = [
  ['a', 'BOOK'],
  ['t', 'MANUSCRIPT'],
  ['c', 'MUSIC'],
  ['d', 'MUSIC'],
  ['e', 'MAP'],
  ['f', 'MAP'],
  ['g', 'VIDEO'],
  ['i', 'AUDIOBOOK'],
  ['j', 'SOUND_RECORDING'],
  ['o', 'KIT'],
  ['k', 'OTHER'],
  ['m', 'OTHER'],
  ['p', 'OTHER'],
  ['r', 'OTHER'],
];
/** Audience codes of 008/22 and the audience they stand for; the first of each is written. */
export const AUDIENCE_CODES: readonly (readonly [code: string, audience: Audience])[] = [
  ['j', 'CHILDREN'],
  ['a', 'CHILDREN'],
  ['b', 'CHILDREN'],
  ['c', 'CHILDREN'],
  ['d', 'TEENS'],
  ['e', 'ADULTS'],
  ['f', 'ADULTS'],
  ['g', 'GENERAL'],
];
/** Types of record whose 008/22 is the audience. */
export const WITH_AUDIENCE = /[acdgijmt]/;

/** Reads the kind of material from leader, 008 and 338. */
export function readMaterialType(fields: MarcFields): MaterialType {
  const type = fields.leader.charAt(6);
  const isSerial = /[bis]/.test(fields.leader.charAt(7)) && (type === 'a' || type === ' ');
  if (isSerial) return 'SERIAL';
  const material = RECORD_TYPES.find(([code]) => code === type)?.[1] ?? 'BOOK';
  const isText = material === 'BOOK' || (type === 'm' && fields.data.has('020'));
  return isText && isOnline(fields) ? 'EBOOK' : material;
}

function isOnline(fields: MarcFields): boolean {
  const form = controlText(fields, '008').charAt(23);
  if (form === 'o' || form === 's' || form === 'q') return true;
  const said = `${subfield(dataFields(fields, '338')[0], 'a') ?? ''} ${subfield(dataFields(fields, '300')[0], 'a') ?? ''} ${subfield(dataFields(fields, '245')[0], 'h') ?? ''}`;
  return /online resource|sumber daring|electronic resource|sumber elektronik/i.test(said);
}

/** Reads the languages of the text: 008 first, then 041 $a, where codes may be run together (`engfre`). */
export function readLanguages(fields: MarcFields): readonly string[] {
  const coded = controlText(fields, '008').slice(35, 38);
  const more = dataFields(fields, '041')
    .flatMap((field) => subfields(field, 'ad'))
    .flatMap((text) => (text.length % 3 === 0 && text.length > 3 ? (text.match(/.{3}/g) ?? []) : [text]));
  const codes = [coded, ...more]
    .map((code) => languageCode(code))
    .filter((code): code is string => code !== null);
  return Array.from(new Set(codes));
}

/** Reads for whom the title is meant: 008/22, else the words of 521. */
export function readAudience(fields: MarcFields): Audience | null {
  const isCoded = WITH_AUDIENCE.test(fields.leader.charAt(6)) && !/[bis]/.test(fields.leader.charAt(7));
  const code = controlText(fields, '008').charAt(22);
  const coded = isCoded ? AUDIENCE_CODES.find(([known]) => known === code)?.[1] : undefined;
  return coded ?? audienceFromWords(subfield(dataFields(fields, '521')[0], 'a') ?? '');
}

function audienceFromWords(words: string): Audience | null {
  if (/\banak|juvenile|children/i.test(words)) return 'CHILDREN';
  if (/remaja|adolescent|teen|young adult/i.test(words)) return 'TEENS';
  if (/dewasa|adult/i.test(words)) return 'ADULTS';
  return /umum|general/i.test(words) ? 'GENERAL' : null;
}
