import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { CheckSet } from '../../../../lib/ui/CheckSet';
import type { ProgrammeGoalsQuery } from './ProgrammeGoals.generated';
import { SaveProgrammeGoalDocument } from './SaveProgrammeGoal.generated';
import { entriesOf, goalMeasures, goalSources, toGoalInput } from './goal-draft';
import type { GoalDraft } from './goal-draft';

/** A goal as it is kept. */
export type KeptGoal = ProgrammeGoalsQuery['programmeGoals'][number];

type GoalDialogProps = {
  readonly goal: KeptGoal | null;
  readonly programmes: ProgrammeGoalsQuery['programmes'];
  readonly year: number;
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

/** Writes a goal: where it comes from, what is counted, its targets, and the programmes that hang on it. */
export function GoalDialog({ goal, programmes, year, onClose, onChanged }: GoalDialogProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<GoalDraft>(() => entriesOf(goal, year));
  const act = useAnnouncedMutation(SaveProgrammeGoalDocument, {
    payloadOf: ({ saveProgrammeGoal }) => saveProgrammeGoal,
    onDone: onChanged,
  });
  const change = (changes: Partial<GoalDraft>) => setDraft((before) => ({ ...before, ...changes }));
  const save = async () => {
    const done = await act.run(
      () => toGoalInput(draft, goal),
      () => t('reports.goals.saved'),
    );
    if (done !== null) onClose();
  };
  return (
    <ActDialog
      title={t(goal === null ? 'reports.goals.new' : 'reports.goals.change')}
      act={act}
      isDone={false}
      submit={t('reports.goals.save')}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <NativeSelect
        label={t('reports.goals.source')}
        value={draft.source}
        data={[...goalSources]}
        onChange={({ currentTarget }) =>
          change({ source: goalSources.find((some) => some === currentTarget.value) ?? 'RPJMD' })
        }
      />
      <Textarea
        label={t('reports.goals.name')}
        value={draft.nameIndonesian}
        maxLength={300}
        onChange={({ currentTarget }) => change({ nameIndonesian: currentTarget.value })}
      />
      <Textarea
        label={t('reports.goals.nameEnglish')}
        value={draft.nameEnglish}
        maxLength={300}
        onChange={({ currentTarget }) => change({ nameEnglish: currentTarget.value })}
      />
      <NativeSelect
        label={t('reports.goals.measure')}
        value={draft.measure}
        data={goalMeasures.map((value) => ({ value, label: t(`reports.goalMeasure.${value}`) }))}
        onChange={({ currentTarget }) =>
          change({ measure: goalMeasures.find((some) => some === currentTarget.value) ?? 'SESSIONS' })
        }
      />
      {draft.targets.map(({ year: of, text }) => (
        <TextInput
          key={of}
          label={t('reports.goals.target', { year: String(of) })}
          description={t('reports.goals.targetHint')}
          inputMode="numeric"
          value={text}
          onChange={({ currentTarget }) =>
            change({
              targets: draft.targets.map((some) =>
                some.year === of ? { ...some, text: currentTarget.value } : some,
              ),
            })
          }
        />
      ))}
      <CheckSet
        label={t('reports.goals.programmes')}
        values={programmes.map(({ id }) => id)}
        chosen={draft.programmeIds}
        words={(id) => programmes.find((some) => some.id === id)?.name.text ?? id}
        onChange={(programmeIds) => change({ programmeIds })}
      />
    </ActDialog>
  );
}
