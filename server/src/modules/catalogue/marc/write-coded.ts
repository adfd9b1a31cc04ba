import type { BibliographicRecord } from '../shared/bibliographic-record';
import type { MarcControlField, MarcDataField, MarcRecord } from '../../../libs/marc/marc-record';
import { isDataField } from '../../../libs/marc/marc-record';
import { NEW_LEADER, withLeaderCharacter } from '../../../libs/marc/iso2709/leader';
import { AUDIENCE_CODES, RECORD_TYPES, WITH_AUDIENCE } from './read-coded';

const FIXED_LENGTH = 40;
/** Books, date type single, place Indonesia, language unknown: what a new 008 starts from. */
const NEW_FIXED = '000000s        io                  und d';

/** Gives the leader for the kind of material; everything else in it stays. */
export function writeLeader(record: BibliographicRecord, base: MarcRecord | null): string {
  const leader = base?.leader ?? NEW_LEADER;
  if (record.materialType === 'SERIAL')
    return withLeaderCharacter(withLeaderCharacter(leader, 6, 'a'), 7, 's');
  const type =
    record.materialType === 'EBOOK'
      ? 'a'
      : (RECORD_TYPES.find(([, material]) => material === record.materialType)?.[0] ?? 'a');
  const withType = withLeaderCharacter(leader, 6, type);
  return /[bis]/.test(withType.charAt(7)) ? withLeaderCharacter(withType, 7, 'm') : withType;
}

/** Writes 008: year, form, audience and language at their places, over what stood there. */
export function writeFixedField(record: BibliographicRecord, base: MarcRecord | null): MarcControlField {
  const known = base?.fields.find((field) => field.tag === '008');
  const start = (known !== undefined && !isDataField(known) ? known.value : NEW_FIXED)
    .padEnd(FIXED_LENGTH)
    .slice(0, FIXED_LENGTH);
  const dated =
    record.publicationYear === null
      ? start
      : overwrite(start, 7, String(record.publicationYear).padStart(4, '0'));
  const formed = record.materialType === 'EBOOK' ? overwrite(dated, 23, 'o') : dated;
  const language = overwrite(formed, 35, record.languages[0] ?? 'und');
  const code = AUDIENCE_CODES.find(([, audience]) => audience === record.audience)?.[0] ?? ' ';
  const hasAudience =
    record.materialType !== 'SERIAL' && WITH_AUDIENCE.test(writeLeader(record, base).charAt(6));
  return { tag: '008', value: hasAudience ? overwrite(language, 22, code) : language };
}

/** Writes 041 when there are several languages. */
export function writeLanguages({ languages }: BibliographicRecord): readonly MarcDataField[] {
  if (languages.length < 2) return [];
  return [{ tag: '041', indicators: '0 ', subfields: languages.map((value) => ({ code: 'a', value })) }];
}

function overwrite(text: string, place: number, part: string): string {
  return text.slice(0, place) + part + text.slice(place + part.length);
}
