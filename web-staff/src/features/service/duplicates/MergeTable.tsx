import { useTranslation } from '../../../i18n/use-translation';
import { useDisplay } from '../../../lib/ui/use-display';
import { MERGE_FACTS } from './merge-facts';
import type { MergeFact } from './merge-facts';
import type { Preview } from './merge-preview';

type MergeTableProps = {
  readonly preview: Preview;
  readonly taken: ReadonlySet<MergeFact>;
  readonly onToggle: (fact: MergeFact) => void;
};

/**
 * Sets two cards side by side; of facts that differ one is chosen, a fact that only one card knows is kept
 * anyway.
 */
export function MergeTable({ preview: { kept, merged }, taken, onToggle }: MergeTableProps) {
  const { t } = useTranslation();
  const { date } = useDisplay();
  const shown = (fact: MergeFact, text: string) =>
    text !== '' && fact === 'BIRTH_DATE'
      ? date(text)
      : text === 'FEMALE' || text === 'MALE'
        ? t(`visitSex.${text}`)
        : text;
  return (
    <section className="panel" aria-label={t('duplicates.mergeTitle')}>
      <div className="scroll">
        <table className="list-table">
          <thead>
            <tr>
              <th scope="col">{t('duplicates.fact')}</th>
              <th scope="col">{t('duplicates.stays', { card: kept.cardNumber })}</th>
              <th scope="col">{t('duplicates.goes', { card: merged.cardNumber })}</th>
            </tr>
          </thead>
          <tbody>
            {MERGE_FACTS.map(({ fact, of }) => (
              <FactRow
                key={fact}
                fact={fact}
                mine={shown(fact, of(kept))}
                theirs={shown(fact, of(merged))}
                isTaken={taken.has(fact)}
                onToggle={() => onToggle(fact)}
              />
            ))}
            <Figures kept={kept} merged={merged} />
          </tbody>
        </table>
      </div>
    </section>
  );
}

function FactRow({
  fact,
  mine,
  theirs,
  isTaken,
  onToggle,
}: {
  readonly fact: MergeFact;
  readonly mine: string;
  readonly theirs: string;
  readonly isTaken: boolean;
  readonly onToggle: () => void;
}) {
  const { t } = useTranslation();
  const isChoice = mine !== '' && theirs !== '' && mine !== theirs;
  const label = t(`duplicates.facts.${fact}`);
  const option = (value: string, isChosen: boolean) =>
    isChoice ? (
      <label className="row">
        <input
          type="radio"
          name={fact}
          aria-label={`${label}: ${value}`}
          checked={isChosen}
          onChange={onToggle}
        />{' '}
        {value}
      </label>
    ) : (
      value
    );
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{option(mine, !isTaken)}</td>
      <td>{option(theirs, isTaken)}</td>
    </tr>
  );
}

function Figures({ kept, merged }: Pick<Preview, 'kept' | 'merged'>) {
  const { t } = useTranslation();
  const { number, money, date } = useDisplay();
  const lines = [
    {
      label: t('duplicates.loans'),
      of: (card: Preview['kept']) => number(card.circulationSummary?.openLoanCount ?? 0),
    },
    {
      label: t('duplicates.ready'),
      of: (card: Preview['kept']) => number(card.circulationSummary?.readyHoldCount ?? 0),
    },
    {
      label: t('duplicates.debt'),
      of: (card: Preview['kept']) => money(card.circulationSummary?.balance ?? 0),
    },
    { label: t('duplicates.until'), of: (card: Preview['kept']) => date(card.expiresOn) },
  ];
  return lines.map(({ label, of }) => (
    <tr key={label}>
      <th scope="row">{label}</th>
      <td>{of(kept)}</td>
      <td>{of(merged)}</td>
    </tr>
  ));
}
