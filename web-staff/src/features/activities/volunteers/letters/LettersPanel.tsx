import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useSession } from '../../../../lib/session/session-context';
import { useShiftWords } from '../../../../lib/shifts/use-shift-words';
import { Button } from '../../../../lib/ui/Button';
import { Note } from '../../../../lib/ui/Note';
import { useDisplay } from '../../../../lib/ui/use-display';
import { IssueDialog } from './IssueDialog';
import type { ShownLetter } from './letter-draft';
import { LetterMark } from './LetterMark';
import { WithdrawDialog } from './WithdrawDialog';

type LettersPanelProps = {
  readonly memberId: string;
  readonly letters: readonly ShownLetter[];
  readonly onChanged: () => void;
};

/** Lists the letters of a volunteer, asked for and issued, and issues, replaces and withdraws them. */
export function LettersPanel({ memberId, letters, onChanged }: LettersPanelProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [isIssuing, setIssuing] = useState(false);
  const asked = { memberId, letters, onDone: onChanged };
  return (
    <section className="panel" aria-labelledby="volunteer-letters">
      <header>
        <h2 id="volunteer-letters">{t('volunteerLetters.title')}</h2>
        <span className="spacer" />
        {can('VOLUNTEERS_WRITE') && (
          <Button small onClick={() => setIssuing(true)}>
            {t('volunteerLetters.issue')}
          </Button>
        )}
      </header>
      <div className="panel-body stack" style={{ gap: 12 }}>
        {letters.length === 0 && <p>{t('volunteerLetters.none')}</p>}
        <ul className="stack" style={{ gap: 12 }}>
          {letters.map((letter) => (
            <LetterLine key={letter.id} letter={letter} {...asked} />
          ))}
        </ul>
      </div>
      {isIssuing && <IssueDialog {...asked} subject={null} onClose={() => setIssuing(false)} />}
    </section>
  );
}

type LetterLineProps = Omit<LettersPanelProps, 'onChanged'> & {
  readonly letter: ShownLetter;
  readonly onDone: () => void;
};

function LetterLine({ letter, ...asked }: LetterLineProps) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  const words = useShiftWords();
  const { can } = useSession();
  const { status, number, fromDate, untilDate, minutes, minutesNow, purpose, withdrawReason } = letter;
  const period = t('volunteerLetters.period', { from: date(fromDate), until: date(untilDate) });
  const parts = [
    ...(number === null ? [] : [period]),
    ...(minutes === null ? [] : [words.hours(minutes)]),
    ...(purpose === null ? [] : [purpose]),
    ...(withdrawReason === null ? [] : [withdrawReason]),
  ];
  return (
    <li className="stack" style={{ gap: 4 }}>
      <div className="row wrap">
        <strong>{number ?? period}</strong>
        <LetterMark status={status} />
        <span className="quiet small">{parts.join(' · ')}</span>
        <span className="spacer" />
        {letter.filePath !== null && (
          <a
            href={letter.filePath}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={t('volunteerLetters.fileOf', { number: number ?? '' })}
          >
            {t('volunteerLetters.file')}
          </a>
        )}
        {can('VOLUNTEERS_WRITE') && status !== 'WITHDRAWN' && (
          <LetterActs letter={letter} period={period} {...asked} />
        )}
      </div>
      {status === 'ISSUED' && minutes !== minutesNow && (
        <Note state="attention">
          {t('volunteerLetters.corrected', { duration: words.hours(minutesNow) })}
        </Note>
      )}
    </li>
  );
}

function LetterActs({ letter, period, ...asked }: LetterLineProps & { readonly period: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'issue' | 'withdraw' | null>(null);
  const number = letter.number ?? '';
  const close = () => setOpen(null);
  const isRequest = letter.status === 'REQUESTED';
  const ending = isRequest
    ? t('volunteerLetters.declineOne', { period })
    : t('volunteerLetters.withdrawOne', { number });
  return (
    <>
      <Button
        small
        aria-label={
          isRequest
            ? t('volunteerLetters.issueOne', { period })
            : t('volunteerLetters.replaceOne', { number })
        }
        onClick={() => setOpen('issue')}
      >
        {t(isRequest ? 'volunteerLetters.issue' : 'volunteerLetters.replace')}
      </Button>
      <Button small weight="plain" aria-label={ending} onClick={() => setOpen('withdraw')}>
        {t(isRequest ? 'volunteerLetters.decline' : 'volunteerLetters.withdraw')}
      </Button>
      {open === 'issue' && <IssueDialog {...asked} subject={letter} onClose={close} />}
      {open === 'withdraw' && (
        <WithdrawDialog letter={letter} title={ending} onDone={asked.onDone} onClose={close} />
      )}
    </>
  );
}
