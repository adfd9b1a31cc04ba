import { WEEKDAYS } from '@pustaka/web-shared/format/weekday.ts';

import { useTranslation } from '../../../i18n/use-translation';
import { useOpeningWords } from '../../../lib/page/use-opening-words';
import { Button } from '../../../lib/ui/Button';
import { StateShape } from '../../../lib/ui/StateShape';
import { useDisplay } from '../../../lib/ui/use-display';
import type { BranchRow } from './branch-values';
import { hoursDraft } from './hours-draft';
import { NewLocation } from './NewLocation';
import { BranchPlans } from './floor-plan/BranchPlans';
import { BranchSpaces } from './spaces/BranchSpaces';

/** Shows a branch: whether it is open, its week, its shelving locations and its spaces. */
export function BranchCard({
  branch,
  onEdit,
}: {
  readonly branch: BranchRow;
  readonly onEdit: (() => void) | null;
}) {
  const { t } = useTranslation();
  const openingWords = useOpeningWords();
  return (
    <section className="panel branch-card" aria-labelledby={branch.id}>
      <header>
        <h2 id={branch.id}>{branch.name.text}</h2>
        {branch.isSample && <span className="sample-tag">{t('shared.sample')}</span>}
        <span className="spacer" />
        {onEdit !== null && (
          <Button small onClick={onEdit} aria-label={t('branches.editBranch', { name: branch.name.text })}>
            {t('common.edit')}
          </Button>
        )}
      </header>
      <div className="panel-body">
        <p className="row">
          <StateShape state={branch.openingState.isOpen ? 'ok' : 'waiting'} />{' '}
          {openingWords(branch.openingState)}
        </p>
        <p className="muted">
          {t(`shared.branchKind.${branch.kind}`)} · {branch.code}
          {branch.address !== null && (
            <>
              <br />
              {branch.address}
            </>
          )}
          {branch.phone !== null && (
            <>
              <br />
              {branch.phone}
            </>
          )}
        </p>
        <WeekOf branch={branch} />
        <div>
          <h3 style={{ marginBottom: 6 }}>{t('branches.locations')}</h3>
          {branch.shelvingLocations.length === 0 && <p className="quiet">{t('branches.noLocations')}</p>}
          <ul className="shelf-list">
            {branch.shelvingLocations.map(({ id, code, name }) => (
              <li key={id}>
                {name.text} <span className="quiet">{code}</span>
              </li>
            ))}
          </ul>
          {onEdit !== null && <NewLocation branchId={branch.id} />}
        </div>
        <BranchSpaces branchId={branch.id} isEditor={onEdit !== null} />
        <BranchPlans branchId={branch.id} isEditor={onEdit !== null} />
      </div>
    </section>
  );
}

function WeekOf({ branch }: { readonly branch: BranchRow }) {
  const { t } = useTranslation();
  const { shortTime } = useDisplay();
  const hours = hoursDraft(branch.openingHours);
  return (
    <dl className="week-hours" style={{ marginTop: 0 }}>
      {WEEKDAYS.flatMap((weekday) => [
        <dt key={weekday}>{t(`shared.weekday.${weekday}`)}</dt>,
        <dd key={`${weekday}-hours`} className={hours[weekday].length === 0 ? 'quiet' : undefined}>
          {hours[weekday].length === 0
            ? t('branches.closed')
            : hours[weekday]
                .map(({ opens, closes }) => `${shortTime(opens)}–${shortTime(closes)}`)
                .join(', ')}
        </dd>,
      ])}
    </dl>
  );
}
