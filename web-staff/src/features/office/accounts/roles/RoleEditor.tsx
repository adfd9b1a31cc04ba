import { Checkbox, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import { ActNotes } from '../ActNotes';
import { CreateRoleDocument } from './CreateRole.generated';
import { DeleteRoleDocument } from './DeleteRole.generated';
import type { RoleListQuery } from './RoleList.generated';
import { UpdateRoleDocument } from './UpdateRole.generated';
import { useAccountAct } from '../use-account-act';
import type { Permission } from '../../../../lib/session/session-context';
import { usePermissionWords } from '../../../../lib/session/use-permission-words';

type Role = RoleListQuery['roles'][number];
type RoleEditorProps = {
  readonly role: Role | null;
  readonly permissions: readonly Permission[];
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

/** Shows what a role gives; one of the library's own can be changed or removed. */
export function RoleEditor({ role, permissions, onClose, onChanged }: RoleEditorProps) {
  const { t } = useTranslation();
  const words = usePermissionWords();
  const [name, setName] = useState({
    indonesian: role?.name.indonesian ?? '',
    english: role?.name.english ?? '',
  });
  const [chosen, setChosen] = useState<readonly Permission[]>(role?.grantedPermissions ?? []);
  const { save, remove, acts } = useRoleActs(role, { onChanged, onClose });
  const isReadOnly = role?.isShipped === true;
  return (
    <Modal
      opened
      onClose={onClose}
      size={560}
      title={role === null ? t('accounts.newRole') : role.name.text}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        noValidate
        className="stack"
        style={{ gap: 12 }}
        onSubmit={(event) => {
          event.preventDefault();
          void save({ name, grantedPermissions: [...chosen] });
        }}
      >
        <ActNotes acts={acts} />
        {!isReadOnly && (
          <TextInput
            label={t('accounts.nameIndonesian')}
            data-autofocus
            value={name.indonesian}
            onChange={({ currentTarget }) => setName({ ...name, indonesian: currentTarget.value })}
          />
        )}
        {!isReadOnly && (
          <TextInput
            label={t('accounts.nameEnglish')}
            value={name.english}
            onChange={({ currentTarget }) => setName({ ...name, english: currentTarget.value })}
          />
        )}
        <Checkbox.Group
          label={t('accounts.rights')}
          value={[...chosen]}
          onChange={(values) => setChosen(permissions.filter((permission) => values.includes(permission)))}
        >
          <div className="permission-list">
            {permissions.map((permission) => (
              <Checkbox key={permission} value={permission} label={words(permission)} disabled={isReadOnly} />
            ))}
          </div>
        </Checkbox.Group>
        <div className="modal-foot">
          {role !== null && !isReadOnly && (
            <Button onClick={() => void remove()}>{t('common.remove')}</Button>
          )}
          <Button onClick={onClose}>{t(isReadOnly ? 'common.close' : 'common.cancel')}</Button>
          {!isReadOnly && (
            <Button type="submit" weight="primary" busy={acts.some(({ loading }) => loading)}>
              {t('common.save')}
            </Button>
          )}
        </div>
      </form>
    </Modal>
  );
}

function useRoleActs(
  role: Role | null,
  { onChanged, onClose }: { readonly onChanged: () => void; readonly onClose: () => void },
) {
  const { t } = useTranslation();
  const create = useAccountAct(CreateRoleDocument, ({ createRole }) => createRole);
  const update = useAccountAct(UpdateRoleDocument, ({ updateRole }) => updateRole);
  const erase = useAccountAct(DeleteRoleDocument, ({ deleteRole }) => deleteRole);
  const after = (done: unknown) => {
    if (done === null) return;
    onChanged();
    onClose();
  };
  const save = async (facts: {
    readonly name: { readonly indonesian: string; readonly english: string };
    readonly grantedPermissions: Permission[];
  }) =>
    after(
      role === null
        ? await create.run(facts, t('accounts.roleSaved'))
        : await update.run({ code: role.code, version: role.version, ...facts }, t('accounts.roleSaved')),
    );
  const remove = async () => after(role && (await erase.run({ code: role.code }, t('accounts.roleRemoved'))));
  return { save, remove, acts: [create, update, erase] };
}
