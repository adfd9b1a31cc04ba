import { useQuery } from '@apollo/client/react';
import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { ExplainPanel } from './ExplainPanel';
import { RuleGrid } from './RuleGrid';
import { RuleMatrixDocument } from './RuleMatrix.generated';
import type { RuleMatrixQuery } from './RuleMatrix.generated';
import type { CellPlace } from './rule-matrix';
import { RuleScope, useRuleScope } from './RuleScope';
import { SpecialDaysPanel } from './SpecialDaysPanel';
import { useRuleEdits } from './use-rule-edits';

/** Shows the rules of lending as one matrix and changes them; what is shown stands in the address. */
export function RulesScreen() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(RuleMatrixDocument, { fetchPolicy: 'cache-and-network' });
  if (data !== undefined) return <Rules matrix={data} onSaved={() => void refetch()} />;
  return (
    <Page title={t('rules.title')} intro={t('rules.intro')}>
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {error === undefined && (
        <section className="panel">
          <SkeletonRows count={9} />
        </section>
      )}
    </Page>
  );
}

function Rules({ matrix, onSaved }: { readonly matrix: RuleMatrixQuery; readonly onSaved: () => void }) {
  const { t } = useTranslation();
  const editing = useRuleEdits(matrix.circulationRules, onSaved);
  const scope = useRuleScope(matrix.ruleNames);
  const [chosen, setChosen] = useState<CellPlace | null>(null);
  useHotkeys([['mod+S', editing.save]], []);
  const actions = (
    <span className="row wrap">
      {editing.count > 0 && <span className="muted">{t('rules.unsaved', { count: editing.count })}</span>}
      {editing.count > 0 && <Button onClick={editing.discard}>{t('rules.discard')}</Button>}
      <Button
        weight="primary"
        keys="Ctrl S"
        aria-keyshortcuts="Control+S"
        busy={editing.isSaving}
        disabled={!editing.canSave}
        onClick={editing.save}
      >
        {t('rules.save')}
      </Button>
    </span>
  );
  return (
    <Page title={t('rules.title')} intro={t('rules.intro')} actions={actions}>
      <div className="stack" style={{ gap: 12 }}>
        {editing.error !== undefined && <FaultNote error={editing.error} onRetry={editing.save} />}
        {editing.messages.map((message) => (
          <Note key={message} state="blocked">
            {message}
          </Note>
        ))}
        <RuleScope scope={scope} names={matrix.ruleNames} />
        <div className="rules">
          <RuleGrid
            key={`${scope.branchId} ${scope.rules.map(({ name }) => name).join()}`}
            branchId={scope.branchId}
            rules={scope.rules}
            categories={matrix.memberCategories}
            editing={editing}
            onChoose={setChosen}
          />
          <ExplainPanel place={chosen} rules={scope.rules} categories={matrix.memberCategories} />
        </div>
        <SpecialDaysPanel categories={matrix.memberCategories} />
      </div>
    </Page>
  );
}
