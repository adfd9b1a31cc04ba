import { useTranslation } from '../../../../i18n/use-translation';
import { PlanPreview } from '../../../../lib/events/plan/PlanPreview';
import { findErrorText } from '../../../../lib/form/form-field';
import { Button } from '../../../../lib/ui/Button';
import { IconButton } from '../../../../lib/ui/IconButton';
import type { EventForm } from '../form-values';
import { useEventChoices } from '../use-event-choices';
import { MoreFields } from '../sections/MoreFields';
import { RepeatFields } from './RepeatFields';
import { SeriesField } from './SeriesField';
import { SessionFields } from './SessionFields';
import { emptySession, repeatInput, sessionInputs } from './session-plan';
import type { DraftSession } from './session-plan';

/** Asks when a new event takes place: its sessions, how they repeat, and what that comes to. */
export function PlanSection({ form }: { readonly form: EventForm }) {
  const { t } = useTranslation();
  const { plan, branchId, spaceId, people, placeKind } = form.values;
  const isHere = placeKind === 'BRANCH';
  const asked = {
    branchId: isHere && branchId !== '' ? branchId : null,
    spaceId: isHere && spaceId !== '' ? spaceId : null,
    personIds: people.map(({ personId }) => personId),
    sessions: sessionInputs(plan),
    repeat: repeatInput(plan.repeat),
  };
  return (
    <section className="form-section" aria-labelledby="section-plan">
      <h2 id="section-plan">{t('eventEditor.section.when')}</h2>
      <div className="stack" style={{ gap: 12 }}>
        <SeriesField form={form} />
        <PlanPreview plan={asked} />
        <MoreFields label={t('plan.series.byHand')} hint={t('plan.series.byHandHint')}>
          <DaysByHand form={form} />
        </MoreFields>
      </div>
    </section>
  );
}

/** Asks for the sessions one by one, and for the rule by which they repeat. */
function DaysByHand({ form }: { readonly form: EventForm }) {
  const { t } = useTranslation();
  const { spacesOf } = useEventChoices();
  const { plan, branchId, placeKind } = form.values;
  const isHere = placeKind === 'BRANCH';
  // What is set by hand no longer stands in the line of words.
  const put = (sessions: readonly DraftSession[]) =>
    form.setFieldValue('plan', { ...plan, line: '', sessions });
  const change = (index: number, changes: Partial<DraftSession>) =>
    put(plan.sessions.map((one, place) => (place === index ? { ...one, ...changes } : one)));
  return (
    <>
      {plan.sessions.map((session, index) => (
        <fieldset key={index} className="part-card" aria-label={t('sessions.number', { number: index + 1 })}>
          <SessionFields
            session={session}
            onChange={(changes) => change(index, changes)}
            spaces={isHere ? spacesOf(branchId, session.spaceId) : []}
            pathOf={(field) => `plan.sessions.${index}.${field}`}
            errorOf={(field) => findErrorText(form, `plan.sessions.${index}.${field}`)}
          />
          {plan.sessions.length > 1 && (
            <IconButton
              compact
              icon="close"
              label={t('plan.removeSession', { number: index + 1 })}
              onClick={() => put(plan.sessions.filter((_, place) => place !== index))}
            />
          )}
        </fieldset>
      ))}
      <div className="stack" style={{ gap: 12 }}>
        <div>
          <Button
            small
            onClick={() => put([...plan.sessions, { ...(plan.sessions.at(-1) ?? emptySession), date: '' }])}
          >
            {t('plan.addSession')}
          </Button>
        </div>
        <RepeatFields
          repeat={plan.repeat}
          onChange={(changes) =>
            form.setFieldValue('plan', { ...plan, line: '', repeat: { ...plan.repeat, ...changes } })
          }
          error={findErrorText(form, 'plan.repeat.frequency')}
        />
      </div>
    </>
  );
}
