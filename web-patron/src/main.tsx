import "./styles/index.css";

import { applyTheme, readThemeChoice } from "@pustaka/web-shared/theme.ts";
import { createRoot } from "react-dom/client";

import { App } from "./app/App";
import { loadLanguage } from "./app/languages";
import { preloadPageAt } from "./app/preloadPageAt";
import { languageOfPath } from "./lib/paths";

applyTheme(readThemeChoice());
void start();

/** The page the server sent stays until words and page are here; then it is replaced in one frame. */
async function start(): Promise<void> {
  await Promise.all([loadLanguage(languageOfPath(location.pathname)), preloadPageAt(location.pathname)]);
  const root = document.getElementById("root");
  if (root !== null) createRoot(root).render(<App />);
}
