import { useId } from 'react';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../../../lib/i18n/use-translation';
import { TextField } from '../../../../../lib/ui/TextField';
import type { ShownEvent } from '../../shown-event';
import type { Candidate, Fit } from './build-party';

type CandidateRowProps = {
  readonly event: ShownEvent;
  readonly candidate: Candidate;
  readonly fit: Fit;
  readonly isChosen: boolean;
  readonly isRegistered: boolean;
  readonly answers: { readonly school: string };
  readonly refusal: string | null;
  readonly onToggle: () => void;
  readonly onAnswer: (answers: { readonly school: string }) => void;
};

/** Is one of the family to tick; whoever cannot come has the reason beside their name. */
export function CandidateRow({
  event,
  candidate,
  fit,
  isChosen,
  isRegistered,
  answers,
  refusal,
  onToggle,
  onAnswer,
}: CandidateRowProps): ReactElement {
  const { t } = useTranslation('registration');
  const id = useId();
  const words = useFitWords(event, candidate, fit);
  const { name } = candidate;
  return (
    <>
      <label className="check">
        <input
          type="checkbox"
          checked={isChosen}
          disabled={isRegistered || fit.kind === 'tooYoung'}
          onChange={onToggle}
          aria-describedby={refusal === null ? undefined : id}
          aria-invalid={refusal !== null}
        />
        <span>
          <b>{name}</b>
          <small>{isRegistered ? t('registered') : words}</small>
          {refusal !== null && (
            <small className="bad" id={id}>
              {refusal}
            </small>
          )}
        </span>
      </label>
      {isChosen && event.registrationTerms.asksSchool && fit.kind === 'takesPart' && !candidate.isSelf && (
        <TextField
          label={t('schoolOf', { name })}
          maxLength={160}
          value={answers.school}
          onType={(school) => onAnswer({ school })}
        />
      )}
    </>
  );
}

function useFitWords({ ageFrom }: ShownEvent, { isSelf }: Candidate, { kind, age }: Fit): string {
  const { t } = useTranslation('registration');
  const aged = age === null ? t('ageUnknown') : t('age', { n: age });
  if (isSelf) return t(kind === 'comesAlong' ? 'youCompanion' : 'you');
  if (kind === 'comesAlong') return t('asCompanion', { age: aged });
  return kind === 'tooYoung' ? t('tooYoung', { age: aged, from: ageFrom ?? 0 }) : aged;
}
