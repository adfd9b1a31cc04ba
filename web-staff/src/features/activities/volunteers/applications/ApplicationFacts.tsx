import { useTranslation } from '../../../../i18n/use-translation';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { ShownApplication } from './shown-application';

/** Shows what an applicant wrote, for whoever decides; others see that it is there. */
export function ApplicationFacts({ application }: { readonly application: ShownApplication }) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  const { answers, age, opportunity, checks, guardianAgreedAt, forgottenAt } = application;
  const seen = checks.map(({ kind, state }) =>
    state === 'VALID'
      ? t(`volunteers.kind.${kind}`)
      : `${t(`volunteers.kind.${kind}`)} (${t(`volunteers.checkState.${state}`)})`,
  );
  const guardian = [answers?.guardianName, answers?.guardianContact].filter(Boolean).join(', ');
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [t('volunteers.field.age'), age === null ? null : String(age)],
    [t('volunteers.field.opportunity'), opportunity && `${opportunity.place.text}, ${opportunity.time.text}`],
    [t('volunteers.field.motivation'), answers?.motivation],
    [t('volunteers.field.experience'), answers?.experience],
    [t('volunteers.field.availability'), answers?.availability],
    [t('volunteers.field.references'), answers?.references],
    [t('volunteers.field.guardian'), guardian === '' ? null : guardian],
    [t('volunteers.field.guardianAgreed'), guardianAgreedAt === null ? null : dateOf(guardianAgreedAt)],
    [t('volunteers.field.checks'), seen.length === 0 ? null : seen.join(', ')],
    [t('volunteers.field.invitation'), answers?.invitation],
    [t('volunteers.field.reason'), answers?.reason],
  ];
  return (
    <>
      <dl className="facts proposal-facts">
        {facts.map(
          ([name, value]) =>
            value != null && (
              <div key={name} style={{ display: 'contents' }}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {answers === null && (
        <p className="quiet small">
          {forgottenAt === null
            ? t('volunteers.answersHidden')
            : t('volunteers.answersForgotten', { day: dateOf(forgottenAt) })}
        </p>
      )}
    </>
  );
}
