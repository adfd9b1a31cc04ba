import { useTranslation } from '../../i18n/use-translation';
import { Button } from '../ui/Button';
import { ShelfMark } from '../ui/ShelfMark';
import { StateShape } from '../ui/StateShape';
import { useDisplay } from '../ui/use-display';
import { useKeptFocus } from '../ui/use-kept-focus';
import { FoundWords } from './FoundWords';
import type { PullListQuery } from './PullList.generated';
import { isStillToPull } from './pull-acts';
import type { PullStand } from './pull-acts';
import type { FoundResult } from './use-found-copy';

/** A copy to fetch, and the hold it is for. */
export type PullRequest = PullListQuery['copiesToPull'][number];

function missedResult(messages: readonly string[] | undefined): FoundResult | undefined {
  return messages === undefined || messages.length === 0 ? undefined : { messages, outcome: null };
}

type PullLineProps = Omit<PullActsProps, 'title'> & {
  readonly row: PullRequest;
  readonly isCurrent: boolean;
};

type PullActsProps = {
  readonly title: string;
  readonly stand: PullStand;
  readonly onPoint: () => void;
  readonly onFound: () => void;
  readonly onMissing: () => void;
  readonly onTakeBack: () => void;
};

/** Draws a copy to fetch with the acts that say whether it was there. */
export function PullLine({ row: { copy, hold }, isCurrent, stand, ...acts }: PullLineProps) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  const keptFocus = useKeptFocus<HTMLLIElement>();
  const said = stand.waitsFor ?? stand.underWay;
  const isMissing = said === null && stand.missed?.length === 0 && stand.result?.outcome == null;
  const result = stand.result ?? missedResult(stand.missed);
  return (
    <li {...keptFocus} className={isCurrent ? 'thing-line is-current' : 'thing-line'}>
      <ShelfMark lines={copy.callNumber?.lines} />
      <span className="thing-what">
        <span className="cell-title">{copy.title.titleProper}</span>
        <span className="cell-note">{copy.barcode}</span>
      </span>
      <span className="thing-state">
        {isMissing && (
          <span className="status">
            <StateShape state="attention" /> {t('shelf.missing')}
          </span>
        )}
        {said === 'missed' && (
          <span className="status">
            <StateShape state="attention" /> {t('shelf.notThere')}
          </span>
        )}
        {said === 'found' && (
          <span className="status">
            <StateShape state="ok" /> {t('shelf.found')}
          </span>
        )}
        {!isMissing &&
          said === null &&
          (result === undefined ? (
            <>
              <b>{t('shelf.pickup', { branch: hold.pickupBranch.name.text })}</b>
              <span className="cell-note">{t('shelf.waiting', { date: dateOf(hold.createdAt) })}</span>
            </>
          ) : (
            <FoundWords result={result} />
          ))}
      </span>
      <PullActs {...{ title: copy.title.titleProper, stand, ...acts }} />
    </li>
  );
}

/** The acts that say whether a copy was there, and the one that takes back what was just said. */
function PullActs({ title, stand, onPoint, onFound, onMissing, onTakeBack }: PullActsProps) {
  const { t } = useTranslation();
  if (stand.waitsFor !== null)
    return (
      <span className="thing-acts">
        <Button
          key="takeBack"
          small
          keys="Ctrl Z"
          // The second of two quick clicks on what stood here before is no undo.
          onClick={({ detail }) => void (detail < 2 && onTakeBack())}
          aria-label={`${t('shelf.takeBack')}: ${title}`}
        >
          {t('shelf.takeBack')}
        </Button>
      </span>
    );
  if (!isStillToPull(stand)) return null;
  const common = { small: true, onFocus: onPoint };
  return (
    <span className="thing-acts">
      <Button key="found" {...common} keys="A" onClick={onFound} aria-label={`${t('shelf.found')}: ${title}`}>
        {t('shelf.found')}
      </Button>
      <Button
        key="missed"
        {...common}
        weight="link"
        keys="T"
        onClick={onMissing}
        aria-label={`${t('shelf.notThere')}: ${title}`}
      >
        {t('shelf.notThere')}
      </Button>
    </span>
  );
}
