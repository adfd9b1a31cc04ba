import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../../../lib/i18n/use-translation';
import { useLanguage } from '../../../../../lib/language';
import { signInPathFrom } from '../../../../../lib/member/come-back';
import { RegistrationView } from '../../../../../lib/registration/RegistrationView';
import { useRegistrations } from '../../../../../lib/registration/use-registrations';
import type { ShownEvent } from '../../shown-event';
import { GuestForm } from './GuestForm';
import { KeepLink } from './KeepLink';
import { SchoolForm } from '../SchoolForm';
import type { Registered } from '../use-register';
import { usePlace } from '../../../../../lib/member/use-place';

/** Leads members to their card, and lets others register by name where that is allowed. */
export function GuestPanel({ event }: { readonly event: ShownEvent }): ReactElement | null {
  const [mode, setMode] = useState<'choice' | 'guest' | 'school'>('choice');
  const [done, setDone] = useState<Registered | null>(null);
  if (done !== null) return <GuestDone done={done} />;
  if (!event.registrationTerms.isOpen) return null;
  if (mode === 'guest') return <GuestForm event={event} onDone={setDone} />;
  if (mode === 'school') return <SchoolForm event={event} onDone={setDone} />;
  return <Ways event={event} onChoose={setMode} />;
}

function Ways({
  event,
  onChoose,
}: {
  readonly event: ShownEvent;
  readonly onChoose: (mode: 'guest' | 'school') => void;
}): ReactElement {
  const { t } = useTranslation('registration');
  const language = useLanguage();
  const place = usePlace();
  const { allowsGuests } = event.registrationTerms;
  return (
    <div className="ways">
      <p>{t(allowsGuests ? 'signInText' : 'noCard')}</p>
      <Link className="btn wide" to={signInPathFrom(place, language)}>
        {t('signIn')}
      </Link>
      {allowsGuests && (
        <button type="button" className="btn quiet wide" onClick={() => onChoose('guest')}>
          {t('guest')}
        </button>
      )}
      {allowsGuests && event.isForSchools && (
        <button type="button" className="btn quiet wide" onClick={() => onChoose('school')}>
          {t('school')}
        </button>
      )}
    </div>
  );
}

function GuestDone({
  done: {
    registration: { id },
    registration: made,
    link,
  },
}: {
  readonly done: Registered;
}): ReactElement {
  const [registration] = useRegistrations([made]);
  const places = useRef<HTMLDivElement>(null);
  useEffect(() => places.current?.focus(), []);
  return (
    <>
      <div tabIndex={-1} ref={places}>
        {registration !== undefined && (
          <RegistrationView registration={registration} claim={link === null ? { id } : { link }} />
        )}
      </div>
      {link !== null && <KeepLink link={link} />}
    </>
  );
}
