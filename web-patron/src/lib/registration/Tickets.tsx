import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Language } from '@pustaka/web-shared/i18n/language.ts';

import { placeWords } from '../events/place-words';
import { formatDays, formatHours } from '../events/when';
import { useTranslation } from '../i18n/use-translation';
import { useLanguage } from '../language';
import { QrCode } from '../ui/QrCode';
import { Sheet } from '../ui/Sheet';
import { comingPeople } from './registration';
import type { ShownRegistration } from './registration';

/**
 * Opens the tickets of a party as large as the screen allows, to be shown or printed; nothing when there are
 * none yet.
 */
export function Tickets({ registration }: { readonly registration: ShownRegistration }): ReactElement | null {
  const { t } = useTranslation('registration');
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const people = comingPeople(registration).filter(({ ticket }) => ticket !== null);
  if (people.length === 0) return null;
  return (
    <>
      <button type="button" className="btn" onClick={() => setIsOpen(true)}>
        {t('showTickets', { count: people.length })}
      </button>
      {isOpen && (
        <Sheet title={registration.event.name.text} onClose={() => setIsOpen(false)}>
          <p className="small no-print">{t('ticketHint')}</p>
          <p className="small ticket-when">{whenAndWhere(registration, language)}</p>
          <ul className="tickets">
            {people.map(
              ({ id, name, seats, ticket }) =>
                ticket !== null && (
                  <li key={id}>
                    <QrCode text={ticket.qrText} label={t('ticketOf', { name })} />
                    <p>
                      <b>{name}</b>
                      {seats > 1 && <span>{t('people', { count: seats })}</span>}
                      <span className="num">{ticket.code}</span>
                    </p>
                  </li>
                ),
            )}
          </ul>
          <p className="no-print">
            <button type="button" className="btn" onClick={() => window.print()}>
              {t('printTickets', { count: people.length })}
            </button>
          </p>
        </Sheet>
      )}
    </>
  );
}

/** What a ticket on paper has to say beside its code: when and where it is valid. */
function whenAndWhere({ session, event }: ShownRegistration, language: Language): string {
  const next = session ?? event.nextSession;
  return [
    next === null ? null : formatDays(next, language),
    next === null ? null : formatHours(next, language),
    placeWords(event.place),
  ]
    .filter(Boolean)
    .join(' · ');
}
