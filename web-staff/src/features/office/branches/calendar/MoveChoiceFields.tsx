import { useTranslation } from '../../../../i18n/use-translation';
import type { ClosureReach } from './closure-reach';
import { useCalledOffWords } from './use-called-off-words';

type Kind = ClosureReach['calledOff'][number]['kind'];

/** What a closure moves rather than calls off: kinds, and what of them it calls off nonetheless. */
export type MoveChoice = { readonly kinds: readonly Kind[]; readonly exceptIds: readonly string[] };

/** A closure that calls everything off. */
export const NOTHING_MOVES: MoveChoice = { kinds: [], exceptIds: [] };

const KINDS = ['SESSION', 'CONSULTATION', 'BOOKING'] as const;

/** Asks which kinds a closure moves to a later day, and which of those it calls off nonetheless. */
export function MoveChoiceFields({
  reach,
  choice,
  isBusy,
  onChange,
}: {
  readonly reach: ClosureReach;
  readonly choice: MoveChoice;
  readonly isBusy: boolean;
  readonly onChange: (choice: MoveChoice) => void;
}) {
  const { t } = useTranslation();
  const nameOf = useCalledOffWords();
  const counts = {
    SESSION: reach.sessionCount,
    CONSULTATION: reach.consultationCount,
    BOOKING: reach.bookingCount,
  };
  const kinds = KINDS.filter((kind) => counts[kind] > 0 || choice.kinds.includes(kind));
  if (kinds.length === 0) return null;
  const toggle = <Item,>(items: readonly Item[], item: Item): Item[] =>
    items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
  const chosen = reach.calledOff.filter(({ kind }) => choice.kinds.includes(kind));
  return (
    <fieldset className="plain-fieldset" disabled={isBusy}>
      <legend className="field-label">{t('closing.choice')}</legend>
      <p className="muted">{t('closing.choiceHint')}</p>
      {kinds.map((kind) => (
        <label key={kind} className="check-line">
          <input
            type="checkbox"
            className="plain-checkbox"
            checked={choice.kinds.includes(kind)}
            onChange={() => onChange({ ...choice, kinds: toggle(choice.kinds, kind) })}
          />
          {t(`closing.move.${kind}`)}
        </label>
      ))}
      {chosen.length > 0 && (
        <details>
          <summary>{t('closing.except')}</summary>
          {chosen.map((one) => (
            <label key={one.id} className="check-line">
              <input
                type="checkbox"
                className="plain-checkbox"
                checked={choice.exceptIds.includes(one.id)}
                onChange={() => onChange({ ...choice, exceptIds: toggle(choice.exceptIds, one.id) })}
              />
              {t('closing.callOff', { name: nameOf(one) })}
            </label>
          ))}
        </details>
      )}
    </fieldset>
  );
}
