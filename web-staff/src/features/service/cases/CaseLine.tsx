import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { ShelfMark } from '../../../lib/ui/ShelfMark';
import { StateShape } from '../../../lib/ui/StateShape';
import { useDisplay } from '../../../lib/ui/use-display';
import type { CaseOnList } from './decisions';

/** One case: the copy, whose loan it was, since when, what was noted, and what was decided. */
export function CaseLine({ one, onDecide }: { readonly one: CaseOnList; readonly onDecide: () => void }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { dateOf, money } = useDisplay();
  const { copy, loan, resolution } = one;
  const member = loan?.member;
  const facts = [
    copy.barcode,
    one.branch.name.text,
    ...(one.cost > 0 ? [money(one.cost)] : []),
    ...(one.isSample ? [t('common.sample')] : []),
  ];
  return (
    <li className="thing-line">
      <ShelfMark lines={copy.callNumber?.lines} />
      <span className="thing-what">
        <Link className="cell-title" to={paths.title(copy.title.id)}>
          {copy.title.titleProper}
        </Link>
        <span className="cell-note">{facts.filter(Boolean).join(' · ')}</span>
        {one.note !== null && <span className="cell-note">{one.note}</span>}
      </span>
      <span className="thing-state">
        {member != null && (
          <Link className="cell-title" to={paths.member(member.id)}>
            {member.name}
            <span className="cell-note">{member.cardNumber}</span>
          </Link>
        )}
        <span className="cell-note">{t('cases.since', { date: dateOf(one.openedAt) })}</span>
        {resolution !== null && (
          <span className="status">
            <StateShape state="returned" /> {t(`cases.decision.${resolution}`)}
            {one.resolvedAt !== null && <span className="quiet">{dateOf(one.resolvedAt)}</span>}
          </span>
        )}
        {one.resolutionNote !== null && <span className="cell-note">{one.resolutionNote}</span>}
      </span>
      {resolution === null && can('CIRCULATION_RESOLVE') && (
        <span className="thing-acts">
          <Button small onClick={onDecide} aria-label={`${t('cases.decide')}: ${copy.title.titleProper}`}>
            {t('cases.decide')}
          </Button>
        </span>
      )}
    </li>
  );
}
