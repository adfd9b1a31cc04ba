import { wordsIn } from '../../../lib/form/words';
import type { EventDraft } from './event-draft';
import type { EventFieldName } from './event-fields';

/** Writes the content of a field in one line, as a person would read it out; an empty field is a dash. */
export function fieldWords(name: EventFieldName, draft: EventDraft): string {
  return contentOf(name, draft).trim() || '–';
}

function contentOf(name: EventFieldName, draft: EventDraft): string {
  switch (name) {
    case 'name':
    case 'summary':
    case 'description':
    case 'costNote':
      return [draft[name].indonesian, draft[name].english].filter((text) => text !== '').join(' / ');
    case 'people':
      return draft.people.map((person) => person.name).join('; ');
    case 'partners':
      return draft.partners.map((partner) => partner.name).join('; ');
    case 'works':
      return draft.works.map((work) => wordsIn(work.name, 'id')).join('; ');
    case 'titles':
      return draft.titles.map((title) => title.label).join('; ');
    case 'registrationOpensAt':
      return draft.opensAt.replace('T', ' ');
    case 'registrationClosesAt':
      return draft.closesAt.replace('T', ' ');
    case 'posterUploadId':
      return draft.poster === null ? '' : '✓';
    case 'languages':
    case 'audiences':
    case 'accessibility':
      return draft[name].join(', ');
    case 'allowsGuests':
    case 'asksPhotoConsent':
    case 'asksSupport':
    case 'asksSchool':
    case 'isTemplate':
      return draft[name] ? '✓' : '';
    default:
      return draft[name];
  }
}
