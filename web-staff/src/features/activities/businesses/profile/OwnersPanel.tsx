import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { paths } from '../../../../lib/paths';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { Note } from '../../../../lib/ui/Note';
import { useDisplay } from '../../../../lib/ui/use-display';
import { AddBusinessOwnerDocument } from './AddBusinessOwner.generated';
import type { BusinessOnScreen } from './shown-business';
import { StaffInviteOwnerDocument } from './StaffInviteOwner.generated';

type OwnersPanelProps = { readonly business: BusinessOnScreen };

/**
 * Shows who owns a business; at the desk somebody with a card becomes an owner, or takes the place of one.
 */
export function OwnersPanel({ business }: OwnersPanelProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { dateOf } = useDisplay();
  const [asked, setAsked] = useState<'card' | 'code' | null>(null);
  return (
    <section className="panel" aria-labelledby="owners">
      <header>
        <h2 id="owners">{t('businesses.owners')}</h2>
      </header>
      <ul className="thing-list business-lines">
        {business.owners.map(({ memberId, name, publicName, since }) => (
          <li key={`${name} ${since}`}>
            {memberId === null || !can('MEMBERS_READ') ? (
              <b>{name}</b>
            ) : (
              <Link className="cell-title" to={paths.member(memberId)}>
                {name}
              </Link>
            )}
            <span className="cell-note">
              {t('businesses.ownerSince', { date: dateOf(since) })}{' '}
              {publicName === null ? t('businesses.unnamed') : t('businesses.named', { name: publicName })}
            </span>
          </li>
        ))}
      </ul>
      {can('BUSINESS_EDIT') && business.status !== 'CLOSED' && (
        <div className="panel-body row wrap">
          <Button small onClick={() => setAsked('card')}>
            {t('businesses.addOwner')}
          </Button>
          <Button small weight="link" onClick={() => setAsked('code')}>
            {t('businesses.makeCode')}
          </Button>
        </div>
      )}
      {asked === 'card' && <AddOwnerDialog business={business} onClose={() => setAsked(null)} />}
      {asked === 'code' && <CodeDialog business={business} onClose={() => setAsked(null)} />}
    </section>
  );
}

function AddOwnerDialog({ business, onClose }: OwnersPanelProps & { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState({ cardNumber: '', leavingMemberId: '' });
  const act = useAnnouncedMutation(AddBusinessOwnerDocument, {
    payloadOf: (result) => result.addBusinessOwner,
    onDone: onClose,
  });
  const leaving = [
    { value: '', label: t('businesses.nobodyLeaves') },
    ...business.owners.flatMap(({ memberId, name }) =>
      memberId === null ? [] : [{ value: memberId, label: t('businesses.leaves', { name }) }],
    ),
  ];
  const submit = () =>
    void act.run(
      (idempotencyKey) => ({
        businessId: business.id,
        cardNumber: draft.cardNumber,
        leavingMemberId: draft.leavingMemberId || null,
        idempotencyKey,
      }),
      () => t('businesses.ownerAdded'),
    );
  return (
    <ActDialog
      title={t('businesses.addOwner')}
      act={act}
      isDone={false}
      submit={t('businesses.addOwner')}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="muted small">{t('businesses.addOwnerText')}</p>
      <TextInput
        label={t('businesses.field.newCard')}
        description={t('businesses.field.cardHint')}
        data-autofocus
        maxLength={40}
        value={draft.cardNumber}
        onChange={({ currentTarget }) => setDraft({ ...draft, cardNumber: currentTarget.value })}
      />
      <NativeSelect
        label={t('businesses.handOver')}
        value={draft.leavingMemberId}
        data={leaving}
        onChange={({ currentTarget }) => setDraft({ ...draft, leavingMemberId: currentTarget.value })}
      />
    </ActDialog>
  );
}

function CodeDialog({ business, onClose }: OwnersPanelProps & { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  const [made, setMade] = useState<{ readonly code: string; readonly until: string } | null>(null);
  const act = useAnnouncedMutation(StaffInviteOwnerDocument, {
    payloadOf: (result) => result.inviteBusinessOwner,
    onDone: () => undefined,
  });
  const submit = async () => {
    const done = await act.run(
      () => ({ businessId: business.id, handsOver: false }),
      () => t('businesses.codeMade'),
    );
    if (done?.code != null && done.expiresAt !== null)
      setMade({ code: done.code, until: dateOf(done.expiresAt) });
  };
  return (
    <ActDialog
      title={t('businesses.makeCode')}
      act={act}
      isDone={made !== null}
      submit={t('businesses.makeCode')}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {made === null ? (
        <p>{t('businesses.codeText')}</p>
      ) : (
        <Note state="ok">
          <p className="owner-code">{made.code}</p>
          <p>{t('businesses.codeUntil', { date: made.until })}</p>
        </Note>
      )}
    </ActDialog>
  );
}
