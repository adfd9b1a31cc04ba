/** Words of the planner by space. */
export const planner = {
  title: "Planner by space", space: "Space", view: "View", week: "Week", month: "Month", previous: "Previous", next: "Next", today: "Today", closed: "closed", count_one: "{{count}} session", count_other: "{{count}} sessions", drafts_one: "{{count}} draft", drafts_other: "{{count}} drafts",
  until: "until {{day}}", conflict: "In conflict.", move: "Move", moveName: "Move {{name}} to…", moveTitle: "Move “{{name}}” to…", moved: "{{name}} was moved.", undated: "Without a date", hint: "Drag a card, or choose one and press P for “Move to…”.",
  legend: { programme: "programme", culture: "culture", draft: "draft", closed: "closed" },
};
