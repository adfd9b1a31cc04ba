import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { Note } from '../../../../lib/ui/Note';
import { useDisplay } from '../../../../lib/ui/use-display';
import { NoteCheckDialog } from '../person/NoteCheckDialog';
import { AcceptDialog } from './AcceptDialog';
import { ApplicationFacts } from './ApplicationFacts';
import { GuardianDialog } from './GuardianDialog';
import type { RoleChoice, ShownApplication } from './shown-application';
import { WordsDialog } from './WordsDialog';

type Asked = 'invite' | 'accept' | 'decline' | 'guardian' | 'check';

type ApplicationCardProps = {
  readonly application: ShownApplication;
  readonly roles: readonly RoleChoice[];
  readonly onChanged: () => void;
};

/** Shows one application with what staff can do about it. */
export function ApplicationCard({ application, roles, onChanged }: ApplicationCardProps) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  const { can } = useSession();
  const [open, setOpen] = useState<Asked | null>(null);
  const { id, memberName, role, createdAt, needsGuardian, guardianAgreedAt, status, isSample } = application;
  const isOpen = status === 'SUBMITTED' || status === 'INVITED';
  const asked = { application, onDone: onChanged, onClose: () => setOpen(null) };
  return (
    <li className="data-request" aria-labelledby={id}>
      <div className="row wrap">
        <h2 id={id} style={{ fontSize: '1.0625rem' }}>
          {memberName}
        </h2>
        <span className="quiet">{role.name.text}</span>
        {isSample && <span className="token">{t('common.sample')}</span>}
        <span className="spacer" />
        <span className="quiet small">{dateOf(createdAt)}</span>
      </div>
      <ApplicationFacts application={application} />
      {isOpen && needsGuardian && guardianAgreedAt === null && (
        <Note state="attention">{t('volunteers.guardianFirst')}</Note>
      )}
      {isOpen && can('VOLUNTEERS_WRITE') && (
        <Acts
          name={memberName ?? ''}
          asksGuardian={needsGuardian && guardianAgreedAt === null}
          onAsk={setOpen}
        />
      )}
      {open === 'invite' && <WordsDialog kind="invite" {...asked} />}
      {open === 'decline' && <WordsDialog kind="decline" {...asked} />}
      {open === 'accept' && <AcceptDialog roles={roles} {...asked} />}
      {open === 'guardian' && <GuardianDialog {...asked} />}
      {open === 'check' && (
        <NoteCheckDialog memberId={application.memberId} onDone={onChanged} onClose={() => setOpen(null)} />
      )}
    </li>
  );
}

type ActsProps = {
  readonly name: string;
  readonly asksGuardian: boolean;
  readonly onAsk: (asked: Asked) => void;
};

function Acts({ name, asksGuardian, onAsk }: ActsProps) {
  const { t } = useTranslation();
  const shown: readonly Asked[] = [
    'accept',
    'invite',
    'check',
    ...(asksGuardian ? ['guardian' as const] : []),
    'decline',
  ];
  return (
    <div className="row wrap">
      {shown.map((asked) => (
        <Button
          key={asked}
          small
          weight={asked === 'accept' ? 'primary' : 'plain'}
          aria-label={`${t(`volunteers.act.${asked}`)}: ${name}`}
          onClick={() => onAsk(asked)}
        >
          {t(`volunteers.act.${asked}`)}
        </Button>
      ))}
    </div>
  );
}
