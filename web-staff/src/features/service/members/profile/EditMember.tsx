import { Modal } from '@mantine/core';
import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';

import { useTranslation } from '../../../../i18n/use-translation';
import { typedDate } from '../../../../lib/data/typed-date';
import { useAnnounce } from '../../../../lib/ui/announcer';
import { Button } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { Note } from '../../../../lib/ui/Note';
import { MemberFields } from '../MemberFields';
import { Consents } from './Consents';
import { memberInput } from '../member-values';
import type { MemberValues } from '../member-values';
import { useMemberForm } from '../use-member-form';
import type { Profile } from './shown-profile';
import { UpdateMemberDocument } from './UpdateMember.generated';

type EditMemberProps = {
  readonly member: Profile;
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

/** Edits the facts of a member. */
export function EditMember({ member, onClose, onChanged }: EditMemberProps) {
  const { t } = useTranslation();
  const { form, general, save, loading, error } = useMemberUpdate({ member, onClose, onChanged });
  return (
    <Modal
      opened
      onClose={onClose}
      size={680}
      title={t('memberForm.editTitle', { name: member.name })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      classNames={{ body: 'form-modal' }}
    >
      <form noValidate onSubmit={form.onSubmit(() => void save())}>
        {(error !== undefined || general.length > 0) && (
          <div className="form-section stack" style={{ gap: 8 }}>
            {error !== undefined && <FaultNote error={error} />}
            {general.map((message) => (
              <Note key={message} state="blocked">
                {message}
              </Note>
            ))}
          </div>
        )}
        <MemberFields form={form} isNew={false} consents={<Consents member={member} />} />
        <div className="modal-foot form-section">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" weight="primary" busy={loading}>
            {t('common.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

function useMemberUpdate({ member, onClose, onChanged }: EditMemberProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { form, general, show } = useMemberForm(valuesOf(member));
  const { run, isBusy: loading, error } = useIdempotentMutation(UpdateMemberDocument);
  const save = async () => {
    const { nik, ...changes } = memberInput(form.values);
    // The number is never shown whole, so an empty field keeps what is known.
    const input = {
      id: member.id,
      version: member.version,
      changes: nik === null ? changes : { ...changes, nik },
    };
    const data = await run((idempotencyKey) => ({ input: { ...input, idempotencyKey } }));
    if (data === null) return;
    const { member: saved, userErrors } = data.updateMember;
    const isStale = userErrors.some(({ code }) => code === 'STALE_VERSION');
    show(isStale ? [{ code: 'STALE_VERSION', message: t('memberForm.stale') }] : userErrors);
    if (saved === null) return isStale ? onChanged() : undefined;
    announce(t('memberForm.saved'));
    onChanged();
    onClose();
  };
  return { form, general, save, loading, error };
}

function valuesOf(member: Profile): MemberValues {
  const { address, guardian, guardianContact } = member;
  return {
    name: member.name,
    birthDate: typedDate(member.birthDate),
    categoryCode: member.category.code,
    sex: member.sex ?? '',
    phone: member.phone ?? '',
    email: member.email ?? '',
    acceptsPhoneMessages: false,
    street: address?.street ?? '',
    rt: address?.rt ?? '',
    rw: address?.rw ?? '',
    kelurahanCode: address?.kelurahan?.code ?? '',
    guardian:
      guardian === null ? null : { id: guardian.id, label: `${guardian.name} · ${guardian.cardNumber}` },
    guardianName: guardianContact?.name ?? '',
    guardianPhone: guardianContact?.phone ?? '',
    guardianEmail: guardianContact?.email ?? '',
    hasGuardianConsent: false,
    consentChannel: 'DESK',
    consentCovers: guardian === null ? 'BORROWING' : 'BOTH',
    school: member.school ?? '',
    schoolClass: member.schoolClass ?? '',
    nik: '',
    homeBranchId: member.homeBranch?.id ?? '',
    password: '',
    isIdentitySeen: !member.isProvisional,
  };
}
