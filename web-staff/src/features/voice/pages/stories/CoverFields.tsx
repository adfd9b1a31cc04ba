import { NativeSelect, TextInput } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';
import { PictureField } from '../../../../lib/upload/PictureField';
import { CONSENTS } from './story-values';
import type { StoryValues } from './story-values';

type CoverFieldsProps = {
  readonly name: string;
  readonly values: StoryValues;
  readonly onChange: (changes: Partial<StoryValues>) => void;
};

/** Takes the picture of a story, what it shows in both languages, where it is from and why it may be shown. */
export function CoverFields({ name, values, onChange }: CoverFieldsProps) {
  const { t } = useTranslation();
  const { picture, alt, credit, consent } = values;
  return (
    <>
      <PictureField
        label={t('stories.cover')}
        name={name}
        picture={picture}
        onPicture={(next) => onChange({ picture: next })}
      />
      {picture !== null && (
        <>
          <TextInput
            label={t('stories.alt')}
            required
            maxLength={300}
            value={alt.indonesian}
            onChange={({ currentTarget }) => onChange({ alt: { ...alt, indonesian: currentTarget.value } })}
          />
          <TextInput
            lang="en"
            label={t('common.inEnglish', { label: t('stories.alt') })}
            maxLength={300}
            value={alt.english}
            onChange={({ currentTarget }) => onChange({ alt: { ...alt, english: currentTarget.value } })}
          />
          <TextInput
            label={t('stories.credit')}
            maxLength={160}
            value={credit}
            onChange={({ currentTarget }) => onChange({ credit: currentTarget.value })}
          />
          <NativeSelect
            label={t('stories.consentLabel')}
            data={CONSENTS.map((value) => ({ value, label: t(`stories.consent.${value}`) }))}
            value={consent}
            onChange={({ currentTarget }) => {
              const chosen = CONSENTS.find((one) => one === currentTarget.value);
              if (chosen) onChange({ consent: chosen });
            }}
          />
        </>
      )}
    </>
  );
}
