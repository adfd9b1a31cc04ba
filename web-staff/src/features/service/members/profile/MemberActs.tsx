import { Menu } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { Note } from '../../../../lib/ui/Note';
import { IconButton } from '../../../../lib/ui/IconButton';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { CardPrintDialog } from '../CardPrintDialog';
import { ConfirmPhoneDialog } from './ConfirmPhoneDialog';
import type { Profile } from './shown-profile';
import { PasswordCodeDialog } from './PasswordCodeDialog';
import { RenewMembershipDocument } from '../../../../lib/circulation/RenewMembership.generated';
import { ReplaceCardDocument } from './ReplaceCard.generated';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { useSession } from '../../../../lib/session/session-context';
import { WriteDialog } from './WriteDialog';
import { useDisplay } from '../../../../lib/ui/use-display';

type Opened = 'phone' | 'renew' | 'card' | 'print' | 'password' | 'write' | null;

/** Offers the rarer acts on a membership: renew it, replace its card, set a password. */
export function MemberActs({
  member,
  onChanged,
}: {
  readonly member: Profile;
  readonly onChanged: () => void;
}) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [opened, setOpened] = useState<Opened>(null);
  const close = () => setOpened(null);
  return (
    <>
      <Menu position="bottom-end" width={240}>
        <Menu.Target>
          <IconButton icon="dots" label={t('profile.more')} />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setOpened('renew')}>{t('profile.renewMembership')}</Menu.Item>
          <Menu.Item onClick={() => setOpened('card')}>{t('profile.replaceCard')}</Menu.Item>
          {can('MEMBERS_CARDS') && (
            <Menu.Item onClick={() => setOpened('print')}>{t('cards.print')}</Menu.Item>
          )}
          {member.phone !== null && !member.isPhoneVerified && (
            <Menu.Item onClick={() => setOpened('phone')}>{t('profile.confirmPhone')}</Menu.Item>
          )}
          <Menu.Item onClick={() => setOpened('password')}>{t('profile.passwordCode')}</Menu.Item>
          {can('MESSAGES_SEND') && (
            <Menu.Item onClick={() => setOpened('write')}>{t('messages.write.open')}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {opened === 'renew' && <RenewMembership member={member} onClose={close} onChanged={onChanged} />}
      {opened === 'card' && <ReplaceCard member={member} onClose={close} onChanged={onChanged} />}
      {opened === 'print' && <CardPrintDialog memberIds={[member.id]} onClose={close} />}
      {opened === 'phone' && member.phone !== null && (
        <ConfirmPhoneDialog
          member={{ ...member, phone: member.phone }}
          onClose={close}
          onChanged={onChanged}
        />
      )}
      {opened === 'write' && <WriteDialog member={member} onClose={close} />}
      {opened === 'password' && <PasswordCodeDialog member={member} onClose={close} />}
    </>
  );
}

type ActProps = { readonly member: Profile; readonly onClose: () => void; readonly onChanged: () => void };

function RenewMembership({ member, onClose, onChanged }: ActProps) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  const [done, setDone] = useState<string | null>(null);
  const act = useAnnouncedMutation(RenewMembershipDocument, {
    payloadOf: ({ renewMembership }) => renewMembership,
    onDone: onChanged,
  });
  const words = (expiresOn: string | undefined) =>
    t('profile.membershipRenewed', { date: date(expiresOn ?? '') });
  const renew = async () => {
    const renewed = await act.run(
      (idempotencyKey) => ({ memberId: member.id, idempotencyKey }),
      (payload) => words(payload.member?.expiresOn),
    );
    if (renewed !== null) setDone(words(renewed.member?.expiresOn));
  };
  return (
    <ActDialog
      title={t('profile.renewMembership')}
      act={act}
      isDone={done !== null}
      submit={t('profile.renewMembership')}
      onSubmit={() => void renew()}
      onClose={onClose}
    >
      {done === null ? (
        <p>{t('desk.validUntil', { category: member.category.name.text, date: date(member.expiresOn) })}</p>
      ) : (
        <Note state="ok">{done}</Note>
      )}
    </ActDialog>
  );
}

function ReplaceCard({ member, onClose, onChanged }: ActProps) {
  const { t } = useTranslation();
  const [done, setDone] = useState<string | null>(null);
  const act = useAnnouncedMutation(ReplaceCardDocument, {
    payloadOf: ({ replaceCard }) => replaceCard,
    onDone: onChanged,
  });
  const words = (card: string | undefined) => t('profile.cardReplaced', { card: card ?? '' });
  const replace = async () => {
    const replaced = await act.run(
      (idempotencyKey) => ({ memberId: member.id, idempotencyKey }),
      (payload) => words(payload.member?.cardNumber),
    );
    if (replaced !== null) setDone(words(replaced.member?.cardNumber));
  };
  return (
    <ActDialog
      title={t('profile.replaceCard')}
      act={act}
      isDone={done !== null}
      submit={t('profile.replaceCard')}
      onSubmit={() => void replace()}
      onClose={onClose}
    >
      {done === null ? (
        <p>{t('profile.replaceCardText', { card: member.cardNumber })}</p>
      ) : (
        <Note state="ok">{done}</Note>
      )}
    </ActDialog>
  );
}
