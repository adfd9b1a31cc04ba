import { civilDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { useShiftWords } from '../../../lib/volunteers/use-shift-words';
import { LetterForm } from './LetterForm';
import type { MyVolunteeringQuery } from './MyVolunteering.generated';

type Letter = NonNullable<MyVolunteeringQuery['viewerVolunteer']>['letters'][number];
type OwnLettersProps = { readonly letters: readonly Letter[]; readonly onChanged: () => void };

const TONES: Readonly<Record<Letter['status'], 'ok' | 'wait' | 'stop'>> = {
  REQUESTED: 'wait',
  ISSUED: 'ok',
  WITHDRAWN: 'stop',
};

/** Lists the letters of hours of a volunteer, and lets them ask for one; one request waits at a time. */
export function OwnLetters({ letters, onChanged }: OwnLettersProps): ReactElement {
  const { t } = useTranslation('volunteers');
  const isWaiting = letters.some(({ status }) => status === 'REQUESTED');
  return (
    <section className="part" aria-labelledby="letters">
      <header>
        <h2 id="letters">{t('letter.title')}</h2>
      </header>
      <p>{t('letter.lead')}</p>
      <ul className="own-list">
        {letters.map((letter) => (
          <LetterLine key={letter.id} letter={letter} />
        ))}
      </ul>
      {!isWaiting && <LetterForm onDone={onChanged} />}
    </section>
  );
}

function LetterLine({ letter }: { readonly letter: Letter }): ReactElement {
  const { t } = useTranslation('volunteers');
  const language = useLanguage();
  const paths = usePaths();
  const words = useShiftWords();
  const { status, number, fromDate, untilDate, minutes, purpose, withdrawReason } = letter;
  const period = `${civilDate(fromDate, language)} – ${civilDate(untilDate, language)}`;
  return (
    <li>
      <h3>{number ?? period}</h3>
      <p className={`state-word ${TONES[status]}`}>{t(`letter.status.${status}`)}</p>
      <p className="small">
        {[
          ...(number === null ? [] : [period]),
          ...(minutes === null ? [] : [words.duration(minutes)]),
          ...(purpose === null ? [] : [purpose]),
        ].join(' · ')}
      </p>
      {withdrawReason !== null && <p className="small">{withdrawReason}</p>}
      <div className="row">
        {letter.filePath !== null && (
          <a
            className="btn quiet"
            href={letter.filePath}
            target="_blank"
            rel="noreferrer"
            aria-label={t('letter.fileOf', { number: number ?? '' })}
          >
            {t('letter.file')}
          </a>
        )}
        {letter.checkPath !== null && (
          <a
            className="as-link"
            href={paths.local(letter.checkPath)}
            aria-label={t('letter.checkOf', { number: number ?? '' })}
          >
            {t('letter.check')}
          </a>
        )}
      </div>
    </li>
  );
}
