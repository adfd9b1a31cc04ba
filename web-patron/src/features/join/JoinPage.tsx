import { useState } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { Link, Navigate, useLocation, useSearchParams } from "react-router";

import { useLanguage, usePaths } from "../../lib/language";
import { comeBackPath } from "../../lib/member/comeBack";
import { useMaybeSignedIn } from "../../lib/member/signedIn";
import { Notice } from "../../lib/states/Notice";
import { usePageTitle } from "../../lib/usePageTitle";
import { JoinForm } from "./JoinForm";
import type { NewMember } from "./useJoin";

/** Lets people become members from their phone, and says what they may do before the staff have seen them. */
export function JoinPage(): ReactElement {
  const { t } = useTranslation("join");
  const language = useLanguage();
  const [parameters] = useSearchParams();
  const [joined, setJoined] = useState<NewMember | null>(null);
  usePageTitle(t("title"));
  if (useMaybeSignedIn()) return <Navigate to={comeBackPath(parameters, language)} replace />;
  return (
    <div className="wrap desk">
      <div className="page-head">
        <h1>{joined === null ? t("title") : t("done")}</h1>
        {joined === null && <p className="lead">{t("lead")}</p>}
      </div>
      {joined === null ? <JoinForm onJoined={setJoined} /> : <Joined member={joined} />}
      <Rights />
    </div>
  );
}

function Joined({ member }: { readonly member: NewMember }): ReactElement {
  const { t } = useTranslation("join");
  const paths = usePaths();
  const { search } = useLocation();
  return (
    <div className="form" role="status">
      <Notice kind="ok"><p>{t("doneText", { name: member.name, number: member.cardNumber })}</p></Notice>
      <Link className="btn" to={paths.to("signIn") + search}>{t("signIn")}</Link>
    </div>
  );
}

function Rights(): ReactElement {
  const { t } = useTranslation("join");
  const paths = usePaths();
  const { search } = useLocation();
  return (
    <aside>
      <section>
        <h2>{t("rights")}</h2>
        <p>{t("rightNow")}</p>
        <p>{t("rightLater")}</p>
        <p>{t("rightData")}</p>
      </section>
      <section>
        <h2>{t("known")}</h2>
        <Link className="btn quiet" to={paths.to("signIn") + search}>{t("signIn")}</Link>
      </section>
    </aside>
  );
}
