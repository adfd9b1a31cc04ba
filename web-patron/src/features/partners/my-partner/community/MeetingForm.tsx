import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';

import { refusalAt } from '../../../../lib/act/refusals';
import type { Refusal } from '../../../../lib/act/refusals';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { FaultNotice } from '../../../../lib/states/FaultNotice';
import { RefusalNotices } from '../../../../lib/states/RefusalNotices';
import { TextField } from '../../../../lib/ui/TextField';
import { CreateCommunityMeetingDocument } from './CreateCommunityMeeting.generated';

type MeetingFormProps = { readonly partnerId: string; readonly onSaved: () => void };

const SHOWN = new Set(['startsAt', 'place', 'note']);
const EMPTY = { day: '', time: '19:00', place: '', note: '' };

/** Asks when and where a community meets; the time is that of the library. */
export function MeetingForm({ partnerId, onSaved }: MeetingFormProps): ReactElement {
  const { t } = useTranslation('myPartners');
  const [draft, setDraft] = useState(EMPTY);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { isBusy, fault, run } = useIdempotentMutation(CreateCommunityMeetingDocument, { isCreation: true });
  const save = async () => {
    const { day, time, place, note } = draft;
    const meeting = { startsAt: `${day}T${time}:00+07:00`, place: place || null, note: note || null };
    const answer = await run((idempotencyKey) => ({ input: { partnerId, meeting, idempotencyKey } }));
    if (answer === null) return;
    setRefusals(answer.createCommunityMeeting.userErrors);
    if (answer.createCommunityMeeting.userErrors.length > 0) return;
    setDraft(EMPTY);
    onSaved();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) void save();
  };
  return (
    <details className="setting">
      <summary>{t('community.plan')}</summary>
      <form className="form" onSubmit={onSubmit}>
        <TextField
          label={t('community.day')}
          type="date"
          required
          refusal={refusalAt(refusals, 'meeting', 'startsAt')}
          value={draft.day}
          onType={(day) => setDraft({ ...draft, day })}
        />
        <TextField
          label={t('community.time')}
          type="time"
          required
          value={draft.time}
          onType={(time) => setDraft({ ...draft, time })}
        />
        <TextField
          label={t('community.place')}
          maxLength={200}
          refusal={refusalAt(refusals, 'meeting', 'place')}
          value={draft.place}
          onType={(place) => setDraft({ ...draft, place })}
        />
        <TextField
          label={t('community.note')}
          hint={t('community.noteHint')}
          maxLength={300}
          refusal={refusalAt(refusals, 'meeting', 'note')}
          value={draft.note}
          onType={(note) => setDraft({ ...draft, note })}
        />
        <div>
          <button type="submit" className="btn" aria-disabled={isBusy}>
            {t('community.save')}
          </button>
        </div>
        <RefusalNotices refusals={refusals.filter(({ field }) => !SHOWN.has(field?.[1] ?? ''))} />
        <FaultNotice fault={fault} />
      </form>
    </details>
  );
}
