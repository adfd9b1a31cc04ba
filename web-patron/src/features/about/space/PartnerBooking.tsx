import { useQuery } from '@apollo/client/react';
import { longDate, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import { FaultNotice } from '../../../lib/states/FaultNotice';
import { Notice } from '../../../lib/states/Notice';
import { RefusalNotices } from '../../../lib/states/RefusalNotices';
import { SelectField } from '../../../lib/ui/SelectField';
import { TextField } from '../../../lib/ui/TextField';
import type { Wish } from './booking-wish';
import { BookingPartnersDocument } from './BookingPartners.generated';
import type { BookedWeek } from './use-partner-booking';
import { usePartnerBooking } from './use-partner-booking';

const MOST_WEEKS = 26;

/** Lets operators of partners book for their group, also weekly; nobody else sees it. */
export function PartnerBooking({
  wish,
  onBooked,
}: {
  readonly wish: Wish & { readonly spaceId: string };
  readonly onBooked: () => void;
}): ReactElement | null {
  const { t } = useTranslation('booking');
  const { data } = useQuery(BookingPartnersDocument);
  const own = (data?.viewerPartners ?? []).filter(({ duties }) => duties.includes('OPERATOR'));
  const partners = own.map(({ partner }) => ({ value: partner.id, label: partner.name }));
  const [first] = partners;
  if (first === undefined) return null;
  return (
    <details className="more">
      <summary>{t('group.title')}</summary>
      <PartnerForm wish={wish} partners={[first, ...partners.slice(1)]} onBooked={onBooked} />
    </details>
  );
}

type Choice = { readonly value: string; readonly label: string };

function PartnerForm({
  wish,
  partners,
  onBooked,
}: {
  readonly wish: Wish & { readonly spaceId: string };
  readonly partners: readonly [Choice, ...Choice[]];
  readonly onBooked: () => void;
}): ReactElement {
  const { t } = useTranslation('booking');
  const { isBusy, fault, refusals, weeks, book } = usePartnerBooking();
  const [entry, setEntry] = useState({ partnerId: partners[0].value, weeks: '1', party: '1', purpose: '' });
  const change = (changes: Partial<typeof entry>): void => setEntry({ ...entry, ...changes });
  const whole = (text: string): number => Math.max(1, Math.trunc(Number(text)) || 1);
  const send = async (): Promise<void> => {
    const { partnerId } = entry;
    const purpose = entry.purpose.trim();
    const group = { partnerId, partySize: whole(entry.party), ...(purpose !== '' && { purpose }) };
    await book({ ...wish, ...group }, whole(entry.weeks));
    onBooked();
  };
  const onSubmit = (submit: FormEvent): void => {
    submit.preventDefault();
    if (!isBusy) void send();
  };
  return (
    <form onSubmit={onSubmit} aria-label={t('group.title')}>
      <SelectField
        label={t('group.partner')}
        value={entry.partnerId}
        options={partners}
        onChoose={(partnerId) => change({ partnerId })}
      />
      <TextField
        label={t('group.weeks')}
        hint={t('group.weeksHint')}
        type="number"
        inputMode="numeric"
        min={1}
        max={MOST_WEEKS}
        value={entry.weeks}
        onType={(typed) => change({ weeks: typed })}
      />
      <TextField
        label={t('form.party')}
        type="number"
        inputMode="numeric"
        min={1}
        value={entry.party}
        onType={(party) => change({ party })}
      />
      <TextField
        label={t('form.purpose')}
        maxLength={300}
        value={entry.purpose}
        onType={(purpose) => change({ purpose })}
      />
      <RefusalNotices refusals={refusals} />
      <FaultNotice fault={fault} />
      <button className="btn wide" aria-disabled={isBusy}>
        {t(isBusy ? 'form.busy' : 'group.book')}
      </button>
      {weeks !== null && <BookedWeeks weeks={weeks} />}
    </form>
  );
}

function BookedWeeks({ weeks }: { readonly weeks: readonly BookedWeek[] }): ReactElement {
  const { t } = useTranslation('booking');
  const language = useLanguage();
  const made = weeks.filter(({ refusals }) => refusals.length === 0).length;
  return (
    <div role="status">
      <Notice kind={made === weeks.length ? 'ok' : 'wait'}>
        <p>{t('group.made', { made, count: weeks.length })}</p>
        <ul>
          {weeks.map(({ startsAt, refusals }) => (
            <li key={startsAt}>
              {refusals.length === 0 ? '✓ ' : ''}
              {[longDate(toCivilDate(startsAt), language), ...refusals].join(': ')}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
