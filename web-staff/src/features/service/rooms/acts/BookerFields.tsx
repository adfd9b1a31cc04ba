import { useLazyQuery } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { usePartnerChoices } from '../../../../lib/partners/use-partner-choices';
import { Button } from '../../../../lib/ui/Button';
import { ChoicePicker } from '../../../../lib/ui/ChoicePicker';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { Note } from '../../../../lib/ui/Note';
import { RoomMemberDocument } from './RoomMember.generated';
import type { RoomMemberQuery } from './RoomMember.generated';

/** A member whose card was read. */
export type RoomMember = NonNullable<RoomMemberQuery['memberByCard']>;

/** A partner that was chosen. */
export type RoomPartner = { readonly id: string; readonly name: string };

/** Who books at the desk: a member by card, a guest by name and one contact, or a partner. */
export type BookerValues = {
  readonly kind: 'member' | 'guest' | 'partner';
  readonly member: RoomMember | null;
  readonly partner: RoomPartner | null;
  readonly name: string;
  readonly phone: string;
};

type FieldsProps = {
  readonly values: BookerValues;
  readonly onChange: (changes: Partial<BookerValues>) => void;
};

/** Asks who books. */
export function BookerFields({ values, onChange }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <div className="segments" role="group" aria-label={t('rooms.booker')}>
        {(['member', 'guest', 'partner'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={values.kind === kind}
            onClick={() => onChange({ kind })}
          >
            {t(`rooms.bookers.${kind}`)}
          </button>
        ))}
      </div>
      {values.kind === 'member' && (
        <CardField member={values.member} onFound={(member) => onChange({ member })} />
      )}
      {values.kind === 'partner' && (
        <PartnerField partner={values.partner} onFound={(partner) => onChange({ partner })} />
      )}
      {values.kind === 'guest' && (
        <>
          <TextInput
            label={t('rooms.guestName')}
            maxLength={120}
            value={values.name}
            onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
          />
          <TextInput
            label={t('rooms.guestPhone')}
            description={t('rooms.guestPhoneHint')}
            inputMode="tel"
            maxLength={20}
            value={values.phone}
            onChange={({ currentTarget }) => onChange({ phone: currentTarget.value })}
          />
        </>
      )}
    </>
  );
}

type PartnerProps = {
  readonly partner: RoomPartner | null;
  readonly onFound: (partner: RoomPartner | null) => void;
};

function PartnerField({ partner, onFound }: PartnerProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { found, isWaiting } = usePartnerChoices(text);
  if (partner !== null) {
    const another = (
      <Button small onClick={() => onFound(null)}>
        {t('rooms.anotherPartner')}
      </Button>
    );
    return (
      <Note state="ok" actions={another}>
        {t('rooms.forMember', { name: partner.name })}
      </Note>
    );
  }
  return (
    <ChoicePicker
      label={t('rooms.partner')}
      path="partnerId"
      placeholder={t('rooms.partnerSearch')}
      text={text}
      onText={setText}
      choices={found}
      waiting={isWaiting ? t('common.searching') : undefined}
      onChoose={({ id, label }) => onFound({ id, name: label })}
      onRemoveLast={() => undefined}
    />
  );
}

type CardProps = {
  readonly member: RoomMember | null;
  readonly onFound: (member: RoomMember | null) => void;
};

function CardField({ member, onFound }: CardProps) {
  const { t } = useTranslation();
  const [cardNumber, setCardNumber] = useState('');
  const [problem, setProblem] = useState<'unknown' | 'lost' | null>(null);
  const [find, { loading, error }] = useLazyQuery(RoomMemberDocument, { fetchPolicy: 'network-only' });
  const look = async () => {
    const { data } = await find({ variables: { cardNumber } }).catch(() => ({ data: undefined }));
    if (data === undefined) return;
    setProblem(data.memberByCard === null ? 'unknown' : data.isLostCard ? 'lost' : null);
    onFound(data.memberByCard);
  };
  if (member !== null) {
    const another = (
      <Button small onClick={() => onFound(null)}>
        {t('rooms.anotherCard')}
      </Button>
    );
    return (
      <Note state={problem === 'lost' ? 'attention' : 'ok'} actions={another}>
        {t(problem === 'lost' ? 'rooms.forLost' : 'rooms.forMember', { name: member.name })}
      </Note>
    );
  }
  return (
    <>
      {error !== undefined && <FaultNote error={error} />}
      <TextInput
        label={t('rooms.card')}
        maxLength={40}
        value={cardNumber}
        error={problem === 'unknown' ? t('rooms.unknownCard') : null}
        onChange={({ currentTarget }) => setCardNumber(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          void look();
        }}
      />
      <div>
        <Button busy={loading} onClick={() => void look()}>
          {t('rooms.findCard')}
        </Button>
      </div>
    </>
  );
}
