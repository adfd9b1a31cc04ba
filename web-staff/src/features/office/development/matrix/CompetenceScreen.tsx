import { useQuery } from '@apollo/client/react';
import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { Page } from '../../../../lib/page/Page';
import { paths } from '../../../../lib/paths';
import { useSession } from '../../../../lib/session/session-context';
import { buttonClass } from '../../../../lib/ui/Button';
import { EmptyState } from '../../../../lib/ui/EmptyState';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../../lib/ui/use-display';
import { CellPanel } from './CellPanel';
import { CompetenceGrid } from './CompetenceGrid';
import { CompetenceTeamDocument } from './CompetenceTeam.generated';
import type { CompetenceTeamQuery } from './CompetenceTeam.generated';
import { countGaps, toColumns } from './matrix';
import { useAssess } from './use-assess';

/** Shows who stands where in which competence: one's own row, and those of whom one leads or heads. */
export function CompetenceScreen() {
  const { t } = useTranslation();
  const { can, staff } = useSession();
  const { data, error, refetch } = useQuery(CompetenceTeamDocument, { fetchPolicy: 'no-cache' });
  return (
    <Page
      title={t('development.title')}
      intro={t('development.intro')}
      actions={
        <>
          {can('DEVELOPMENT_WRITE') && (
            <Link className={buttonClass()} to={paths.developmentLists}>
              {t('development.lists')}
            </Link>
          )}
          <Link className={buttonClass('primary')} to={paths.developmentOf(staff.id)}>
            {t('development.own')}
          </Link>
        </>
      }
    >
      {error !== undefined && data === undefined && (
        <FaultNote error={error} onRetry={() => void refetch()} />
      )}
      {data === undefined && error === undefined && <SkeletonRows count={6} />}
      {data !== undefined && <Matrix team={data} onChanged={() => void refetch()} />}
    </Page>
  );
}

type MatrixProps = { readonly team: CompetenceTeamQuery; readonly onChanged: () => void };

function Matrix({ team, onChanged }: MatrixProps) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const { can } = useSession();
  const [search, setSearch] = useSearchParams();
  const act = useAssess(onChanged);
  const columns = toColumns(team);
  const isNarrowed = search.get('show') === 'gaps';
  const rows = team.staffDevelopments.filter((member) => !isNarrowed || countGaps(member) > 0);
  const gaps = team.staffDevelopments.reduce((sum, member) => sum + countGaps(member), 0);
  if (columns.length === 0)
    return (
      <EmptyState title={t('development.empty')}>
        {t(can('DEVELOPMENT_WRITE') ? 'development.emptyWrite' : 'development.emptyText')}
      </EmptyState>
    );
  const put = (name: string, value: string | null) => {
    const next = new URLSearchParams(search);
    if (value === null) next.delete(name);
    else next.set(name, value);
    setSearch(next, { replace: true });
  };
  const [personId, competenceId] = (search.get('cell') ?? '').split('.');
  const member = rows.find(({ staff }) => staff.id === personId) ?? null;
  const competence = columns.find(({ id }) => id === competenceId) ?? null;
  return (
    <>
      <p>
        {t('development.sum', {
          people: number(team.staffDevelopments.length),
          competences: number(columns.length),
          gaps: number(gaps),
        })}
      </p>
      <ActNotes error={act.error} messages={act.messages} />
      <div className="competences">
        <CompetenceGrid
          {...{ columns, rows, isNarrowed }}
          counts={team.competenceCounts}
          chosen={member && competence && { member, competence }}
          onNarrow={(only) => put('show', only ? 'gaps' : null)}
          onChoose={(one, column) => put('cell', `${one.staff.id}.${column.id}`)}
          onLevel={act.assess}
        />
        {member && competence && (
          <CellPanel
            key={`${member.staff.id} ${competence.id}`}
            {...{ member, competence }}
            isBusy={act.loading}
            onLevel={(level) => act.assess(member, competence, level)}
            onClose={() => put('cell', null)}
          />
        )}
      </div>
    </>
  );
}
