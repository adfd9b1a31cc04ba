import { useForm } from '@mantine/form';
import { useHotkeys } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { LeaveGuard } from '../../../../lib/form/LeaveGuard';
import { SavingNotes } from '../../../../lib/form/SavingNotes';
import { Page } from '../../../../lib/page/Page';
import { useAnnounce } from '../../../../lib/ui/announcer';
import { Button } from '../../../../lib/ui/Button';
import { ElementPanel } from './ElementPanel';
import { Palette } from './Palette';
import { PlanCanvas } from './PlanCanvas';
import { PlanFacts, toPlanValues } from './PlanFacts';
import type { PlanValues } from './PlanFacts';
import type { DraftElement, EditedPlan } from './plan-draft';
import { addElement, changeElement, isDirty, removeElement, toPlanDraft } from './plan-draft';
import { RemovePlanDialog } from './RemovePlanDialog';
import { usePlanSaving } from './use-plan-saving';

type PlanEditorProps = { readonly plan: EditedPlan; readonly onSaved: () => void };

/** The editor of a floor plan: the floor in the middle, what can be drawn and what is chosen beside it. */
export function PlanEditor({ plan, onSaved }: PlanEditorProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const form = useForm<PlanValues>({ initialValues: toPlanValues(plan) });
  const drawn = usePlanDraft(plan, form.values);
  const nameOf = useElementNames(plan);
  const { save, ...saving } = usePlanSaving({
    plan,
    form,
    draft: drawn.draft,
    onSaved: () => {
      announce(t('floorPlan.saved'));
      onSaved();
    },
  });
  const hasChanges = form.isDirty() || isDirty(drawn.draft);
  useHotkeys([['mod+S', () => void save()]], []);
  const removal = useRemoval(plan);
  return (
    <Page
      title={plan.name.text}
      intro={plan.branch.name.text}
      crumbs={[{ label: t('branches.title'), to: '/branches' }]}
      actions={
        <>
          <Button onClick={removal.ask}>{t('floorPlan.removePlan')}</Button>
          <Button weight="primary" busy={saving.isSaving} onClick={() => void save()}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <SavingNotes
        error={saving.error}
        general={saving.general}
        onRetry={() => void save()}
        onReadAgain={onSaved}
      />
      <LeaveGuard isDirty={hasChanges} isDone={removal.isGone} />
      {removal.dialog}
      <div className="plan-editor">
        <PlanCanvas
          sides={form.values}
          drawingUrl={form.values.drawing?.url ?? null}
          elements={drawn.draft.elements}
          chosenKey={drawn.chosen?.key ?? null}
          nameOf={nameOf}
          onChoose={drawn.choose}
          onChange={drawn.change}
          onRemove={drawn.remove}
        />
        <div className="stack">
          {drawn.chosen !== null && (
            <ElementPanel
              plan={plan}
              element={drawn.chosen}
              name={nameOf(drawn.chosen)}
              onChange={(changes) => drawn.change(drawn.chosen?.key ?? '', changes)}
              onRemove={() => drawn.remove(drawn.chosen?.key ?? '')}
            />
          )}
          <Palette plan={plan} elements={drawn.draft.elements} onAdd={drawn.add} />
          <PlanFacts form={form} />
        </div>
      </div>
    </Page>
  );
}

/** Returns what is drawn, what of it is chosen, and the acts on it. */
function usePlanDraft(plan: EditedPlan, sides: { readonly width: number; readonly height: number }) {
  const [draft, setDraft] = useState(() => toPlanDraft(plan));
  const [chosenKey, choose] = useState<string | null>(null);
  return {
    draft,
    chosen: draft.elements.find(({ key }) => key === chosenKey) ?? null,
    choose,
    change: (key: string, changes: Partial<DraftElement>) =>
      setDraft((before) => changeElement(before, key, changes, sides)),
    remove: (key: string) => {
      setDraft((before) => removeElement(before, key));
      choose(null);
    },
    add: (elements: readonly (Pick<DraftElement, 'kind'> & Partial<DraftElement>)[]) => {
      let [next, last] = [draft, chosenKey];
      for (const element of elements) {
        const added = addElement(next, element, sides);
        [next, last] = [added.draft, added.key];
      }
      setDraft(next);
      choose(last);
    },
  };
}

/** Returns how to call an element: by its room, its code, its label or its kind. */
function useElementNames(plan: EditedPlan): (element: DraftElement) => string {
  const { t } = useTranslation();
  const { spaces } = plan.branch;
  return ({ kind, spaceId, itemId, label, classFrom, classTo }) => {
    const space = spaces.find(({ id }) => id === spaceId)?.name.text;
    const code = spaces.flatMap(({ items }) => items).find(({ id }) => id === itemId)?.code;
    const classes = [classFrom, classTo].filter((one) => one !== '').join('–');
    const named = [space, code, label.indonesian, classes].find((one) => one !== undefined && one !== '');
    return named ?? t(`floorPlan.element.${kind}`);
  };
}

/** Returns how to take the plan away: the question, and the dialog that asks it. */
function useRemoval(plan: EditedPlan) {
  const navigate = useNavigate();
  const isGone = useRef(false);
  const [isAsked, setAsked] = useState(false);
  const dialog = isAsked && (
    <RemovePlanDialog
      plan={plan}
      onClose={() => setAsked(false)}
      onRemoved={() => {
        isGone.current = true;
        void navigate('/branches');
      }}
    />
  );
  return { ask: () => setAsked(true), dialog, isGone };
}
