import { clockTimeOf } from "@pustaka/web-shared/format/index.ts";
import { useSyncExternalStore } from "react";
import type { ReactElement } from "react";

import { useTranslation } from "../../lib/i18n/useTranslation";
import { useLanguage } from "../../lib/language";

let wentOffline = new Date();

function watchConnection(onChange: () => void): () => void {
  const note = () => {
    wentOffline = new Date();
    onChange();
  };
  window.addEventListener("online", onChange);
  window.addEventListener("offline", note);
  return () => {
    window.removeEventListener("online", onChange);
    window.removeEventListener("offline", note);
  };
}

/** Says that the connection is gone and how old the page is; pages seen before still open. */
export function OfflineStrip(): ReactElement {
  const { t } = useTranslation("portal");
  const language = useLanguage();
  const isOnline = useSyncExternalStore(watchConnection, () => navigator.onLine);
  return (
    <div role="status">
      {!isOnline && (
        <p className="offline-strip">
          <b>{t("offline.title")}</b> {t("offline.text", { time: clockTimeOf(wentOffline, language) })}
        </p>
      )}
    </div>
  );
}
