import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { useDisplay } from '../../../../lib/ui/use-display';
import { CheckMark } from '../VolunteerMark';
import { NoteCheckDialog } from './NoteCheckDialog';
import { RemoveVolunteerCheckDocument } from './RemoveVolunteerCheck.generated';
import type { SeenCheckFragment } from './VolunteerPage.generated';

type ChecksPanelProps = {
  readonly memberId: string;
  readonly checks: readonly SeenCheckFragment[];
  readonly onChanged: () => void;
};

/** Lists what was seen of somebody, and notes more; of papers no copy can be kept. */
export function ChecksPanel({ memberId, checks, onChanged }: ChecksPanelProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [isNoting, setNoting] = useState(false);
  return (
    <section className="panel" aria-label={t('volunteers.field.checks')}>
      <header>
        <h2>{t('volunteers.field.checks')}</h2>
        <span className="spacer" />
        {can('VOLUNTEERS_WRITE') && (
          <Button small onClick={() => setNoting(true)}>
            {t('volunteers.noteCheck')}
          </Button>
        )}
      </header>
      <div className="panel-body stack" style={{ gap: 8 }}>
        <p className="quiet small">{t('volunteers.noCopies')}</p>
        {checks.length === 0 && <p>{t('volunteers.noChecks')}</p>}
        <ul className="stack" style={{ gap: 8 }}>
          {checks.map((check) => (
            <CheckLine key={check.id} check={check} onChanged={onChanged} />
          ))}
        </ul>
      </div>
      {isNoting && (
        <NoteCheckDialog memberId={memberId} onDone={onChanged} onClose={() => setNoting(false)} />
      )}
    </section>
  );
}

type CheckLineProps = { readonly check: SeenCheckFragment; readonly onChanged: () => void };

function CheckLine({ check, onChanged }: CheckLineProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { date } = useDisplay();
  const [isRemoving, setRemoving] = useState(false);
  const { kind, seenOn, validUntil, number, seenByName, state } = check;
  const name = t(`volunteers.kind.${kind}`);
  const parts = [
    t('volunteers.seen', { day: date(seenOn) }),
    ...(seenByName === null ? [] : [seenByName]),
    ...(number === null ? [] : [t('volunteers.number', { number })]),
    ...(validUntil === null ? [] : [t('volunteers.until', { day: date(validUntil) })]),
  ];
  return (
    <li className="row wrap">
      <strong>{name}</strong>
      <CheckMark state={state} />
      <span className="quiet small">{parts.join(' · ')}</span>
      <span className="spacer" />
      {can('VOLUNTEERS_WRITE') && (
        <Button
          small
          weight="plain"
          aria-label={t('volunteers.removeOne', { check: name })}
          onClick={() => setRemoving(true)}
        >
          {t('volunteers.remove')}
        </Button>
      )}
      {isRemoving && <RemoveDialog check={check} onChanged={onChanged} onClose={() => setRemoving(false)} />}
    </li>
  );
}

function RemoveDialog({ check, onChanged, onClose }: CheckLineProps & { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const act = useAnnouncedMutation(RemoveVolunteerCheckDocument, {
    payloadOf: (result) => result.removeVolunteerCheck,
    onDone: () => {
      onClose();
      onChanged();
    },
  });
  return (
    <ActDialog
      title={t('volunteers.removeOne', { check: t(`volunteers.kind.${check.kind}`) })}
      act={act}
      isDone={false}
      submit={t('volunteers.remove')}
      onSubmit={() =>
        void act.run(
          (idempotencyKey) => ({ id: check.id, idempotencyKey }),
          () => t('volunteers.saved'),
        )
      }
      onClose={onClose}
    >
      <p>{t('volunteers.removeText')}</p>
    </ActDialog>
  );
}
