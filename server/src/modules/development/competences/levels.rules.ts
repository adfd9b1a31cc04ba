import { SMALLEST_GROUP } from '../../../shared/small-groups';
import type { AssessmentKind } from '../development.terms';

type Assessment = {
  readonly staffId: string;
  readonly competenceId: string;
  readonly kind: AssessmentKind;
  readonly level: number;
  readonly assessedBy: string;
  readonly assessedAt: Date;
};
type Required = { readonly competenceId: string; readonly level: number };

/** Where somebody stands in one competence. */
export type CompetenceLevel = {
  readonly competenceId: string;
  /** What their post asks for; 0 for nothing. */
  readonly required: number;
  /** What counts: the level their lead gave; null while there is none. */
  readonly level: number | null;
  readonly selfLevel: number | null;
  readonly assessedBy: string | null;
  readonly assessedAt: Date | null;
  readonly isGap: boolean;
};

/** Puts side by side what a post asks for and how somebody was assessed, one entry per competence with either. */
export function combineLevels(
  required: readonly Required[],
  assessments: readonly Assessment[],
): CompetenceLevel[] {
  const ids = new Set([...required, ...assessments].map(({ competenceId }) => competenceId));
  return [...ids].sort().map((competenceId) => {
    const of = (kind: AssessmentKind) =>
      assessments.find((one) => one.competenceId === competenceId && one.kind === kind) ?? null;
    const lead = of('LEAD');
    const asked = required.find((one) => one.competenceId === competenceId)?.level ?? 0;
    return {
      competenceId,
      required: asked,
      level: lead?.level ?? null,
      selfLevel: of('SELF')?.level ?? null,
      assessedBy: lead?.assessedBy ?? null,
      assessedAt: lead?.assessedAt ?? null,
      isGap: asked > (lead?.level ?? 0),
    };
  });
}

/** How many people need a competence for their post, and how many of them have the level. */
export type CompetenceCount = {
  readonly competenceId: string;
  readonly needed: number | null;
  readonly met: number | null;
};

/**
 * Counts who needs and who has each competence. Without `isExact` a number is null when it, or those it leaves
 * out, are one to four people: nobody can be told apart.
 */
export function countCompetences(
  people: readonly (readonly CompetenceLevel[])[],
  { isExact }: { readonly isExact: boolean },
): CompetenceCount[] {
  const asked = people.flat().filter(({ required }) => required > 0);
  const ids = [...new Set(asked.map(({ competenceId }) => competenceId))].sort();
  return ids.map((competenceId) => {
    const of = asked.filter((one) => one.competenceId === competenceId);
    const needed = of.length;
    const met = of.filter(({ isGap }) => !isGap).length;
    const isTold = (count: number): boolean => isExact || count === 0 || count >= SMALLEST_GROUP;
    const isNeededTold = isTold(needed);
    return {
      competenceId,
      needed: isNeededTold ? needed : null,
      met: isNeededTold && isTold(met) && isTold(needed - met) ? met : null,
    };
  });
}
