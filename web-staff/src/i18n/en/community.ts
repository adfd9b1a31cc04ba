export const reviews = {
  title: "Reviews", intro: "What readers say about books, and lists they share. Read it before anybody else does. Who wrote it is not shown: what somebody reads is not our business.", states: "States of reviews",
  kinds: "Kind of words", kind: { reviews: "Reviews", lists: "Reading lists" }, titles_one: "{{count}} title", titles_other: "{{count}} titles",
  status: { PENDING: "Waiting", PUBLISHED: "Published", REFUSED: "Refused" },
  stars_one: "{{count}} star", stars_other: "{{count}} stars", writtenAt: "Written {{time}}", anonymous: "Published without a name", as: "Published as {{name}}", reasonWas: "Reason: {{reason}}",
  accept: "Publish", refuse: "Refuse", takeDown: "Take down", refuseTitle: "Refuse these words", reason: "Reason for its writer", reasonHint: "Required. The writer reads it in their library.",
  accepted: "Published", wasRefused: "Refused", count_one: "{{total}} text", count_other: "{{total}} texts", empty: "Nothing here", emptyText: "What members write appears here, what waits the longest first.",
};
