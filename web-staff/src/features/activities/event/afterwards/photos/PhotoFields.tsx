import { NativeSelect, TextInput } from '@mantine/core';

import { useTranslation } from '../../../../../i18n/use-translation';
import { photoConsents } from './photo-words';
import type { PhotoWords } from './photo-words';

type FieldName = 'caption' | 'captionEnglish' | 'alternative' | 'alternativeEnglish' | 'consentNote';

/** Asks what is said of a photo in both languages, and why it may be shown. */
export function PhotoFields({
  words,
  onWords,
}: {
  readonly words: PhotoWords;
  readonly onWords: (words: PhotoWords) => void;
}) {
  const { t } = useTranslation();
  const { caption, alternative, consent, consentNote } = words;
  const field = (name: FieldName, value: string, onValue: (value: string) => PhotoWords) => (
    <TextInput
      label={t(`gallery.field.${name}`)}
      description={t(`gallery.hint.${name}`)}
      maxLength={300}
      value={value}
      onChange={({ currentTarget }) => onWords(onValue(currentTarget.value))}
    />
  );
  return (
    <>
      {field('caption', caption.indonesian, (indonesian) => ({
        ...words,
        caption: { ...caption, indonesian },
      }))}
      {field('captionEnglish', caption.english, (english) => ({
        ...words,
        caption: { ...caption, english },
      }))}
      {field('alternative', alternative.indonesian, (indonesian) => ({
        ...words,
        alternative: { ...alternative, indonesian },
      }))}
      {field('alternativeEnglish', alternative.english, (english) => ({
        ...words,
        alternative: { ...alternative, english },
      }))}
      <NativeSelect
        label={t('gallery.consent')}
        value={consent}
        data={photoConsents.map((value) => ({ value, label: t(`gallery.consents.${value}`) }))}
        onChange={({ currentTarget }) =>
          onWords({
            ...words,
            consent: photoConsents.find((one) => one === currentTarget.value) ?? 'EVERYBODY_AGREED',
          })
        }
      />
      {field('consentNote', consentNote, (value) => ({ ...words, consentNote: value }))}
    </>
  );
}
