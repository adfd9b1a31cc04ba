import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useLazyQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import { useDisplay } from '../../../lib/ui/use-display';
import type { ConsultationSlotsQuery } from './ConsultationSlots.generated';
import { MemberToBookDocument } from './MemberToBook.generated';
import type { MemberToBookQuery } from './MemberToBook.generated';
import { StaffBookConsultationDocument } from './StaffBookConsultation.generated';

type Slot = ConsultationSlotsQuery['consultationSlots'][number];
type Holder = NonNullable<MemberToBookQuery['memberByCard']>;

const stages = ['IDEA', 'STARTING', 'GROWING', 'SCALING'] as const;
const sectors = [
  'FOOD',
  'FURNITURE',
  'METAL',
  'CRAFT',
  'FASHION',
  'TRADE',
  'SERVICES',
  'FARMING',
  'OTHER',
] as const;
const topics = [
  'START',
  'PERMITS',
  'HALAL',
  'FINANCE',
  'MARKETING',
  'PACKAGING',
  'BOOKKEEPING',
  'DIGITAL',
  'EXPORT',
] as const;
const modes = ['ON_SITE', 'ONLINE'] as const;

type Asked = {
  readonly stage: (typeof stages)[number];
  readonly sector: (typeof sectors)[number];
  readonly topic: (typeof topics)[number];
  readonly mode: (typeof modes)[number];
  readonly question: string;
  readonly businessId: string;
};
type BookDialogProps = { readonly slot: Slot; readonly onBooked: () => void; readonly onClose: () => void };

/**
 * Books an hour for a member who stands at the desk or calls: first the card, then what the mentor needs to
 * prepare.
 */
export function BookDialog({ slot, onBooked, onClose }: BookDialogProps) {
  const { t } = useTranslation();
  const { dateOf, timeOf } = useDisplay();
  const [holder, setHolder] = useState<Holder | null>(null);
  const [asked, setAsked] = useState<Asked>({
    stage: 'STARTING',
    sector: 'FOOD',
    topic: 'START',
    mode: slot.mode === 'ONLINE' ? 'ONLINE' : 'ON_SITE',
    question: '',
    businessId: '',
  });
  const act = useAnnouncedMutation(StaffBookConsultationDocument, {
    payloadOf: (result) => result.bookConsultation,
    onDone: () => {
      onBooked();
      onClose();
    },
  });
  const submit = () => {
    if (holder === null) return;
    const { businessId, ...rest } = asked;
    void act.run(
      (idempotencyKey) => ({
        ...rest,
        slotId: slot.id,
        memberId: holder.id,
        businessId: businessId || null,
        idempotencyKey,
      }),
      () => t('consultations.bookedFor', { name: holder.name }),
    );
  };
  const onFound = (found: Holder) => {
    setHolder(found);
    setAsked((before) => ({ ...before, businessId: found.businesses[0]?.id ?? '' }));
  };
  return (
    <ActDialog
      title={t('consultations.bookTitle', { name: slot.mentor.name })}
      act={act}
      isDone={false}
      submit={t('consultations.book')}
      onSubmit={submit}
      onClose={onClose}
      size={520}
    >
      <p className="muted">
        {dateOf(slot.startsAt)}, {timeOf(slot.startsAt)}–{timeOf(slot.endsAt)}
      </p>
      <HolderField holder={holder} onFound={onFound} onAnother={() => setHolder(null)} />
      {holder !== null && (
        <AskedFields
          asked={asked}
          holder={holder}
          slot={slot}
          onChange={(changes) => setAsked({ ...asked, ...changes })}
        />
      )}
    </ActDialog>
  );
}

function HolderField({
  holder,
  onFound,
  onAnother,
}: {
  readonly holder: Holder | null;
  readonly onFound: (holder: Holder) => void;
  readonly onAnother: () => void;
}) {
  const { t } = useTranslation();
  const [isLost, setLost] = useState(false);
  const [cardNumber, setCardNumber] = useState('');
  const [isUnknown, setUnknown] = useState(false);
  const [find, { loading, error }] = useLazyQuery(MemberToBookDocument, { fetchPolicy: 'network-only' });
  const look = async () => {
    const { data } = await find({ variables: { cardNumber } }).catch(() => ({ data: undefined }));
    if (data === undefined) return;
    setUnknown(data.memberByCard === null);
    setLost(data.isLostCard);
    if (data.memberByCard !== null) onFound(data.memberByCard);
  };
  if (holder !== null)
    return (
      <Note
        state={isLost ? 'attention' : 'ok'}
        actions={
          <Button small onClick={onAnother}>
            {t('consultations.anotherCard')}
          </Button>
        }
      >
        {t(isLost ? 'consultations.bookForLost' : 'consultations.bookFor', { name: holder.name })}
      </Note>
    );
  return (
    <>
      {error !== undefined && <FaultNote error={error} />}
      <TextInput
        label={t('consultations.card')}
        description={t('consultations.cardHint')}
        data-autofocus
        maxLength={40}
        value={cardNumber}
        error={isUnknown ? t('consultations.unknownCard') : null}
        onChange={({ currentTarget }) => setCardNumber(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            void look();
          }
        }}
      />
      <div>
        <Button busy={loading} onClick={() => void look()}>
          {t('consultations.findCard')}
        </Button>
      </div>
    </>
  );
}

function AskedFields({
  asked,
  holder,
  slot,
  onChange,
}: {
  readonly asked: Asked;
  readonly holder: Holder;
  readonly slot: Slot;
  readonly onChange: (changes: Partial<Asked>) => void;
}) {
  const { t } = useTranslation();
  const businesses = [
    ...holder.businesses.map(({ id, name }) => ({ value: id, label: name })),
    { value: '', label: t('consultations.noBusiness') },
  ];
  return (
    <>
      {holder.businesses.length > 0 && (
        <NativeSelect
          label={t('consultations.business')}
          value={asked.businessId}
          data={businesses}
          onChange={({ currentTarget }) => onChange({ businessId: currentTarget.value })}
        />
      )}
      <NativeSelect
        label={t('consultation.topic')}
        value={asked.topic}
        data={topics.map((value) => ({ value, label: t(`consultationTerms.topic.${value}`) }))}
        onChange={({ currentTarget }) =>
          onChange({ topic: topics.find((one) => one === currentTarget.value) ?? 'START' })
        }
      />
      <Textarea
        label={t('consultation.question')}
        autosize
        minRows={2}
        maxLength={1000}
        value={asked.question}
        onChange={({ currentTarget }) => onChange({ question: currentTarget.value })}
      />
      <NativeSelect
        label={t('consultation.stage')}
        value={asked.stage}
        data={stages.map((value) => ({ value, label: t(`consultationTerms.stage.${value}`) }))}
        onChange={({ currentTarget }) =>
          onChange({ stage: stages.find((one) => one === currentTarget.value) ?? 'STARTING' })
        }
      />
      <NativeSelect
        label={t('consultation.sector')}
        value={asked.sector}
        data={sectors.map((value) => ({ value, label: t(`consultationTerms.sector.${value}`) }))}
        onChange={({ currentTarget }) =>
          onChange({ sector: sectors.find((one) => one === currentTarget.value) ?? 'OTHER' })
        }
      />
      {slot.mode === 'EITHER' && (
        <NativeSelect
          label={t('consultations.mode')}
          value={asked.mode}
          data={modes.map((value) => ({ value, label: t(`consultationTerms.mode.${value}`) }))}
          onChange={({ currentTarget }) =>
            onChange({ mode: modes.find((one) => one === currentTarget.value) ?? 'ON_SITE' })
          }
        />
      )}
    </>
  );
}
