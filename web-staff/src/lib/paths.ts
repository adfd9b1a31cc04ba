/** Addresses of the back office, below its base `/staff`. */
export const paths = {
  today: "/",
  catalogue: "/catalogue",
  catalogueSearch: (text: string) => `/catalogue?${new URLSearchParams({ q: text })}`,
  catalogueNewest: "/catalogue?sort=newest",
  titlesOf: (contributorId: string, name: string) => `/catalogue?${new URLSearchParams({ contributor: `${contributorId}~${name}` })}`,
  titlesAbout: (subjectId: string, heading: string) => `/catalogue?${new URLSearchParams({ subject: `${subjectId}~${heading}` })}`,
  newTitle: "/catalogue/new",
  newTitleNamed: (titleProper: string) => `/catalogue/new?${new URLSearchParams({ title: titleProper })}`,
  title: (id: string) => `/catalogue/${id}`,
  contributors: "/contributors",
  contributor: (id: string) => `/contributors/${id}`,
  branches: "/branches",
  desk: "/desk",
  deskWith: (memberId: string) => `/desk?${new URLSearchParams({ member: memberId })}`,
  members: "/members",
  membersSearch: (text: string) => `/members?${new URLSearchParams({ q: text })}`,
  newMember: "/members/new",
  newMemberForDesk: "/members/new?to=desk",
  member: (id: string) => `/members/${id}`,
  holds: "/holds",
  pullList: "/holds?list=pull",
  transfers: "/holds?list=transfers",
  overdue: "/overdue",
  cases: "/cases",
  caseList: (list: string) => `/cases?${new URLSearchParams({ list })}`,
  inHouse: "/in-house",
  calendar: (year: number) => `/branches/calendar?${new URLSearchParams({ year: String(year) })}`,
  calendarNow: "/branches/calendar",
  till: "/till",
  cashClosing: (id: string) => `/till/${id}`,
  rules: "/rules",
  signIn: "/sign-in",
  setUp: "/set-up",
  secondStep: "/second-step",
  security: "/security",
} as const;

/** The portal's page of anything that carries a `path`, in the reader's language. */
export function portalPath(path: string, language: "id" | "en"): string {
  return language === "en" ? `/en${path}` : path;
}
