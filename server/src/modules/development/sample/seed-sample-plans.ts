import type { Actor } from '../../../platform/auth/actor';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import type { DevelopmentDeps } from '../deps';
import { giveOnboarding, tickOnboardingStep } from '../onboarding/give-onboarding';
import { saveOnboardingItem } from '../onboarding/save-item';
import { agreeDevelopmentPlan } from '../plans/agree-plan';
import { saveDevelopmentPlan } from '../plans/save-plan';
import { SAMPLE_ONBOARDING } from './sample-team';

type SamplePlans = {
  readonly head: Actor;
  readonly staffId: string;
  readonly self: Actor;
  readonly competenceId: string | null;
  readonly today: CivilDate;
};

/** Gives one of the sample staff the list of those who join, half ticked, and a plan of this year that they agreed to. */
export async function seedSamplePlans(
  deps: DevelopmentDeps,
  { head, staffId, self, competenceId, today }: SamplePlans,
): Promise<void> {
  const items: string[] = [];
  for (const [index, [indonesian, english, dueDays, needsLead]] of SAMPLE_ONBOARDING.entries())
    items.push(
      get(
        await saveOnboardingItem(deps, head, {
          item: { text: { indonesian, english }, dueDays, needsLead, position: index + 1, isActive: true },
        }),
      ).id,
    );
  get(await giveOnboarding(deps, head, { staffId, startsOn: addDays(today, -5) }));
  for (const itemId of items.slice(0, 2))
    get(await tickOnboardingStep(deps, self, { staffId, itemId, as: 'SELF', isDone: true }));
  const year = Number(today.slice(0, 4));
  get(
    await saveDevelopmentPlan(deps, self, {
      staffId,
      year,
      goals: [
        {
          ...(competenceId === null ? { aim: 'Rujukan' } : { competenceId, targetLevel: 1 }),
          way: 'Mendampingi meja rujukan',
          dueOn: `${year}-12-31`,
        },
      ],
    }),
  );
  get(await agreeDevelopmentPlan(deps, self, { staffId, year, version: 1, as: 'SELF' }));
}

function get<Value>(result: Result<Value, { readonly message: { readonly EN: string } }>): Value {
  if (!result.ok) throw new Error(`The sample was refused: ${result.refusals[0]?.message.EN}`);
  return result.value;
}
