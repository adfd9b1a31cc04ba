import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';

import { useTranslation } from '../../../i18n/use-translation';
import type { Refusal } from '../../../lib/data/user-errors';
import { useAnnounce } from '../../../lib/ui/announcer';
import { memberInput, phoneAnswer } from './member-values';
import { RegisterMemberDocument } from './RegisterMember.generated';
import type { RegisterMemberMutation } from './RegisterMember.generated';
import { focusFirstRefused } from './use-member-form';
import type { MemberForm } from './use-member-form';

/** Somebody who has just become a member. */
export type RegisteredMember = NonNullable<RegisterMemberMutation['registerMember']['member']>;

type RegistrationOptions = {
  readonly form: MemberForm;
  readonly show: (refusals: readonly Refusal[]) => void;
  readonly onDone: (member: RegisteredMember) => void;
};

/**
 * Returns the act of registering; a lost answer is asked for again with the same key, so that nobody becomes
 * a member twice.
 */
export function useRegistration({ form, show, onDone }: RegistrationOptions) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { run, isBusy: loading, error } = useIdempotentMutation(RegisterMemberDocument, { isCreation: true });
  const register = async () => {
    if (loading) return;
    const { hasErrors, errors } = form.validate();
    if (hasErrors) return focusFirstRefused(Object.keys(errors));
    // As they are now: Ctrl S may come before the form is drawn with what was typed last.
    const values = form.getValues();
    const password = values.password === '' ? null : values.password;
    const acceptsPhoneMessages = phoneAnswer(values);
    const data = await run((idempotencyKey) => ({
      input: { member: memberInput(values), password, acceptsPhoneMessages, idempotencyKey },
    }));
    if (data === null) return;
    const { member, userErrors } = data.registerMember;
    show(userErrors);
    if (member === null) return;
    announce(t('memberForm.registered', { name: member.name, card: member.cardNumber }));
    onDone(member);
  };
  return { register, isSaving: loading, error };
}
