import type { Database } from '../../../platform/db/database';
import type { LocalizedText } from '../../../shared/locale';
import type { GoalOutcome } from '../development.terms';
import type { DevelopmentPlan } from './plan.entity';
import { findPlan, MOST_GOALS } from './plans.queries';

/** A goal with the names of what it refers to. */
export type PrintedGoal = {
  readonly competence: LocalizedText | null;
  readonly targetLevel: number | null;
  readonly aim: string | null;
  readonly course: string | null;
  readonly way: string | null;
  readonly dueOn: string | null;
  readonly outcome: GoalOutcome | null;
};

/** A plan as it is printed. */
export type PrintedPlan = DevelopmentPlan & {
  readonly name: string;
  readonly post: LocalizedText | null;
  readonly leadName: string | null;
  readonly goals: readonly PrintedGoal[];
};

type NamesRow = {
  readonly name: string;
  readonly postId: string | null;
  readonly postEn: string | null;
  readonly leadName: string | null;
};
type GoalRow = Omit<PrintedGoal, 'competence'> & {
  readonly competenceId: string | null;
  readonly competenceEn: string | null;
};

/** Finds a plan with the names of all it refers to; null where there is none. */
export async function findPrintedPlan(
  db: Database,
  asked: { readonly staffId: string; readonly year: number },
): Promise<PrintedPlan | null> {
  const plan = await findPlan(db, asked);
  if (!plan) return null;
  const [names] = await db.query<NamesRow>(
    `SELECT s.name, t.name_id AS postId, t.name_en AS postEn, l.name AS leadName FROM staff_member s
     LEFT JOIN staff_profile p ON p.staff_id = s.id LEFT JOIN staff_post t ON t.id = p.post_id
     LEFT JOIN staff_member l ON l.id = ? WHERE s.id = ?`,
    [plan.leadAgreedBy, plan.staffId],
  );
  const goals = await db.query<GoalRow>(
    `SELECT c.name_id AS competenceId, c.name_en AS competenceEn, g.target_level AS targetLevel, g.aim,
       k.title AS course, g.way, g.due_on AS dueOn, g.outcome
     FROM development_goal g LEFT JOIN competence c ON c.id = g.competence_id
     LEFT JOIN training_course k ON k.id = g.course_id
     WHERE g.plan_id = ? ORDER BY g.position, g.id LIMIT ${MOST_GOALS}`,
    [plan.id],
  );
  return {
    ...plan,
    name: names?.name ?? '',
    post: toText(names?.postId ?? null, names?.postEn ?? null),
    leadName: names?.leadName ?? null,
    goals: goals.map(({ competenceId, competenceEn, ...goal }) => ({
      ...goal,
      competence: toText(competenceId, competenceEn),
    })),
  };
}

function toText(indonesian: string | null, english: string | null): LocalizedText | null {
  return indonesian === null ? null : { indonesian, english };
}
