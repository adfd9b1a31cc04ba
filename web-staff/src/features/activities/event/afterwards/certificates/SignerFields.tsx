import { TextInput } from '@mantine/core';

import { useTranslation } from '../../../../../i18n/use-translation';
import type { Signer } from './signer';

/** Asks who signs; the position in English is asked where the paper is in both languages. */
export function SignerFields({
  signer,
  onChange,
  withEnglish,
}: {
  readonly signer: Signer;
  readonly onChange: (signer: Signer) => void;
  readonly withEnglish: boolean;
}) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        label={t('afterwards.signer')}
        value={signer.name}
        maxLength={160}
        autoComplete="off"
        onChange={({ currentTarget }) => onChange({ ...signer, name: currentTarget.value })}
      />
      <TextInput
        label={t('afterwards.position')}
        value={signer.position}
        maxLength={120}
        autoComplete="off"
        onChange={({ currentTarget }) => onChange({ ...signer, position: currentTarget.value })}
      />
      {withEnglish && (
        <TextInput
          label={t('afterwards.positionEnglish')}
          value={signer.positionEnglish}
          maxLength={120}
          autoComplete="off"
          onChange={({ currentTarget }) => onChange({ ...signer, positionEnglish: currentTarget.value })}
        />
      )}
    </>
  );
}
