import type { IconName } from "../../lib/ui/icon-paths";
import { paths } from "../../lib/paths";

/** A place of the navigation, with the letter that follows `G`. */
export type NavigationItem = { readonly to: string; readonly name: "today" | "catalogue" | "contributors" | "branches"; readonly icon: IconName; readonly chord: string };

/** The places of the back office that exist, by group. */
export const navigationGroups = [
  {
    name: "service",
    items: [
      { to: paths.today, name: "today", icon: "today", chord: "H" },
      { to: paths.catalogue, name: "catalogue", icon: "books", chord: "K" },
      { to: paths.contributors, name: "contributors", icon: "people", chord: "P" },
    ],
  },
  { name: "office", items: [{ to: paths.branches, name: "branches", icon: "branch", chord: "C" }] },
] as const satisfies readonly { readonly name: "service" | "office"; readonly items: readonly NavigationItem[] }[];

/** All places in order. */
export const navigationItems: readonly NavigationItem[] = navigationGroups.flatMap((group) => [...group.items]);
