import { useTranslation } from '../../i18n/use-translation';
import { Button } from '../ui/Button';
import { ShelfMark } from '../ui/ShelfMark';
import { StateShape } from '../ui/StateShape';
import { useDisplay } from '../ui/use-display';
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

type PullLineProps = {
  readonly row: PullRequest;
  readonly isCurrent: boolean;
  readonly stand: PullStand;
  readonly onPoint: () => void;
  readonly onFound: () => void;
  readonly onMissing: () => void;
};

/** Draws a copy to fetch with the acts that say whether it was there. */
export function PullLine({
  row: { copy, hold },
  isCurrent,
  stand,
  onPoint,
  onFound,
  onMissing,
}: PullLineProps) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  const { isBusy } = stand;
  const isMissing = stand.missed?.length === 0;
  const result = stand.result ?? missedResult(stand.missed);
  return (
    <li className={isCurrent ? 'thing-line is-current' : 'thing-line'}>
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
        {!isMissing &&
          (result === undefined ? (
            <>
              <b>{t('shelf.pickup', { branch: hold.pickupBranch.name.text })}</b>
              <span className="cell-note">{t('shelf.waiting', { date: dateOf(hold.createdAt) })}</span>
            </>
          ) : (
            <FoundWords result={result} />
          ))}
      </span>
      {isStillToPull(stand) && (
        <span className="thing-acts">
          <Button
            small
            keys="A"
            busy={isBusy}
            onFocus={onPoint}
            onClick={onFound}
            aria-label={`${t('shelf.found')}: ${copy.title.titleProper}`}
          >
            {t('shelf.found')}
          </Button>
          <Button
            small
            weight="link"
            keys="T"
            busy={isBusy}
            onFocus={onPoint}
            onClick={onMissing}
            aria-label={`${t('shelf.notThere')}: ${copy.title.titleProper}`}
          >
            {t('shelf.notThere')}
          </Button>
        </span>
      )}
    </li>
  );
}
