import { i18n } from '#i18n';
import type { RepairReport } from '../../store/repair.ts';
import { Button } from '../controls/button.tsx';
import './notices.css';

interface Props {
  /** A repair of the store that the reader was not told of. */
  readonly repair: RepairReport | undefined;
  /** Passages that no backup has, when they are many; else 0. */
  readonly unsaved: number;
  readonly onRepairRead: () => void;
  readonly onBackup: () => void;
  readonly onLater: () => void;
}

/** What the reader should know of their data, said once and quietly. */
export function Notices({ repair, unsaved, onRepairRead, onBackup, onLater }: Props) {
  return (
    <>
      {repair && (
        <p class="notice" role="status">
          <span>
            {repair.mended > 0 && i18n.t('library.mended', repair.mended, [String(repair.mended)])}{' '}
            {repair.lost > 0 && i18n.t('library.lost', repair.lost, [String(repair.lost)])}
          </span>
          <Button look="quiet" onPress={onRepairRead}>
            {i18n.t('undo.dismiss')}
          </Button>
        </p>
      )}
      {unsaved > 0 && (
        <p class="notice">
          <span>{i18n.t('library.unsaved', unsaved, [String(unsaved)])}</span>
          <Button onPress={onBackup}>{i18n.t('library.backup')}</Button>
          <Button look="quiet" onPress={onLater}>
            {i18n.t('library.later')}
          </Button>
        </p>
      )}
    </>
  );
}
