import { Modal, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { sortRefusals } from '../../../lib/data/user-errors';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { fieldError } from '../../../lib/ui/field-error';
import { AccountActs } from './AccountActs';
import type { AccountRow } from './account-query';
import { accountInput, accountValues } from './account-values';
import { ActNotes } from './ActNotes';
import { AssignmentFields } from './AssignmentFields';
import { InviteStaffDocument } from './InviteStaff.generated';
import { StaffLink } from './StaffLink';
import { UpdateStaffDocument } from './UpdateStaff.generated';
import { useAccountAct } from './use-account-act';

type AccountEditorProps = {
  readonly account: AccountRow | null;
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

/** Edits an account, or invites somebody when there is none yet and then shows their link. */
export function AccountEditor({ account, onClose, onChanged }: AccountEditorProps) {
  const { t } = useTranslation();
  const { branches } = useSession();
  const [token, setToken] = useState<string | null>(null);
  const { form, save, act } = useSaving(account, { onInvited: setToken, onSaved: onClose, onChanged });
  return (
    <Modal
      opened
      onClose={onClose}
      size={560}
      title={account === null ? t('accounts.invite') : t('accounts.editOne', { name: account.name })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {token !== null ? (
        <StaffLink token={token} onClose={onClose} />
      ) : (
        <form
          noValidate
          className="stack"
          style={{ gap: 12 }}
          onSubmit={form.onSubmit((values) => void save(values))}
        >
          <ActNotes
            acts={[
              {
                ...act,
                refusals: act.refusals.filter(
                  ({ field }) => !['name', 'email'].includes(field?.at(-1) ?? ''),
                ),
              },
            ]}
          />
          <TextInput
            label={t('accounts.name')}
            data-autofocus
            autoComplete="off"
            {...form.getInputProps('name')}
          />
          <TextInput
            label={t('accounts.email')}
            type="email"
            autoComplete="off"
            {...form.getInputProps('email')}
          />
          <NativeSelect
            label={t('accounts.branch')}
            data={[
              { value: '', label: t('accounts.noBranch') },
              ...branches.map(({ id, name }) => ({ value: id, label: name.text })),
            ]}
            {...form.getInputProps('branchId')}
          />
          <AssignmentFields
            values={form.values.assignments}
            onChange={(assignments) => form.setFieldValue('assignments', assignments)}
          />
          {account !== null && (
            <AccountActs account={account} onLink={setToken} onChanged={onChanged} onClose={onClose} />
          )}
          <div className="modal-foot">
            <Button onClick={onClose}>{t('common.cancel')}</Button>
            <Button type="submit" weight="primary" busy={act.loading}>
              {account === null ? t('accounts.makeLink') : t('common.save')}
            </Button>
          </div>
        </form>
      )}
    </Modal>
  );
}

type After = {
  readonly onInvited: (token: string | null) => void;
  readonly onSaved: () => void;
  readonly onChanged: () => void;
};

function useSaving(account: AccountRow | null, { onInvited, onSaved, onChanged }: After) {
  const { t } = useTranslation();
  const required = (text: string) => (text.trim() === '' ? fieldError(t('signIn.required')) : null);
  const form = useForm({
    initialValues: accountValues(account),
    validate: { name: required, email: required },
  });
  const invite = useAccountAct(InviteStaffDocument, ({ inviteStaff }) => inviteStaff);
  const update = useAccountAct(UpdateStaffDocument, ({ updateStaff }) => updateStaff);
  const act = account === null ? invite : update;
  const save = async (values: typeof form.values) => {
    if (account === null) {
      const invited = await invite.run(accountInput(values), t('accounts.invited'));
      if (invited !== null) onInvited(invited.token);
    } else if (
      (await update.run(
        { id: account.id, version: account.version, changes: accountInput(values) },
        t('accounts.saved'),
      )) !== null
    )
      onSaved();
    onChanged();
  };
  const { byField } = sortRefusals(act.refusals, (path) =>
    ['name', 'email'].includes(path.at(-1) ?? '') ? path.at(-1) : undefined,
  );
  const fieldProps = (name: 'name' | 'email' | 'branchId') => ({
    ...form.getInputProps(name),
    ...(byField[name] === undefined ? {} : { error: fieldError(byField[name]) }),
  });
  return { form: { ...form, getInputProps: fieldProps }, save, act };
}
