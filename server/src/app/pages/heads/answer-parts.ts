import * as v from 'valibot';

/** Parts of the portal's answers that heads read: only these fields, so the portal may ask for more. */
export const localizedShape = v.object({ text: v.string() });

/** People and bodies of a title. */
export const contributionShape = v.object({
  role: v.string(),
  isMain: v.boolean(),
  contributor: v.object({ preferredName: v.string() }),
});

/** A cover with its proportions. */
export const coverShape = v.object({ url: v.string(), width: v.number(), height: v.number() });

/** A title as a list names it. */
export const listedTitleShape = v.object({ path: v.string(), titleProper: v.string() });

/** An instant, as text or as the database gives it. */
export const instantShape = v.pipe(
  v.union([v.string(), v.date()]),
  v.transform((value) => new Date(value)),
);

/** What somebody did for a title. */
export type Contribution = v.InferOutput<typeof contributionShape>;
