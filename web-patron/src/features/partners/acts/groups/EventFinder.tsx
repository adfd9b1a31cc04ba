import { describeFault } from '@pustaka/web-shared/apollo/index.ts';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { Link } from 'react-router';

import { formatDays, formatHours } from '../../../../lib/events/when';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { useLanguage, useLocale, usePaths } from '../../../../lib/language';
import { useToday } from '../../../../lib/moment';
import { FaultNotice } from '../../../../lib/states/FaultNotice';
import { TextField } from '../../../../lib/ui/TextField';
import { GroupEventsDocument } from './GroupEvents.generated';
import type { GroupEventsQuery } from './GroupEvents.generated';

/** Finds the event for a group: those for schools that are to come, by words of their names. */
export function EventFinder({ partnerId }: { readonly partnerId: string }): ReactElement {
  const { t } = useTranslation('partnerActs');
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  const from = useToday();
  const { data, error } = useQuery(GroupEventsDocument, {
    variables: { text: text || null, from, locale: useLocale() },
  });
  const events = data?.events.nodes.filter(({ registrationTerms }) => registrationTerms.isOpen);
  const onSubmit = (submit: FormEvent) => {
    submit.preventDefault();
    setText(typed.trim());
  };
  return (
    <>
      <form className="form" role="search" aria-label={t('groups.find')} onSubmit={onSubmit}>
        <TextField
          label={t('groups.eventName')}
          hint={t('groups.eventHint')}
          type="search"
          value={typed}
          onType={setTyped}
        />
        <div className="row">
          <button className="btn quiet">{t('groups.find')}</button>
        </div>
      </form>
      {events === undefined && error === undefined && <p role="status">{t('common:loading')}</p>}
      {error !== undefined && <FaultNotice fault={describeFault(error)} />}
      {events?.length === 0 && <p className="none-yet">{t('groups.noEvents')}</p>}
      <ul className="own-list">
        {events?.map((event) => (
          <EventChoice key={event.id} partnerId={partnerId} event={event} />
        ))}
      </ul>
    </>
  );
}

function EventChoice({
  partnerId,
  event: { id, name, nextSession },
}: {
  readonly partnerId: string;
  readonly event: GroupEventsQuery['events']['nodes'][number];
}): ReactElement {
  const language = useLanguage();
  const paths = usePaths();
  return (
    <li>
      <Link to={`${paths.to('partnerGroups', partnerId)}?acara=${id}`}>{name.text}</Link>
      {nextSession !== null && (
        <p className="small">
          {[formatDays(nextSession, language), formatHours(nextSession, language)].filter(Boolean).join(', ')}
        </p>
      )}
    </li>
  );
}
