import { useApolloClient } from "@apollo/client/react";
import type { Fault } from "@pustaka/web-shared/apollo/index.ts";
import { useState } from "react";

import type { Refusal } from "../../lib/act/refusals";
import { useAct } from "../../lib/act/useAct";
import { admitMember } from "../../lib/member/admitMember";
import { RegisterSelfDocument } from "./RegisterSelf.generated";
import type { RegisterSelfMutation } from "./RegisterSelf.generated";
import { SignInNewMemberDocument } from "./SignInNewMember.generated";

/** Is somebody who has just become a member. */
export type NewMember = NonNullable<RegisterSelfMutation["registerSelf"]["member"]>;

/** Holds what a person fills in to become a member; empty means not told. */
export type JoinEntries = {
  readonly name: string;
  readonly birthDate: string;
  readonly email: string;
  readonly phone: string;
  readonly kelurahanCode: string;
  readonly guardianName: string;
  readonly password: string;
};

type Join = { readonly isBusy: boolean; readonly fault: Fault | null; readonly refusals: readonly Refusal[]; readonly join: (entries: JoinEntries) => Promise<void> };

/** Makes a person a member and signs them in; if only the second step fails, they learn their card number and sign in by hand. */
export function useJoin(onJoined: (member: NewMember) => void): Join {
  const client = useApolloClient();
  const registering = useAct(RegisterSelfDocument);
  const signingIn = useAct(SignInNewMemberDocument);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const join = async (entries: JoinEntries) => {
    const answer = await registering.run((idempotencyKey) => ({ input: { ...told(entries), idempotencyKey } }));
    if (answer === null) return;
    const { member, userErrors } = answer.registerSelf;
    setRefusals(userErrors);
    if (member === null) return;
    const admitted = await signingIn.run(() => ({ input: { login: member.cardNumber, password: entries.password } }));
    if (admitted?.signInMember.member) admitMember(client, admitted.signInMember.member);
    else onJoined(member);
  };
  return { isBusy: registering.isBusy || signingIn.isBusy, fault: registering.fault, refusals, join };
}

function told({ name, birthDate, email, password, phone, kelurahanCode, guardianName }: JoinEntries) {
  return { name: name.trim(), birthDate, email: email.trim(), password, phone: orNull(phone), kelurahanCode: orNull(kelurahanCode), guardianName: orNull(guardianName) };
}

function orNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
