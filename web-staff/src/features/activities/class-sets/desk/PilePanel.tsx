import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { EmptyState } from '../../../../lib/ui/EmptyState';
import { Keys } from '../../../../lib/ui/Keys';
import type { DeskSet } from './class-desk';
import { ConditionDialog } from '../ConditionDialog';
import { PileTable } from './PileTable';
import { ScanBox } from './ScanBox';
import type { Pile } from './use-pile';

type PilePanelProps = {
  readonly set: DeskSet;
  readonly pile: Pile;
  readonly onChanged: () => void;
};

/** The pile of a class: scanned copy by copy, each for the next pupil of the register. */
export function PilePanel({ set, pile, onChanged }: PilePanelProps) {
  const { t } = useTranslation();
  const { act, newest, problem, isNoting, setNoting } = pile;
  const messages = problem === null ? act.messages : [problem];
  return (
    <section className="panel" aria-labelledby="pile">
      <header>
        <h2 id="pile">{t('classSets.pile')}</h2>
        <span className="quiet">
          {t('classSets.of', { have: set.counts.setAside, wanted: set.copiesWanted })}
        </span>
      </header>
      <div className="panel-body">
        <ScanBox label={t('classSets.scanPile')} hint={pile.hint} onScan={pile.scan} />
        <p className="scan-hints keyboard-only">
          <span>{t('classSets.hintNumber')}</span>
          <span>
            <Keys of="F8" /> {t('classSets.hintSkip')}
          </span>
          <span>
            <Keys of="C Enter" /> {t('classSets.hintCondition')}
          </span>
          <span>
            <Keys of="F9" /> {t('classSets.hintPrint')}
          </span>
          <span>
            <Keys of="Ctrl Enter" /> {t('classSets.hintLend')}
          </span>
        </p>
        <ActNotes error={act.error} messages={messages} />
      </div>
      {set.copies.length === 0 ? (
        <EmptyState title={t('classSets.pileEmpty')}>{t('classSets.pileEmptyText')}</EmptyState>
      ) : (
        <PileTable set={set} newestId={newest?.id ?? null} onChanged={onChanged} />
      )}
      {isNoting && newest !== null && (
        <ConditionDialog line={newest} onChanged={onChanged} onClose={() => setNoting(false)} />
      )}
    </section>
  );
}
