import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { Link } from 'react-router';

import { refusalsBeside } from '../../../../lib/act/refusals';
import { formatDays, formatHours, placesLeft } from '../../../../lib/events/when';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../../lib/language';
import { useNow } from '../../../../lib/moment';
import { FaultNotice } from '../../../../lib/states/FaultNotice';
import { SelectField } from '../../../../lib/ui/SelectField';
import { RegisterGroupDocument } from './RegisterGroup.generated';
import type { RegisterGroupMutation } from './RegisterGroup.generated';
import { blankGroup, toGroupInput } from './group-draft';
import { GroupFields } from './GroupFields';
import { GroupOutcome } from './GroupOutcome';
import type { GroupEvent } from './own-group';
import { RefusalNotices } from '../../../../lib/states/RefusalNotices';

type GroupFormProps = {
  readonly partnerId: string;
  readonly event: GroupEvent;
  readonly contact: { readonly name: string; readonly email: string };
  readonly onSent: () => void;
};
const FIELDS = [
  'className',
  'count',
  'companions',
  'text',
  'workbook',
  'areAdults',
  'hasGuardianConsent',
  'contact',
];

/** Registers a group for the event that was chosen: by its number, or by a list. */
export function GroupForm({ partnerId, event, contact, onSent }: GroupFormProps): ReactElement {
  const { t } = useTranslation('partnerActs');
  const paths = usePaths();
  const [draft, setDraft] = useState(blankGroup(contact));
  const [answer, setAnswer] = useState<RegisterGroupMutation['registerPartnerGroup'] | null>(null);
  const { isBusy, fault, run } = useIdempotentMutation(RegisterGroupDocument, { isCreation: true });
  const sessions = useOpenSessions(event);
  const isSeries = event.registrationTerms.scope === 'SERIES';
  const sessionId = isSeries ? null : draft.sessionId || (sessions[0]?.id ?? null);
  const refusals = answer?.userErrors ?? [];
  const send = async () => {
    const facts = { partnerId, eventId: event.id, sessionId };
    const sent = await run((idempotencyKey) => ({
      input: { ...facts, ...toGroupInput(draft), idempotencyKey },
    }));
    if (sent === null) return;
    setAnswer(sent.registerPartnerGroup);
    if (sent.registerPartnerGroup.userErrors.length > 0) return;
    const { name, email, phone, way } = draft;
    setDraft({ ...blankGroup({ name, email }), phone, way });
    onSent();
  };
  const onSubmit = (submit: FormEvent) => {
    submit.preventDefault();
    if (!isBusy) void send();
  };
  return (
    <form className="form" noValidate onSubmit={onSubmit}>
      <p>
        <Link to={paths.local(event.path)}>{event.name.text}</Link>
      </p>
      <p>
        <Link className="as-link" to={paths.to('partnerGroups', partnerId)}>
          {t('groups.otherEvent')}
        </Link>
      </p>
      {!isSeries && sessions.length > 1 && (
        <SessionField
          sessions={sessions}
          value={sessionId ?? ''}
          onChoose={(id) => setDraft({ ...draft, sessionId: id })}
        />
      )}
      <GroupFields
        draft={draft}
        event={event}
        refusals={refusals}
        onChange={(changes) => setDraft({ ...draft, ...changes })}
      />
      <RefusalNotices refusals={refusalsBeside(refusals, FIELDS)} />
      <FaultNotice fault={fault} />
      <div className="row">
        <button className="btn" aria-disabled={isBusy}>
          {t('groups.send')}
        </button>
      </div>
      <div role="status">{answer !== null && <GroupOutcome answer={answer} />}</div>
    </form>
  );
}

function useOpenSessions({ sessions }: GroupEvent): GroupEvent['sessions'] {
  const now = useNow().toISOString();
  return sessions.filter(({ status, startsAt }) => status === 'SCHEDULED' && startsAt > now);
}

function SessionField({
  sessions,
  value,
  onChoose,
}: {
  readonly sessions: GroupEvent['sessions'];
  readonly value: string;
  readonly onChoose: (id: string) => void;
}): ReactElement {
  const { t } = useTranslation('partnerActs');
  const language = useLanguage();
  const options = sessions.map((session) => {
    const left = placesLeft(session);
    const words = [
      formatDays(session, language),
      formatHours(session, language),
      left === null ? null : t('groups.left', { count: left }),
    ];
    return { value: session.id, label: words.filter(Boolean).join(', ') };
  });
  return <SelectField label={t('groups.session')} value={value} options={options} onChoose={onChoose} />;
}
