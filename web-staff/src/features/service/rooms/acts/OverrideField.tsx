import { Textarea } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';

type FieldProps = { readonly value: string; readonly onChange: (value: string) => void };

/** Asks why rules are passed; shown only to those who may. */
export function OverrideField({ value, onChange }: FieldProps) {
  const { t } = useTranslation();
  return (
    <Textarea
      label={t('rooms.override')}
      description={t('rooms.overrideHint')}
      maxLength={200}
      autosize
      minRows={2}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
