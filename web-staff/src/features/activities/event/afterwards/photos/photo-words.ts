import { emptyWords, wordsInput, toWords } from '../../../../../lib/form/words';
import type { Words } from '../../../../../lib/form/words';
import type { EventGalleryQuery } from './EventGallery.generated';

/** A photo as the gallery of an event has it. */
export type GalleryPhoto = NonNullable<EventGalleryQuery['event']>['photos'][number];

/** Why a photo may be shown. */
export const photoConsents = ['EVERYBODY_AGREED', 'NOBODY_RECOGNISABLE', 'PERFORMERS_ONLY'] as const;

/** What is said of a photo, as typed. */
export type PhotoWords = {
  readonly caption: Words;
  readonly alternative: Words;
  readonly consent: (typeof photoConsents)[number];
  readonly consentNote: string;
};

/** Nothing said yet. */
export const NO_WORDS: PhotoWords = {
  caption: emptyWords,
  alternative: emptyWords,
  consent: 'EVERYBODY_AGREED',
  consentNote: '',
};

/** Returns what is said of a photo now. */
export function wordsOfPhoto({ caption, alternativeText, consent, consentNote }: GalleryPhoto): PhotoWords {
  return {
    caption: toWords(caption),
    alternative: toWords(alternativeText),
    consent: photoConsents.find((one) => one === consent) ?? 'EVERYBODY_AGREED',
    consentNote: consentNote ?? '',
  };
}

/** Returns the words as the library takes them; it says which of them are missing. */
export function photoInput({ caption, alternative, consent, consentNote }: PhotoWords) {
  return {
    caption: wordsInput(caption) ?? emptyWords,
    alternativeText: wordsInput(alternative) ?? emptyWords,
    consent,
    consentNote: consentNote.trim() || null,
  };
}

/**
 * Says whether a photo that was read anew is as it was sent from here: then one's own save has arrived, and
 * only its answer was lost.
 */
export function isOwnSave(sent: PhotoWords | null, now: PhotoWords): boolean {
  return sent !== null && JSON.stringify(photoInput(sent)) === JSON.stringify(photoInput(now));
}

/** Takes over what a colleague changed since the words were read, but for what was typed here. */
export function mergePhotoWords(typed: PhotoWords, read: PhotoWords, now: PhotoWords): PhotoWords {
  return {
    caption: wordsTakenOver(typed.caption, read.caption, now.caption),
    alternative: wordsTakenOver(typed.alternative, read.alternative, now.alternative),
    consent: typed.consent === read.consent ? now.consent : typed.consent,
    consentNote: typed.consentNote === read.consentNote ? now.consentNote : typed.consentNote,
  };
}

function wordsTakenOver(typed: Words, read: Words, now: Words): Words {
  return {
    indonesian: typed.indonesian === read.indonesian ? now.indonesian : typed.indonesian,
    english: typed.english === read.english ? now.english : typed.english,
  };
}
