import type { Answer, TestLibrary, TestRole } from '../../../../test/test-library';

/** Somebody of the staff who is signed in. */
export type SignedInStaff = { readonly id: string; readonly cookie: string };

/** What specs about the development of staff ask with. */
export type StaffRoom = {
  readonly signIn: (role: TestRole, branchId?: string) => Promise<SignedInStaff>;
  /** Returns the first field of an answer, and fails on a fault. */
  readonly ask: <Data>(cookie: string | undefined, query: string, variables?: object) => Promise<Data>;
  /** Returns the code of the fault of an answer; undefined without one. */
  readonly faultOf: (
    cookie: string | undefined,
    query: string,
    variables?: object,
  ) => Promise<string | undefined>;
};

/** Opens what specs about the development of staff ask with. */
export function openStaffRoom(library: TestLibrary): StaffRoom {
  const send = (cookie: string | undefined, query: string, variables: object = {}): Promise<Answer> =>
    library.send(query, { variables, ...(cookie === undefined ? {} : { cookie }) });
  const ask = async <Data>(cookie: string | undefined, query: string, variables?: object): Promise<Data> => {
    const { body } = await send(cookie, query, variables);
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return Object.values(body.data ?? {})[0] as unknown as Data;
  };
  const signIn = async (role: TestRole, branchId?: string): Promise<SignedInStaff> => {
    const cookie = await library.signIn(role, branchId);
    const { staff } = await ask<{ staff: { id: string } }>(cookie, '{ viewer { staff { id } } }');
    return { id: staff.id, cookie };
  };
  const faultOf = async (cookie: string | undefined, query: string, variables?: object) =>
    (await send(cookie, query, variables)).body.errors?.[0]?.extensions.code;
  return { signIn, ask, faultOf };
}
