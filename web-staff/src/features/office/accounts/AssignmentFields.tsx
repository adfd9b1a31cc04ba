import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';

import { useTranslation } from '../../../i18n/use-translation';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { IconButton } from '../../../lib/ui/IconButton';
import type { AssignmentValue } from './account-values';
import { RoleListDocument } from './roles/RoleList.generated';

type AssignmentFieldsProps = {
  readonly values: readonly AssignmentValue[];
  readonly onChange: (values: readonly AssignmentValue[]) => void;
};

/** Edits which roles somebody has, and where. */
export function AssignmentFields({ values, onChange }: AssignmentFieldsProps) {
  const { t } = useTranslation();
  const { branches } = useSession();
  const { data } = useQuery(RoleListDocument);
  const roles = data?.roles.map(({ code, name }) => ({ value: code, label: name.text })) ?? [];
  const places = [
    { value: '', label: t('accounts.everywhere') },
    ...branches.map(({ id, name }) => ({ value: id, label: name.text })),
  ];
  const change = (index: number, part: Partial<AssignmentValue>) =>
    onChange(values.map((value, at) => (at === index ? { ...value, ...part } : value)));
  return (
    <fieldset className="plain-fieldset">
      <legend>{t('accounts.roles')}</legend>
      {values.map(({ roleCode, branchId }, index) => (
        <div key={index} className="assignment-line">
          <NativeSelect
            aria-label={t('accounts.roleNumber', { number: index + 1 })}
            data={roles}
            value={roleCode}
            onChange={({ currentTarget }) => change(index, { roleCode: currentTarget.value })}
          />
          <NativeSelect
            aria-label={t('accounts.placeNumber', { number: index + 1 })}
            data={places}
            value={branchId}
            onChange={({ currentTarget }) => change(index, { branchId: currentTarget.value })}
          />
          <IconButton
            icon="close"
            label={t('accounts.removeRole', { number: index + 1 })}
            disabled={values.length === 1}
            onClick={() => onChange(values.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <Button
        small
        weight="link"
        onClick={() => onChange([...values, { roleCode: roles[0]?.value ?? 'desk', branchId: '' }])}
      >
        + {t('accounts.addRole')}
      </Button>
    </fieldset>
  );
}
