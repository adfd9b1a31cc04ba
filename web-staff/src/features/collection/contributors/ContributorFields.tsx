import { NativeSelect, Textarea, TextInput } from '@mantine/core';

import { useTranslation } from '../../../i18n/use-translation';
import { contributorKinds } from './contributor-values';
import type { ContributorForm } from './use-contributor-form';

/** Draws the fields of a heading. */
export function ContributorFields({ form }: { readonly form: ContributorForm }) {
  const { t } = useTranslation();
  return (
    <div className="form-grid">
      <TextInput
        label={t('contributors.preferredName')}
        description={t('contributors.preferredNameHint')}
        data-autofocus
        autoComplete="off"
        {...form.getInputProps('preferredName')}
      />
      <Textarea
        label={t('contributors.variantNames')}
        description={t('contributors.variantNamesHint')}
        autosize
        minRows={3}
        maxRows={10}
        {...form.getInputProps('variantNames')}
      />
      <NativeSelect
        className="span-2"
        label={t('contributors.kind')}
        data={contributorKinds.map((value) => ({ value, label: t(`shared.contributorKind.${value}`) }))}
        {...form.getInputProps('kind')}
      />
      <TextInput
        className="span-2"
        label={t('contributors.birthYear')}
        inputMode="numeric"
        autoComplete="off"
        {...form.getInputProps('birthYear')}
      />
      <TextInput
        className="span-2"
        label={t('contributors.deathYear')}
        inputMode="numeric"
        autoComplete="off"
        {...form.getInputProps('deathYear')}
      />
    </div>
  );
}
