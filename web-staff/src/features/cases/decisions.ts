import type { CopyCasesQuery } from "./CopyCases.generated";

/** A case as the list shows it. */
export type CaseOnList = CopyCasesQuery["copyCases"]["edges"][number]["node"];

/** What can be the matter. */
export type CaseKind = CaseOnList["kind"];

/** What can be decided. */
export type Decision = NonNullable<CaseOnList["resolution"]>;

/** The kinds in the order of their lists, with the word of the address. */
export const caseLists: readonly { readonly name: "claims" | "damaged" | "lost"; readonly kind: CaseKind }[] = [{ name: "claims", kind: "CLAIMED_RETURNED" }, { name: "damaged", kind: "DAMAGED" }, { name: "lost", kind: "LOST" }];

/** What may be decided about each kind, the kindest first. */
export const decisionsOf: Readonly<Record<CaseKind, readonly Decision[]>> = {
  CLAIMED_RETURNED: ["FOUND", "ACCEPTED", "CHARGED"],
  DAMAGED: ["REPAIRED", "WRITTEN_OFF", "CANCELLED"],
  LOST: ["FOUND", "REPLACED", "WRITTEN_OFF"],
};
