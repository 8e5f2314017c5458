/** Looking after the reader's data: backups, and word of repairs. */
import { useEffect, useState } from 'preact/hooks';
import { failureWords } from '../../components/words/failures.ts';
import type { IsoDate } from '../../core/types.ts';
import { backupWasKept, lastBackup, makeBackup } from '../../store/backup.ts';
import { type RepairReport, repairWasTold, untoldRepair } from '../../store/repair.ts';
import { keepBackup } from './download.ts';

export interface Care {
  readonly lastBackup: IsoDate | undefined;
  readonly repair: RepairReport | undefined;
  readonly problem: string | undefined;
  /** The reader does not want to be reminded while this page is open. */
  readonly later: boolean;
  readonly backUp: () => Promise<void>;
  readonly repairRead: () => Promise<void>;
  readonly remindLater: () => void;
}

export function useCare(): Care {
  const [last, setLast] = useState<IsoDate>();
  const [repair, setRepair] = useState<RepairReport>();
  const [problem, setProblem] = useState<string>();
  // Nobody is reminded before it is known when the last backup was.
  const [later, setLater] = useState(true);
  useEffect(() => {
    void lastBackup().then((date) => {
      setLast(date);
      setLater(false);
    });
    void untoldRepair().then(setRepair);
  }, []);
  return {
    lastBackup: last,
    repair,
    problem,
    later,
    async backUp() {
      const backup = await makeBackup();
      if (!backup.ok) {
        setProblem(failureWords(backup.failure.name));
        return;
      }
      keepBackup(backup.value);
      await backupWasKept();
      setLast(await lastBackup());
    },
    async repairRead() {
      await repairWasTold();
      setRepair(undefined);
    },
    remindLater: () => setLater(true),
  };
}
