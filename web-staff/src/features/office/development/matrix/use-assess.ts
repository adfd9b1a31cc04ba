import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { AssessCompetenceDocument } from './AssessCompetence.generated';
import type { Competence, TeamMember } from './matrix';

/** Returns the act of assessing: oneself as the person, others as their lead. */
export function useAssess(onDone: () => void) {
  const { t } = useTranslation();
  const act = useAnnouncedMutation(AssessCompetenceDocument, {
    payloadOf: (answer) => answer.assessCompetence,
    onDone,
  });
  const assess = (member: TeamMember, competence: Competence, level: number) =>
    void act.run(
      (idempotencyKey) => ({
        staffId: member.staff.id,
        competenceId: competence.id,
        kind: member.isSelf ? ('SELF' as const) : ('LEAD' as const),
        level,
        idempotencyKey,
      }),
      () => t('development.assessed', { name: member.staff.name, competence: competence.name.text, level }),
    );
  return { ...act, assess };
}
