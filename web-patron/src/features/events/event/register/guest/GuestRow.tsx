import type { ReactElement } from 'react';

import { useTranslation } from '../../../../../lib/i18n/use-translation';
import { TextField } from '../../../../../lib/ui/TextField';
import type { ShownEvent } from '../../shown-event';
import type { Guest } from './guest-people';

type GuestRowProps = {
  readonly guest: Guest;
  readonly number: number;
  readonly event: ShownEvent;
  readonly asksAge: boolean;
  /** Whether somebody may only come along; as a rule where an age is asked. */
  readonly mayComeAlong?: boolean;
  /** The last day on which they can have been born. */
  readonly latest: string;
  readonly refusal: string | null;
  readonly onChange: (given: Partial<Guest>) => void;
  readonly onRemove: () => void;
};

/** Asks who comes, one person a block. */
export function GuestRow({
  guest,
  number,
  event,
  asksAge,
  mayComeAlong = asksAge,
  latest,
  refusal,
  onChange,
  onRemove,
}: GuestRowProps): ReactElement {
  const { t } = useTranslation('registration');
  return (
    <div className="guest">
      <TextField
        label={t(event.isForChildren && !guest.isCompanion ? 'childName' : 'personName', { n: number })}
        required
        maxLength={160}
        value={guest.name}
        refusal={refusal}
        onType={(name) => onChange({ name })}
      />
      {asksAge && !guest.isCompanion && (
        <TextField
          label={t('birthDate')}
          type="date"
          required
          min="1900-01-01"
          max={latest}
          value={guest.birthDate}
          onType={(birthDate) => onChange({ birthDate })}
        />
      )}
      {event.registrationTerms.asksSchool && !guest.isCompanion && (
        <TextField
          label={t('schoolName')}
          maxLength={160}
          value={guest.school}
          onType={(school) => onChange({ school })}
        />
      )}
      <div className="row">
        {mayComeAlong && (
          <label className="check">
            <input
              type="checkbox"
              checked={guest.isCompanion}
              onChange={(tick) => onChange({ isCompanion: tick.target.checked })}
            />
            <span>{t('isCompanion')}</span>
          </label>
        )}
        <button
          type="button"
          className="as-link"
          aria-label={t('removeNamed', { n: number })}
          onClick={onRemove}
        >
          {t('remove')}
        </button>
      </div>
    </div>
  );
}
