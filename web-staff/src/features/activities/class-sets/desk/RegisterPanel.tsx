import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import type { DeskPupil, DeskSet, PupilState } from './class-desk';
import { statesByPupil } from './class-desk';
import { PupilsDialog } from './PupilsDialog';

type RegisterPanelProps = {
  readonly set: DeskSet;
  readonly next: DeskPupil | null;
  readonly canChange: boolean;
  readonly onChoose?: (pupil: DeskPupil) => void;
  readonly onChanged: () => void;
};

const marks: Readonly<Record<PupilState, string>> = {
  WAITS: '',
  SET_ASIDE: 'is-ready',
  LENT: 'is-out',
  RETURNED: 'is-back',
  MISSING: 'is-missing',
};

/** Shows the register of the class: who has a book, who is next, and who has not brought theirs back. */
export function RegisterPanel({ set, next, canChange, onChoose, onChanged }: RegisterPanelProps) {
  const { t } = useTranslation();
  const [isChanging, setChanging] = useState(false);
  const states = statesByPupil(set.copies);
  const words = (pupil: DeskPupil) => {
    const name = pupil.name ?? t('classSets.erased');
    const state = states.get(pupil.id ?? '') ?? 'WAITS';
    if (pupil.id === next?.id) return t('classSets.pupilNext', { number: pupil.number, name });
    return state === 'WAITS'
      ? t('classSets.pupilWaits', { number: pupil.number, name })
      : t('classSets.pupilDone', { number: pupil.number, name, state: t(`classSets.copyStatus.${state}`) });
  };
  return (
    <section className="panel" aria-labelledby="register">
      <header>
        <h2 id="register">{t('classSets.klass', { className: set.className })}</h2>
        {canChange && (
          <Button small onClick={() => setChanging(true)}>
            {t('classSets.pupils')}
          </Button>
        )}
      </header>
      {set.pupils.length === 0 ? (
        <p className="panel-body quiet">{t('classSets.registerEmpty')}</p>
      ) : (
        <ol className="class-register" aria-label={t('classSets.register')}>
          {set.pupils.map((pupil) => (
            <li key={pupil.number}>
              <button
                type="button"
                className={`${marks[states.get(pupil.id ?? '') ?? 'WAITS']} ${pupil.id === next?.id ? 'is-next' : ''}`}
                aria-label={words(pupil)}
                title={words(pupil)}
                disabled={onChoose === undefined}
                onClick={() => onChoose?.(pupil)}
              >
                {pupil.number}
              </button>
            </li>
          ))}
        </ol>
      )}
      {isChanging && <PupilsDialog setId={set.id} onChanged={onChanged} onClose={() => setChanging(false)} />}
    </section>
  );
}
