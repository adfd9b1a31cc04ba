import { useQuery } from '@apollo/client/react';
import { Link, NavLink, useParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { ProgrammeStatusMark } from '../../../lib/events/ProgrammeStatusMark';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { buttonClass } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { ProgrammeOutcomesPanel } from '../../../lib/surveys/ProgrammeOutcomesPanel';
import { ProgrammeEditor } from './ProgrammeEditor';
import { ProgrammeListDocument } from './ProgrammeList.generated';
import type { EditableProgramme } from './editable-programme';

const NEW = 'new';

/** Lists the programmes of the library and opens one beside the list. */
export function ProgrammesScreen() {
  const { t } = useTranslation();
  const { programmeId } = useParams();
  const { can } = useSession();
  const { data, error, refetch } = useQuery(ProgrammeListDocument, { fetchPolicy: 'cache-and-network' });
  const actions = can('PROGRAMMES_WRITE') && (
    <Link className={buttonClass('primary')} to={paths.programme(NEW)}>
      {t('programmes.create')}
    </Link>
  );
  return (
    <Page title={t('programmes.title')} intro={t('programmes.intro')} actions={actions}>
      <div className="two-columns is-form">
        <section className="panel" aria-label={t('programmes.list')}>
          {error !== undefined && (
            <div className="panel-body">
              <FaultNote error={error} onRetry={() => void refetch()} />
            </div>
          )}
          {data === undefined && error === undefined && <SkeletonRows count={6} />}
          {data?.programmes.length === 0 && (
            <EmptyState title={t('programmes.emptyTitle')}>{t('programmes.emptyText')}</EmptyState>
          )}
          <ul className="name-list">
            {data?.programmes.map((programme) => (
              <ProgrammeLine key={programme.id} programme={programme} />
            ))}
          </ul>
        </section>
        <Chosen
          id={programmeId}
          programmes={data?.programmes ?? null}
          onSaved={async () => {
            await refetch();
          }}
        />
      </div>
    </Page>
  );
}

function ProgrammeLine({ programme }: { readonly programme: EditableProgramme }) {
  const { t } = useTranslation();
  return (
    <li>
      <NavLink to={paths.programme(programme.id)} preventScrollReset>
        <span>
          <span className="cell-title">{programme.name.indonesian}</span>
          <span className="cell-note">
            {[
              t(`eventTerms.kind.${programme.kind}`),
              ...(programme.isSample ? [t('common.sample')] : []),
            ].join(' · ')}
          </span>
        </span>
        <ProgrammeStatusMark status={programme.status} />
      </NavLink>
    </li>
  );
}

type ChosenProps = {
  readonly id: string | undefined;
  readonly programmes: readonly EditableProgramme[] | null;
  readonly onSaved: () => Promise<void>;
};

function Chosen({ id, programmes, onSaved }: ChosenProps) {
  const { t } = useTranslation();
  if (id === NEW) return <ProgrammeEditor key={NEW} programme={null} onSaved={onSaved} />;
  if (programmes === null)
    return (
      <section className="panel">
        <SkeletonRows count={4} />
      </section>
    );
  const programme = programmes.find((one) => one.id === id);
  if (programme !== undefined)
    return (
      <div className="stack">
        <ProgrammeEditor
          key={`${programme.id}-${programme.version}`}
          programme={programme}
          onSaved={onSaved}
        />
        <ProgrammeOutcomesPanel key={programme.id} programmeId={programme.id} />
      </div>
    );
  return (
    <section className="panel">
      <EmptyState title={t(id === undefined ? 'programmes.chooseTitle' : 'common.notFound')}>
        {t(id === undefined ? 'programmes.chooseText' : 'common.notFoundText')}
      </EmptyState>
    </section>
  );
}
