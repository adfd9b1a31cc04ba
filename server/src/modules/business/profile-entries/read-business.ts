import type { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, notFound } from '../../../platform/validation/refusals';
import { kelurahanByCode, normalisePhone } from '../../members';
import type { BusinessLink } from '../business.terms';
import type { BusinessProfile } from '../profiles/business.entity';
import type { ProfileFacts } from '../profiles/profile-facts.columns';
import { readLink } from './profile-facts.rules';
import type { BusinessChanges } from '../profiles/business-changes';
import { readKbliEntry, readNibEntry, readSizeEntry } from './read-permits';
import { say } from '../words/say';

const MOST_LINKS = 8;

/**
 * Reads what was entered about a business; every field that cannot be right is refused by the
 * form.
 */
export function readBusiness(form: InputValidator, changes: BusinessChanges): Partial<BusinessProfile> {
  return {
    ...(changes.name === undefined
      ? {}
      : { name: form.requiredLine(changes.name, { longest: 120, what: NAME }, 'name') }),
    ...(changes.sector == null ? {} : { sector: changes.sector }),
    ...(changes.summary === undefined ? {} : { summary: form.line(changes.summary, 300, 'summary') }),
    ...(changes.description === undefined
      ? {}
      : { description: form.paragraphs(changes.description, 5_000, 'description') }),
    ...readPlace(form, changes),
    ...(changes.street === undefined ? {} : { street: form.line(changes.street, 200, 'street') }),
    ...(changes.whatsApp === undefined ? {} : { whatsApp: readWhatsApp(form, changes.whatsApp) }),
    ...(changes.nib === undefined ? {} : { nib: readNibEntry(form, changes.nib) }),
    ...(changes.kbli === undefined ? {} : readKbliEntry(form, changes.kbli)),
    ...(changes.size === undefined ? {} : readSizeEntry(form, changes.size)),
    ...(changes.links === undefined ? {} : { links: readLinks(form, changes.links ?? []) }),
    ...(changes.photo === undefined
      ? {}
      : {
          photoUploadId: changes.photo?.uploadId ?? null,
          photoAlt: form.line(changes.photo?.alt, 200, 'photo', 'alt'),
        }),
  };
}

/**
 * A business is in a kelurahan of the city or at a place of the Kabupaten: saying one takes the other back.
 */
function readPlace(
  form: InputValidator,
  { kelurahanCode, regencyPlace }: BusinessChanges,
): Partial<ProfileFacts> {
  const place = regencyPlace === undefined ? null : form.line(regencyPlace, 80, 'regencyPlace');
  if (kelurahanCode != null && kelurahanCode !== '') {
    const kelurahan = kelurahanByCode(kelurahanCode);
    if (kelurahan === null)
      form.refuse((field) => notFound(field, say('readBusiness.kelurahan')), 'kelurahanCode');
    if (place !== null) form.refuse((field) => invalid(field, TWO_PLACES), 'regencyPlace');
    return { kelurahanCode: kelurahan?.code ?? null, regencyPlace: null };
  }
  if (place !== null) return { kelurahanCode: null, regencyPlace: place };
  return {
    ...(kelurahanCode === undefined ? {} : { kelurahanCode: null }),
    ...(regencyPlace === undefined ? {} : { regencyPlace: null }),
  };
}

function readWhatsApp(form: InputValidator, typed: string | null): string | null {
  if (typed === null || typed.trim() === '') return null;
  const phone = normalisePhone(typed);
  if (phone === null) form.refuse((field) => invalid(field, WHATSAPP), 'whatsApp');
  return phone;
}

function readLinks(form: InputValidator, links: NonNullable<BusinessChanges['links']>): BusinessLink[] {
  const given = form.list(links, MOST_LINKS, 'links');
  return given.flatMap(({ kind, url }, index) => {
    if (url.trim() === '') return [];
    const reading = readLink(kind, url);
    if (reading.ok) return [{ kind, url: reading.url }];
    form.refuse(
      (field) => invalid(field, reading.problem === 'NOT_HTTPS' ? NOT_HTTPS : WRONG_SITE),
      'links',
      String(index),
      'url',
    );
    return [];
  });
}

const NAME = say('readBusiness.name');
const TWO_PLACES = say('readBusiness.twoPlaces');
const WHATSAPP = say('readBusiness.whatsapp');
const NOT_HTTPS = say('readBusiness.notHttps');
const WRONG_SITE = say('readBusiness.wrongSite');
