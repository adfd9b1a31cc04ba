import { describeFault } from '@pustaka/web-shared/apollo/index.ts';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../../../lib/i18n/use-translation';
import { useLocale } from '../../../../../lib/language';
import { markSignedOut } from '../../../../../lib/member/signed-in';
import { useMemberSession } from '../../../../../lib/member/use-member-session';
import { isOpenRegistration } from '../../../../../lib/registration/registration';
import type { ShownRegistration } from '../../../../../lib/registration/registration';
import { RegistrationView } from '../../../../../lib/registration/RegistrationView';
import { useRegistrations } from '../../../../../lib/registration/use-registrations';
import { FaultNotice } from '../../../../../lib/states/FaultNotice';
import type { ShownEvent } from '../../shown-event';
import { FamilyCardOffer } from './FamilyCardOffer';
import { FamilyForm } from './FamilyForm';
import type { Guest } from '../guest/guest-people';
import { OwnFamilyDocument } from './OwnFamily.generated';
import type { OwnFamilyQuery } from './OwnFamily.generated';
import { PanelSkeleton } from '../PanelSkeleton';
import { SchoolForm } from '../SchoolForm';
import type { Registered } from '../use-register';

type Family = NonNullable<OwnFamilyQuery['viewer']['member']>;

/**
 * Shows a member the places of the family, and registers more of them; what is theirs is asked by this
 * browser alone.
 */
export function MemberPanel({ event }: { readonly event: ShownEvent }): ReactElement {
  const { t } = useTranslation('common');
  const { own, askAgain } = useMemberSession(OwnFamilyDocument, { id: event.id, locale: useLocale() });
  useEffect(() => {
    if (own.kind === 'nobody') markSignedOut();
  }, [own.kind]);
  if (own.kind === 'failed')
    return (
      <div>
        <FaultNotice fault={describeFault(own.error)} />
        <button type="button" className="btn quiet" onClick={askAgain}>
          {t('retry')}
        </button>
      </div>
    );
  if (own.kind !== 'here' || own.answer.viewer.member === null) return <PanelSkeleton />;
  return (
    <FamilyPanel
      event={event}
      family={own.answer.viewer.member}
      own={own.answer.event?.viewerRegistrations ?? []}
      onChanged={askAgain}
    />
  );
}

type FamilyPanelProps = {
  readonly event: ShownEvent;
  readonly family: Family;
  readonly own: NonNullable<OwnFamilyQuery['event']>['viewerRegistrations'];
  readonly onChanged: () => void;
};

function FamilyPanel({ event, family, own, onChanged }: FamilyPanelProps): ReactElement {
  const { t } = useTranslation('registration');
  const registrations = useRegistrations(own);
  const [mode, setMode] = useState<'rest' | 'family' | 'school'>('rest');
  const places = useRef<HTMLDivElement>(null);
  const [newId, setNewId] = useState<string | null>(null);
  const [newcomers, setNewcomers] = useState<readonly Guest[]>([]);
  useEffect(() => {
    if (newId !== null) places.current?.focus();
  }, [newId, registrations]);
  const open = registrations.filter(
    (registration) => isOpenRegistration(registration) || registration.id === newId,
  );
  const onDone = ({ registration }: Registered, newcomers: readonly Guest[] = []) => {
    setNewId(registration.id);
    setNewcomers(newcomers);
    setMode('rest');
    onChanged();
  };
  const candidates = [
    { ...family, isSelf: true },
    ...family.dependants.map((child) => ({ ...child, isSelf: false })),
  ];
  const showsFamily = mode === 'family' || (mode === 'rest' && open.length === 0);
  return (
    <>
      {open.map((registration) => (
        <div key={registration.id} tabIndex={-1} ref={registration.id === newId ? places : undefined}>
          <RegistrationView
            registration={registration}
            claim={{ id: registration.id }}
            onChanged={onChanged}
          />
        </div>
      ))}
      <FamilyCardOffer newcomers={newcomers} onMade={onChanged} />
      {event.registrationTerms.isOpen && mode === 'school' && <SchoolForm event={event} onDone={onDone} />}
      {event.registrationTerms.isOpen && showsFamily && (
        <FamilyForm
          event={event}
          candidates={candidates}
          registeredIn={(sessionId) => namesIn(registrations, sessionId)}
          onDone={onDone}
        />
      )}
      {event.registrationTerms.isOpen && (!showsFamily || event.isForSchools) && (
        <div className="row">
          {!showsFamily && (
            <button type="button" className="btn quiet" onClick={() => setMode('family')}>
              {t(open.length === 0 ? 'heading' : 'again')}
            </button>
          )}
          {event.isForSchools && mode !== 'school' && (
            <button type="button" className="btn quiet" onClick={() => setMode('school')}>
              {t('school')}
            </button>
          )}
        </div>
      )}
    </>
  );
}

/** Names those who have or wait for a place already in what is chosen. */
function namesIn(registrations: readonly ShownRegistration[], sessionId: string | null): ReadonlySet<string> {
  const there = registrations.filter(
    (registration) => isOpenRegistration(registration) && (registration.session?.id ?? null) === sessionId,
  );
  return new Set(
    there.flatMap(({ people }) =>
      people
        .filter(({ places }) => places.some(({ status }) => status !== 'CANCELLED'))
        .map(({ name }) => name),
    ),
  );
}
