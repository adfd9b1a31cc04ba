import { useQuery } from '@apollo/client/react';
import { Link, useNavigate } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { Button } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { Note } from '../../../../lib/ui/Note';
import { BranchPlansDocument } from './BranchPlans.generated';
import { CreateFloorPlanDocument } from './CreateFloorPlan.generated';

type BranchPlansProps = { readonly branchId: string; readonly isEditor: boolean };

/** Lists the floor plans of a branch; editors open them and begin new ones. */
export function BranchPlans({ branchId, isEditor }: BranchPlansProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(BranchPlansDocument, { fetchPolicy: 'cache-and-network' });
  const plans = data?.branches.find(({ id }) => id === branchId)?.floorPlans ?? [];
  const creation = useAnnouncedMutation(CreateFloorPlanDocument, {
    payloadOf: (result) => result.createFloorPlan,
    onDone: () => undefined,
  });
  const create = async () => {
    const name = t('floorPlan.newName', { number: plans.length + 1 });
    const done = await creation.run(
      (idempotencyKey) => ({ branchId, plan: { name: { indonesian: name } }, idempotencyKey }),
      () => t('floorPlan.created', { name }),
    );
    if (done?.floorPlan) void navigate(`/branches/plan/${done.floorPlan.id}`);
  };
  return (
    <div>
      <h3 style={{ marginBottom: 6 }}>{t('floorPlan.title')}</h3>
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {creation.messages.map((message) => (
        <Note key={message} state="blocked">
          {message}
        </Note>
      ))}
      {data !== undefined && plans.length === 0 && <p className="quiet">{t('floorPlan.none')}</p>}
      <ul className="shelf-list">
        {plans.map(({ id, name, isPublic }) => (
          <li key={id}>
            {isEditor ? <Link to={`/branches/plan/${id}`}>{name.text}</Link> : name.text}{' '}
            {!isPublic && <span className="quiet">{t('floorPlan.notPublic')}</span>}
          </li>
        ))}
      </ul>
      {isEditor && (
        <div style={{ marginTop: 8 }}>
          <Button small weight="link" busy={creation.loading} onClick={() => void create()}>
            + {t('floorPlan.new')}
          </Button>
        </div>
      )}
    </div>
  );
}
