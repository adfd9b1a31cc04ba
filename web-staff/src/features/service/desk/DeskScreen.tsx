import { useDocumentTitle } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { PayDialog } from '../../../lib/circulation/PayDialog';
import { useBoxFocus } from '../../../lib/keyboard/use-box-focus';
import { useWedge } from '../../../lib/keyboard/use-wedge';
import { TopBar } from '../../../lib/page/TopBar';
import { paths } from '../../../lib/paths';
import { usePrinting } from '../../../lib/print/use-printing';
import { useSession } from '../../../lib/session/session-context';
import { ClaimDialog } from './scanning/ClaimDialog';
import type { DeskRow, DeskState } from './desk-rows';
import { FamilyPayDialog } from './member/FamilyPayDialog';
import { MemberPanel } from './member/MemberPanel';
import { ScanArea } from './scanning/ScanArea';
import { SessionList } from './SessionList';
import { useOfflineDesk } from './offline/use-offline-desk';
import { CopySlip, ReceiptSlip } from './Slips';
import { useSounds } from '../../../lib/ui/sounds';
import { TotalsBar } from './TotalsBar';
import { UndoBar } from './UndoBar';
import { DeskContext, useOwnDesk } from './use-desk';
import { useDeskKeys } from './use-desk-keys';
import { useDeskMember } from './member/use-desk-member';
import { useShownName } from './member/use-shown-name';
import { useDeciding } from './scanning/use-deciding';
import { useMemberInAddress } from './member/use-member-in-address';
import { hasReceipt, useOwnPrinter, usePrintedSlips } from './use-own-printer';
import { useSpokenScans } from './scanning/use-spoken-scans';

/** What is on its way to the printer: the receipt of the session, or the slip of one copy. */
type Printing =
  { readonly kind: 'receipt'; readonly state: DeskState } | { readonly kind: 'copy'; readonly row: DeskRow };

/** The circulation desk: one box for cards and books, who is being served, and what came of every scan. */
export function DeskScreen() {
  const desk = useOwnDesk();
  return (
    <DeskContext value={desk}>
      <DeskFloor />
    </DeskContext>
  );
}

function DeskFloor() {
  const { t } = useTranslation();
  const desk = useOwnDesk();
  const { branch } = useSession();
  const box = useRef<HTMLInputElement>(null);
  const found = useDeskMember();
  const { printing, print } = usePrinting<Printing>();
  const sound = useSounds();
  const printer = useOwnPrinter();
  const deciding = useDeciding();
  const name = useShownName();
  const [opened, setOpened] = useState<Opened>(null);
  const close = () => setOpened(null);
  const scan = (code: string, isBurst: boolean) =>
    branch !== null && desk.scan({ code, isBurst, branchId: branch.id });
  const acts = useDeskActs({
    found,
    onPay: () => setOpened(familyOwes(found) ? 'payFamily' : 'pay'),
    onClaim: () => setOpened('claim'),
    onSlip: () => print({ kind: 'receipt', state: desk.current() }),
    printsByItself: printer.isOn,
  });
  useDocumentTitle(`${t('desk.title')} · ${t('shared.productName')}`);
  useOfflineDesk();
  useMemberInAddress();
  useBoxFocus(box);
  useWedge(box, (code) => scan(code, true));
  useSpokenScans(sound.play);
  usePrintedSlips(printer.isOn, (row) => print({ kind: 'copy', row }));
  useDeskKeys({
    F2: () => box.current?.focus(),
    F3: acts.newMember,
    F4: acts.profile,
    F6: acts.renewAll,
    F7: sound.toggle,
    F8: acts.pay,
    F9: acts.slip,
    F10: acts.claim,
    shifted: { F4: name.toggle, F6: acts.renewMembership },
    Escape: acts.done,
    relative: acts.relative,
    undo: () => desk.takeBack(),
  });
  return (
    <>
      <TopBar crumbs={[]} here={t('desk.title')} />
      <main id="content" className="desk" tabIndex={-1}>
        <h1 className="visually-hidden">{t('desk.title')}</h1>
        <MemberPanel
          found={found}
          onRenewAll={acts.renewAll}
          onProfile={acts.profile}
          onClaim={acts.claim}
          name={name}
        />
        <ScanArea box={box} onScan={scan} onChoose={deciding.choose} sound={sound} printer={printer} />
        <SessionList
          deciding={deciding.open}
          onChoose={deciding.choose}
          onReason={deciding.give}
          onPrint={(row) => print({ kind: 'copy', row })}
        />
        <TotalsBar onSlip={acts.slip} onPay={acts.pay} onDone={acts.done} onNewMember={acts.newMember} />
        <UndoBar />
        <OpenedDialog opened={opened} found={found} onClose={close} />
        {printing?.kind === 'receipt' && <ReceiptSlip state={printing.state} />}
        {printing?.kind === 'copy' && <CopySlip row={printing.row} />}
      </main>
    </>
  );
}

/** The dialog that is open; which payment it is was decided when it opened, whatever is owed by now. */
type Opened = 'pay' | 'payFamily' | 'claim' | null;

function OpenedDialog({
  opened,
  found,
  onClose,
}: {
  readonly opened: Opened;
  readonly found: ReturnType<typeof useDeskMember>;
  readonly onClose: () => void;
}) {
  const { branch } = useSession();
  const { member, relatives, refetch } = found;
  if (member === null) return null;
  if (opened === 'claim') return <ClaimDialog memberId={member.id} onClose={onClose} onClaimed={refetch} />;
  if (opened === null || branch === null) return null;
  const { balance } = member.circulationSummary;
  const paying = { branchId: branch.id, onClose, onPaid: refetch };
  return opened === 'payFamily' ? (
    <FamilyPayDialog member={member} relatives={relatives} {...paying} />
  ) : (
    <PayDialog memberId={member.id} cardNumber={member.cardNumber} balance={balance} {...paying} />
  );
}

function familyOwes({ relatives }: ReturnType<typeof useDeskMember>): boolean {
  return relatives.some(({ circulationSummary }) => circulationSummary.balance > 0);
}

type DeskActsOptions = {
  readonly found: ReturnType<typeof useDeskMember>;
  readonly onPay: () => void;
  readonly onClaim: () => void;
  readonly onSlip: () => void;
  readonly printsByItself: boolean;
};

/**
 * Returns what keys and buttons of the desk do; an act that lacks its member or its permission does nothing.
 */
function useDeskActs({ found, onPay, onClaim, onSlip, printsByItself }: DeskActsOptions) {
  const desk = useOwnDesk();
  const navigate = useNavigate();
  const { can, branch } = useSession();
  return {
    newMember: () => can('MEMBERS_EDIT') && void navigate(paths.newMemberForDesk),
    profile: () => {
      const { member } = desk.current();
      if (member !== null && can('MEMBERS_READ')) void navigate(paths.member(member.id));
    },
    renewMembership: () => can('MEMBERS_EDIT') && desk.renewMembership(),
    renewAll: () => branch !== null && desk.renewAll(branch.id),
    pay: () => found.member !== null && can('CIRCULATION_MONEY') && onPay(),
    claim: () => found.member !== null && can('CIRCULATION_LEND') && onClaim(),
    slip: () => desk.current().rows.length > 0 && onSlip(),
    done: () => {
      if (printsByItself && hasReceipt(desk.current())) onSlip();
      desk.finish();
    },
    relative: (place: number) => {
      const relative = found.relatives[place - 1];
      if (relative !== undefined) desk.openMember({ id: relative.id, cardNumber: relative.cardNumber });
    },
  };
}
