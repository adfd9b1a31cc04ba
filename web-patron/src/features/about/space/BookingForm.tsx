import { clockTime } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { findFieldMessage } from '../../../lib/act/refusals';
import type { Alternative } from '../../../lib/booking/booking';
import { BookingRefusals } from '../../../lib/booking/BookingRefusals';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { TextField } from '../../../lib/ui/TextField';
import type { TimeChoice } from './free-times';
import { GuestFields, isCodeSent } from './GuestFields';
import type { GuestEntry } from './GuestFields';
import type { BookingPanelProps } from './panel-props';
import { instants, wanted } from './booking-wish';
import type { Wish } from './booking-wish';
import type { ShownSpace, Target } from './shown-space';
import { targetKey } from './shown-space';
import { useCreateBooking } from './use-create-booking';
import type { Booked } from './use-create-booking';
import { useGuestCode } from './use-guest-code';
import { WaitButton } from './WaitButton';

type BookingFormProps = BookingPanelProps & {
  readonly span: TimeChoice;
  readonly isGuest: boolean;
  readonly onBooked: (booked: Booked) => void;
};
type Entry = GuestEntry & { readonly party: string; readonly purpose: string };

const FIELDS = ['partySize', 'purpose', 'guest'];
/** Whoever wants a time that is taken may wait for it: for the room, for one thing, or for any of a kind. */
const TAKEN = ['TAKEN', 'FULL', 'KEPT_FOR_OTHERS'];

/** Asks how many come and what for, and books with one act; what was typed stays when it is refused. */
export function BookingForm(props: BookingFormProps): ReactElement {
  const { space, target, span, isTaken, address, isGuest, onBooked, onRenew } = props;
  const { t } = useTranslation('booking');
  const language = useLanguage();
  const { isBusy, fault, refusals, book } = useCreateBooking();
  const [entry, setEntry] = useState<Entry>({
    party: address.party === '' ? String(startingParty(space, target)) : address.party,
    purpose: '',
    name: '',
    email: '',
    code: '',
  });
  const code = useGuestCode();
  const needsCode = isGuest && !isCodeSent(code, entry);
  const change = (changes: Partial<Entry>): void => setEntry({ ...entry, ...changes });
  const send = async (wish: Wish): Promise<void> => {
    const booked = await book({ ...wish, spaceId: space.id, ...entered(entry, isGuest) });
    if (booked === null) onRenew();
    else onBooked(booked);
  };
  const onSubmit = (submit: FormEvent): void => {
    submit.preventDefault();
    if (needsCode) void code.send(entry.email.trim());
    else void send({ ...instants(span), ...wanted(target) });
  };
  const time = (clock: string): string => clockTime(clock, language, { withZone: false });
  const facts = { from: time(span.from), to: time(span.to) };
  const own = refusals.filter(
    ({ field }) => !FIELDS.includes(field?.[0] ?? '') || field?.[0] === 'partySize',
  );
  const isWaitable = isTaken || refusals.some(({ reason = '' }) => TAKEN.includes(reason));
  return (
    <form onSubmit={onSubmit} aria-label={t('form.title')}>
      {isGuest && <GuestFields entry={entry} code={code} refusals={refusals} onChange={change} />}
      <TextField
        label={t('form.party')}
        type="number"
        inputMode="numeric"
        min={1}
        max={space.capacity ?? 1000}
        value={entry.party}
        onType={(party) => change({ party })}
        onBlur={() => address.put({ party: entry.party })}
      />
      <TextField
        label={t('form.purpose')}
        maxLength={300}
        value={entry.purpose}
        refusal={findFieldMessage(refusals, 'purpose')}
        onType={(purpose) => change({ purpose })}
      />
      <BookingRefusals refusals={own} isBusy={isBusy} onTake={(one) => void send(wishOf(one))} />
      <FaultNotice fault={fault} />
      <button className="btn wide" aria-disabled={isBusy || code.isBusy}>
        {needsCode
          ? t(code.isBusy ? 'form.sendingCode' : 'form.sendCode')
          : isBusy
            ? t('form.busy')
            : t(space.bookingTerms.needsApproval ? 'form.ask' : 'form.book', facts)}
      </button>
      {isWaitable && !isGuest && (
        <WaitButton
          key={`${span.day} ${span.from} ${span.to} ${targetKey(target)}`}
          wish={{ spaceId: space.id, ...instants(span), ...wanted(target) }}
          partySize={toParty(entry)}
        />
      )}
    </form>
  );
}

function wishOf({ startsAt, endsAt, item }: Alternative): Wish {
  return { startsAt, endsAt, ...(item !== null && { itemId: item.id }) };
}

function toParty({ party }: Entry): number {
  return Math.trunc(Number(party)) || 1;
}

/** What was typed, as the API takes it. */
function entered(entry: Entry, isGuest: boolean) {
  const { name, email, code } = entry;
  return {
    partySize: toParty(entry),
    ...(entry.purpose.trim() !== '' && { purpose: entry.purpose.trim() }),
    ...(isGuest && { guest: { name: name.trim(), email: email.trim(), code: code.trim() } }),
  };
}

/** A room for parties is not for one. */
function startingParty({ bookingTerms: { minParty } }: ShownSpace, target: Target): number {
  return target.as === 'space' ? Math.max(1, minParty) : 1;
}
