import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { paths } from '../../../../lib/paths';
import { Button } from '../../../../lib/ui/Button';
import { IconButton } from '../../../../lib/ui/IconButton';
import { useDisplay } from '../../../../lib/ui/use-display';
import { CompetenceGapsDocument } from './CompetenceGaps.generated';
import { GapProposals } from './GapProposals';
import type { Competence, TeamMember } from './matrix';
import { findLevel, levelNames } from './matrix';

type CellPanelProps = {
  readonly member: TeamMember;
  readonly competence: Competence;
  readonly isBusy: boolean;
  readonly onLevel: (level: number) => void;
  readonly onClose: () => void;
};

/** Shows what stands behind a cell: what is asked for, who assessed and when, and what may close a gap. */
export function CellPanel({ member, competence, isBusy, onLevel, onClose }: CellPanelProps) {
  const { t } = useTranslation();
  const { staff, isSelf, mayVouch } = member;
  const level = findLevel(member, competence.id);
  return (
    <aside className="panel competence-cell" aria-label={t('development.cell')}>
      <header className="panel-body">
        <h2>
          <Link to={paths.developmentOf(staff.id)}>{staff.name}</Link> × {competence.name.text}
        </h2>
        <IconButton icon="close" label={t('common.close')} compact onClick={onClose} />
      </header>
      <div className="panel-body stack">
        <LevelFacts {...{ member, competence }} />
        {(isSelf || mayVouch) && (
          <fieldset className="plain-fieldset">
            <legend>{t(isSelf ? 'development.assessSelf' : 'development.assessLead')}</legend>
            <div className="row wrap">
              {levelNames.map((name, step) => (
                <Button
                  key={name}
                  small
                  busy={isBusy}
                  aria-pressed={(isSelf ? level?.selfLevel : level?.level) === step}
                  onClick={() => onLevel(step)}
                >
                  {t('development.levelName', { level: step, name: t(`development.level.${name}`) })}
                </Button>
              ))}
            </div>
          </fieldset>
        )}
        {level?.isGap && <Proposals staffId={staff.id} competenceId={competence.id} />}
      </div>
    </aside>
  );
}

function LevelFacts({ member, competence }: Pick<CellPanelProps, 'member' | 'competence'>) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  const level = findLevel(member, competence.id);
  const by =
    level?.assessor && level.assessedAt ? ` · ${level.assessor.name}, ${dateOf(level.assessedAt)}` : '';
  return (
    <dl className="facts">
      <dt>{t('development.required')}</dt>
      <dd>{level?.required || t('development.notAsked')}</dd>
      <dt>{t('development.byLead')}</dt>
      <dd>{level?.level == null ? t('development.notAssessed') : `${level.level}${by}`}</dd>
      <dt>{t('development.bySelf')}</dt>
      <dd>{level?.selfLevel ?? t('development.notAssessed')}</dd>
    </dl>
  );
}

type ProposalsProps = { readonly staffId: string; readonly competenceId: string };

function Proposals({ staffId, competenceId }: ProposalsProps) {
  const { data } = useQuery(CompetenceGapsDocument, { variables: { staffId }, fetchPolicy: 'no-cache' });
  const gap = data?.staffDevelopment?.gaps.find(({ level }) => level.competence.id === competenceId);
  return gap === undefined ? null : <GapProposals courses={gap.courses} mentors={gap.mentors} />;
}
